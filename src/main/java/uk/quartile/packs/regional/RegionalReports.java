package uk.quartile.packs.regional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.Returned;
import uk.quartile.packs.figures.ReturnedOnce;
import uk.quartile.packs.telling.ByChance;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Makes the regional report's model from figures. */
public final class RegionalReports {

	private static final String TITLE = "How children\u2019s social care compares";

	private final Catalogue catalogue;

	private final String whatIf;

	/**
	 * Makes reports.
	 * @param whatIf in what the figures are others than the published ones; blank where
	 * they aren't
	 */
	public RegionalReports(Catalogue catalogue, String whatIf) {
		this.catalogue = catalogue;
		this.whatIf = whatIf;
	}

	/**
	 * The restricted report of a region.
	 * @param region GSS code
	 * @param quarter of the report
	 * @param all figures of the comparison, in the order of the catalogue
	 * @param once revised figures that have none among them
	 * @param returned the newest submissions of the quarter, and rejected ones of others
	 * @param fingerprint of the inputs
	 * @param receivedBy day of the newest receipt among them
	 */
	public RegionalReport report(String region, Quarter quarter, List<Figure> all, List<ReturnedOnce> once,
			List<Returned> returned, String fingerprint, LocalDate receivedBy) {
		return report(SetFigures.of(this.catalogue, region, quarter, all, once, returned, this.whatIf, fingerprint,
				receivedBy));
	}

	/** The restricted report of a region. */
	RegionalReport report(SetFigures figures) {
		String received = "Figures as received by " + Dates.day(figures.receivedBy());
		String quarter = Dates.quarter(figures.quarter());
		SetFigures shown = figures.thatAreThere();
		boolean national = Stream.concat(figures.measures().stream(), figures.yearly().stream())
			.anyMatch(MeasureFigures::national);
		return new RegionalReport(
				figures.region() + ": " + Words.within(TITLE) + ", " + quarter
						+ (this.whatIf.isBlank() ? "" : ", " + Words.within(this.whatIf)),
				figures.quarter().lastDay(), figures.notice(), figures.region() + ", " + quarter, figures.fingerprint(),
				cover(shown, figures, received), national ? null : StandsOut.of(figures.measures(), figures.yearly()),
				Overviews.of(shown, figures), pages(shown.measures()), briefPages(shown.yearly()), overTime(shown),
				OtherGroupsTables.of(shown), RevisedFigures.of(figures),
				Provenance.of(figures, this.catalogue.settings().sources()),
				Methods.of(figures.fingerprint(), national, this.catalogue.settings().thresholds(),
						national ? "" : ByChance.of(figures.measures(), figures.yearly()), received));
	}

	private List<TimeOfMeasure> overTime(SetFigures figures) {
		return OverTimePages.of(Stream.concat(figures.measures().stream(), figures.yearly().stream()).toList(),
				this.catalogue.settings().thresholds());
	}

	private List<MeasurePage> pages(List<MeasureFigures> measures) {
		return measures.stream()
			.map((figures) -> MeasurePages.of(figures, yearly(figures.measure()),
					this.catalogue.settings().thresholds()))
			.toList();
	}

	private List<LatestValuesPage> briefPages(List<MeasureFigures> measures) {
		return measures.stream()
			.map((figures) -> LatestValuesPages.of(figures, this.catalogue.settings().thresholds()))
			.toList();
	}

	/** Whether the region collects a measure in one quarter of the year only. */
	private boolean yearly(Measure measure) {
		return Stream.of(1, 2, 3, 4)
			.filter((number) -> this.catalogue.due(measure, new Quarter(2020, number)))
			.count() == 1;
	}

	private Cover cover(SetFigures shown, SetFigures figures, String received) {
		return new Cover(figures.region(), TITLE, Dates.quarterInFull(figures.quarter()) + "\n" + received,
				"Restricted: not for publication", this.whatIf, Contents.of(shown, !overTime(shown).isEmpty()),
				LeftOut.of(figures));
	}

}
