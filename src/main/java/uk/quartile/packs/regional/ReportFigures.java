package uk.quartile.packs.regional;

import java.util.List;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.ReturnedOnce;

/**
 * All that the report is made from.
 *
 * @param region name
 * @param quarter of the report
 * @param measures due or returned in the quarter, in the order of the catalogue
 * @param yearly the latest of the others, likewise
 * @param once revised figures of the quarter that are in neither
 * @param returns of the quarter
 * @param names of areas
 * @param notice to print on every page; blank for none
 * @param fingerprint of the inputs
 */
public record ReportFigures(String region, Quarter quarter, List<MeasureFigures> measures, List<MeasureFigures> yearly,
		List<ReturnedOnce> once, Returns returns, AreaNames names, String notice, String fingerprint) {

	/** Without the measures of which no authority has a figure. */
	ReportFigures thatAreThere() {
		return new ReportFigures(this.region, this.quarter,
				this.measures.stream().filter(MeasureFigures::anyFigure).toList(),
				this.yearly.stream().filter(MeasureFigures::anyFigure).toList(), this.once, this.returns, this.names,
				this.notice, this.fingerprint);
	}

}
