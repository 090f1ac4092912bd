package uk.quartile.packs.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.ReturnedOnce;
import uk.quartile.packs.figures.returns.Signatures;

/**
 * All that the documents of one region and quarter are made from.
 *
 * @param catalogue of measures, areas and settings
 * @param regionCode GSS code
 * @param region name
 * @param quarter of the documents
 * @param measures due or returned in the quarter, in the order of the catalogue
 * @param yearly the latest of the others, likewise
 * @param once revised figures of the quarter that are in neither
 * @param returns of the quarter
 * @param names of areas
 * @param whatIf in what the figures are others than the published ones; blank where they
 * aren't
 * @param fingerprint of the inputs
 * @param receivedBy day of the newest receipt among them
 * @param histories of the figures
 * @param told what was told of them before
 * @param record what authorities and committees have put on record beside them
 * @param edition of the documents
 */
public record SetFigures(Catalogue catalogue, String regionCode, String region, Quarter quarter,
		List<MeasureFigures> measures, List<MeasureFigures> yearly, List<ReturnedOnce> once, Returns returns,
		AreaNames names, String whatIf, String fingerprint, LocalDate receivedBy, Histories histories, ToldBefore told,
		SetRecord record, Edition edition) {

	/**
	 * Gathers what a comparison found.
	 * @param region GSS code
	 * @param quarter of the documents
	 * @param all figures of the comparison, in the order of the catalogue
	 * @param once revised figures that have none among them
	 * @param returned the newest submissions of the quarter, and rejected ones of others
	 * @param whatIf in what the figures are others than the published ones; blank where
	 * they aren't
	 * @param fingerprint of the inputs
	 * @param receivedBy day of the newest receipt among them
	 */
	public static SetFigures of(Catalogue catalogue, String region, Quarter quarter, List<Figure> all,
			List<ReturnedOnce> once, List<Returned> returned, String whatIf, String fingerprint, LocalDate receivedBy) {
		AreaNames names = new AreaNames(catalogue);
		List<MeasureFigures> grouped = MeasureFigures.grouped(region,
				all.stream().map(new WhyUnsupplied(returned, catalogue::due)::told).toList());
		List<Authority> expected = catalogue.members(region, quarter.lastDay());
		List<String> codes = expected.stream().map(Authority::code).toList();
		List<Returned> newest = returned.stream()
			.filter((each) -> each.quarter().equals(quarter))
			.filter((each) -> Stream.of(each.authority().split("\\+")).anyMatch(codes::contains))
			.toList();
		return new SetFigures(catalogue, region, names.name(region), quarter,
				grouped.stream().filter((figures) -> figures.quarter().equals(quarter)).toList(),
				grouped.stream().filter((figures) -> !figures.quarter().equals(quarter)).toList(), once,
				new Returns(quarter, expected, newest), names, whatIf, fingerprint, receivedBy, Histories.NONE,
				ToldBefore.NOTHING, SetRecord.NONE, Edition.RESTRICTED);
	}

	/** The same with their past, with what was told before and with what is on record. */
	public SetFigures with(Histories past, ToldBefore before, SetRecord other) {
		return new SetFigures(this.catalogue, this.regionCode, this.region, this.quarter, this.measures, this.yearly,
				this.once, this.returns, this.names, this.whatIf, this.fingerprint, this.receivedBy, past, before,
				other, this.edition);
	}

	/** The same with who stands by the returns. */
	public SetFigures signed(Signatures signatures) {
		return new SetFigures(this.catalogue, this.regionCode, this.region, this.quarter, this.measures, this.yearly,
				this.once, this.returns.signed(signatures), this.names, this.whatIf, this.fingerprint, this.receivedBy,
				this.histories, this.told, this.record, this.edition);
	}

	/** The same with other figures of the quarter, and of others. */
	SetFigures with(List<MeasureFigures> ofQuarter, List<MeasureFigures> ofOthers) {
		return new SetFigures(this.catalogue, this.regionCode, this.region, this.quarter, ofQuarter, ofOthers,
				this.once, this.returns, this.names, this.whatIf, this.fingerprint, this.receivedBy, this.histories,
				this.told, this.record, this.edition);
	}

	/** The same for readers of an edition. */
	public SetFigures in(Edition other) {
		return new SetFigures(this.catalogue, this.regionCode, this.region, this.quarter, this.measures, this.yearly,
				this.once, this.returns, this.names, this.whatIf, this.fingerprint, this.receivedBy, this.histories,
				this.told, this.record, other);
	}

	/** At the foot of each page: who may read it. */
	public String strip() {
		return isPublic() ? "Public edition" : "Restricted: not for publication";
	}

	public boolean isPublic() {
		return this.edition == Edition.PUBLIC;
	}

	/**
	 * The day on which the report is released: as {@code jobs/committees.yml} states it,
	 * or else the day of the newest receipt.
	 */
	public LocalDate release() {
		return this.catalogue.committees().release(this.quarter).orElse(this.receivedBy);
	}

	/** To print on every page; blank for nothing. */
	public String notice() {
		return Stream.of(this.catalogue.settings().notice().strip(), this.whatIf)
			.filter((notice) -> !notice.isBlank())
			.collect(Collectors.joining("\n"));
	}

	/** Of the quarter, and the latest of the others, in the order of the catalogue. */
	public List<MeasureFigures> all() {
		List<String> order = this.catalogue.measures().stream().map((measure) -> measure.code()).toList();
		List<MeasureFigures> all = new ArrayList<>(this.measures);
		all.addAll(this.yearly);
		all.sort(Comparator.comparingInt((figures) -> order.indexOf(figures.measure().code())));
		return all;
	}

	/** Without the measures of which no authority has a figure. */
	public SetFigures thatAreThere() {
		return new SetFigures(this.catalogue, this.regionCode, this.region, this.quarter,
				this.measures.stream().filter(MeasureFigures::anyFigure).toList(),
				this.yearly.stream().filter(MeasureFigures::anyFigure).toList(), this.once, this.returns, this.names,
				this.whatIf, this.fingerprint, this.receivedBy, this.histories, this.told, this.record, this.edition);
	}

}
