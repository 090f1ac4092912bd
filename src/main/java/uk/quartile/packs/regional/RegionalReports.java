package uk.quartile.packs.regional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.ReturnedOnce;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.telling.standout.ByChance;
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
		SetFigures shown = figures.thatAreThere();
		List<MeasureFigures> core = shown.all().stream().filter(RegionalReports::isCore).toList();
		List<MeasureFigures> others = shown.all().stream().filter((each) -> !isCore(each)).toList();
		boolean national = figures.all().stream().anyMatch(MeasureFigures::national);
		Map<String, Double> thresholds = this.catalogue.settings().thresholds();
		Glance glance = new Glance(shown, core);
		List<List<Block>> glancePages = Page.make(Glance.title(national), glance::pages);
		List<Block> exceptions = national ? List.of()
				: Page.make(Exceptions.TITLE, () -> Exceptions.of(shown, RegionalReports::place));
		List<TimeOfMeasure> overTime = OverTimePages.of(core, thresholds);
		List<Block> otherRegions = OtherRegions.of(shown, core);
		OtherGroupsTable comparisons = OtherGroupsTables.of(shown, core);
		RevisedFigures revised = RevisedFigures.of(figures);
		List<String> inside = new ArrayList<>();
		if (!glancePages.isEmpty()) {
			inside.add(Glance.title(national));
		}
		if (!exceptions.isEmpty()) {
			inside.add(Exceptions.TITLE);
		}
		core.stream().map((each) -> Words.set(each.measure().section())).distinct().forEach(inside::add);
		if (!otherRegions.isEmpty()) {
			inside.add(OtherRegions.TITLE);
		}
		others.stream().map((each) -> AnnexTables.title(each.measure())).findFirst().ifPresent(inside::add);
		if (!core.isEmpty()) {
			inside.add(MeasureNumbers.TITLE);
		}
		if (!overTime.isEmpty()) {
			inside.add(OverTimePages.TITLE);
		}
		if (comparisons != null) {
			inside.add(OtherGroupsTable.TITLE);
		}
		if (revised != null) {
			inside.add(RevisedFigures.TITLE);
		}
		inside.addAll(List.of(Provenance.TITLE, Methods.TITLE));
		WhatToKnow know = new WhatToKnow(glance, core, thresholds,
				exceptions.isEmpty() ? Glance.title(national) : Exceptions.TITLE);
		return new RegionalReport(
				figures.region() + ": " + Words.within(TITLE) + ", " + Dates.quarter(figures.quarter())
						+ (this.whatIf.isBlank() ? "" : ", " + Words.within(this.whatIf)),
				figures.quarter().lastDay(), figures.notice(),
				figures.region() + ", " + Dates.quarter(figures.quarter()), figures.fingerprint(),
				new Front(figures, TITLE, know, inside, unlisted(figures, national, glancePages, exceptions)),
				glancePages.isEmpty() ? "" : Glance.title(national), glancePages, exceptions,
				core.stream()
					.map((each) -> Page.make(MeasurePages.numbered(each.measure()),
							() -> MeasurePages.of(each, figures)))
					.toList(),
				new AnnexTables(figures, others).blocks(others),
				core.stream().map((each) -> MeasurePages.numbers(each, yearly(each.measure()), thresholds)).toList(),
				overTime, otherRegions, comparisons, revised,
				Provenance.of(figures, this.catalogue.settings().sources()),
				Methods.of(figures.fingerprint(), figures.isPublic(), national, thresholds,
						national ? "" : ByChance.of(figures.measures(), figures.yearly()), received));
	}

	/** What the first page says in place of a page that would say nothing. */
	private static String unlisted(SetFigures figures, boolean national, List<List<Block>> glance,
			List<Block> exceptions) {
		boolean any = figures.all()
			.stream()
			.flatMap((each) -> each.authorities().stream())
			.anyMatch((figure) -> figure.value() != null);
		if (national || !any || !exceptions.isEmpty()) {
			return "";
		}
		return (figures.isPublic() && glance.isEmpty())
				? "In this edition no authority is judged by name: each measure\u2019s page has the figures."
				: Exceptions.none(figures.isPublic());
	}

	/** Parts of a whole stand together in the annex, and never on a page each. */
	private static boolean isCore(MeasureFigures figures) {
		return figures.measure().label().core() && figures.measure().split() == null;
	}

	/** Where a measure is told of: its page, or its section's table in the annex. */
	private static String place(MeasureFigures figures) {
		return isCore(figures) ? MeasurePages.numbered(figures.measure()) : AnnexTables.title(figures.measure());
	}

	/** Whether the region collects a measure in one quarter of the year only. */
	private boolean yearly(Measure measure) {
		return Stream.of(1, 2, 3, 4)
			.filter((number) -> this.catalogue.due(measure, new Quarter(2020, number)))
			.count() == 1;
	}

}
