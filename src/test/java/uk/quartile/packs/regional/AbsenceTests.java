package uk.quartile.packs.regional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.packs.documents.Returns;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.documents.WhyUnsupplied;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Withdrawn;
import uk.quartile.packs.pages.Prose;

import static org.assertj.core.api.Assertions.assertThat;

/** Why a figure isn't there: each reason has words of its own, and is told once. */
class AbsenceTests {

	private static final String MORE = "\u201cAbout the data\u201d";

	private static final String DERBY = "E06000015";

	private static final String LEICESTER = "E06000016";

	private static final String RUTLAND = "E06000017";

	private static final Quarter QUARTER = InTime.QUARTER;

	@Test
	void tellsARejectedReturnFromOneThatNeverCame() {
		List<Returned> returned = returned(rejected(DERBY, QUARTER, false), withdrawn(LEICESTER, QUARTER));
		WhyUnsupplied unsupplied = new WhyUnsupplied(returned, (measure, quarter) -> true);
		assertThat(Stream.of(DERBY, LEICESTER, RUTLAND)
			.map((area) -> unsupplied.told(InTime.without("referrals", area, area, "not-supplied")).status().written()))
			.containsExactly("rejected", "withdrawn", "not-supplied");
	}

	@Test
	void leavesWhatAMarkerSaysAndWhatAnEarlierSubmissionLacks() {
		WhyUnsupplied unsupplied = new WhyUnsupplied(
				returned(rejected(DERBY, QUARTER, false), rejected(RUTLAND, QUARTER, true)),
				(measure, quarter) -> true);
		assertThat(unsupplied.told(InTime.without("referrals", DERBY, "Derby", "c")).status().written()).isEqualTo("c");
		assertThat(unsupplied.told(InTime.without("referrals", RUTLAND, "Rutland", "not-supplied")).status().written())
			.isEqualTo("not-supplied");
	}

	@Test
	void tellsAnEarlierFigureThatWasNotDueFromOneThatIsMissing() {
		Change.Side none = new Change.Side(null, null, null, null);
		Change year = new Change(QUARTER.yearEarlier(), none, none, 0, 0, 0, 0,
				new NoChange(NoChange.Why.NO_FIGURE, "no figure for 2020-21-Q1"), null);
		Change quarter = new Change(QUARTER.previous(), none, none, 0, 0, 0, 0,
				new NoChange(NoChange.Why.NO_FIGURE, "no figure for 2020-21-Q4"), null);
		Change moved = new Change(QUARTER.yearEarlier(), none, none, 0, 0, 0, 0,
				new NoChange(NoChange.Why.OTHER_GROUND, "no area of 2020-21-Q1 has the same boundary"), null);
		Figure figure = InTime.without("referrals", DERBY, "Derby", "ok");
		WhyUnsupplied unsupplied = new WhyUnsupplied(returned(rejected(DERBY, QUARTER.previous(), false)),
				(measure, each) -> each.equals(QUARTER.previous()));
		Figure told = unsupplied.told(figure.with(Finality.OK, quarter, year));
		assertThat(told.onYear().before().status().written()).isEqualTo("not-due");
		assertThat(told.onQuarter().before().status().written()).isEqualTo("rejected");
		assertThat(unsupplied.told(figure.with(Finality.OK, null, moved)).onYear().before().status()).isNull();
	}

	@Test
	void tellsEachReturnOnceOnTheCover() {
		SetFigures figures = figures(returned(rejected(DERBY, QUARTER, false), withdrawn(LEICESTER, QUARTER)));
		assertThat(LeftOut.of(figures, MORE)).containsExactly(
				"The returns of Derbyshire, Leicestershire, Lincolnshire, North Northamptonshire, Nottingham, "
						+ "Nottinghamshire, Rutland and West Northamptonshire have not come",
				"The return of Derby was rejected", "The return of Leicester was withdrawn");
	}

	@Test
	void countsWhatIsWithheldApartFromWhatIsNotSupplied() {
		List<Returned> all = new ArrayList<>();
		expected().forEach((each) -> all.add(accepted(each.code(), QUARTER)));
		List<MeasureFigures> measures = Stream.of("referrals", "re-referrals", "contacts")
			.map((code) -> InTime.figures(code, InTime.without(code, DERBY, "Derby", "c"),
					InTime.without(code, LEICESTER, "Leicester", "not-supplied")))
			.toList();
		assertThat(LeftOut.of(figures(all, measures), MORE))
			.containsExactly("Three figures not supplied and three withheld at source: see \u201cAbout the data\u201d");
		assertThat(LeftOut.of(figures(all, measures.subList(0, 1)), MORE))
			.containsExactly("Derby, withheld at source: referrals", "Leicester, not supplied: referrals");
	}

	/** A pack has no page about the data. */
	@Test
	void sendsReadersWhereMoreIsSaid() {
		List<Returned> all = new ArrayList<>();
		expected().forEach((each) -> all.add(accepted(each.code(), QUARTER)));
		List<MeasureFigures> measures = Stream.of("referrals", "re-referrals", "contacts")
			.map((code) -> InTime.figures(code, InTime.without(code, DERBY, "Derby", "c"),
					InTime.without(code, LEICESTER, "Leicester", "c")))
			.toList();
		assertThat(LeftOut.of(figures(all, measures), "the regional report"))
			.containsExactly("Six figures withheld at source: see the regional report");
	}

	/** There being nothing to count is an answer. */
	@Test
	void missesNothingWhereThereWasNothingToCount() {
		List<Returned> all = new ArrayList<>();
		expected().forEach((each) -> all.add(accepted(each.code(), QUARTER)));
		List<MeasureFigures> measures = List
			.of(InTime.figures("re-referrals", InTime.without("re-referrals", DERBY, "Derby", "z"),
					InTime.without("re-referrals", RUTLAND, "Rutland", "z")));
		SetFigures figures = figures(all, measures);
		assertThat(LeftOut.of(figures, MORE)).containsExactly("Nothing that was due for this quarter is missing");
		assertThat(Provenance.of(figures, "").blocks()).noneMatch((block) -> block.text().contains("not applicable"));
	}

	/** File, line and column are for the receipt, which the sender gets. */
	@Test
	void speaksOfARejectedReturnAsACouncillorWould() {
		Prose page = Provenance.of(figures(returned(rejected(DERBY, QUARTER, false), rejected(RUTLAND, QUARTER, true),
				withdrawn(LEICESTER, QUARTER))), "");
		assertThat(page.blocks().stream().map(Prose.Block::text)).contains(
				"Three of the ten authorities have sent a return for Quarter 1 2021-22; two returns were rejected and one "
						+ "was withdrawn. Missing: Derbyshire, Leicestershire, Lincolnshire, North Northamptonshire, "
						+ "Nottingham, Nottinghamshire and West Northamptonshire.",
				"Derby: the return was rejected, for two errors that its receipt names. No figures of this return are used.",
				"Rutland: the return was rejected, for two errors that its receipt names. An earlier return stays in force.",
				"Leicester: the return was withdrawn on 2 June 2021 by the director: counted twice. No figures of this "
						+ "return are used.");
		assertThat(page.toString()).doesNotContain("line 12", "numerator", "not supplied");
	}

	private static SetFigures figures(List<Returned> returned) {
		return figures(returned,
				Stream.of("referrals", "re-referrals")
					.map((code) -> InTime.figures(code,
							expected().stream()
								.map((each) -> InTime.without(code, each.code(), each.name(), "not-supplied"))
								.map(new WhyUnsupplied(returned, (measure, quarter) -> true)::told)
								.filter((each) -> !each.areaName().equals("Rutland") || returned.size() < 3)
								.toArray(Figure[]::new)))
					.toList());
	}

	private static SetFigures figures(List<Returned> returned, List<MeasureFigures> measures) {
		return new SetFigures(RegionalExample.CATALOGUE, "E12000004", "East Midlands", QUARTER, measures, List.of(),
				List.of(), new Returns(QUARTER, expected(), returned), new AreaNames(RegionalExample.CATALOGUE), "",
				"0123456789abcdef", QUARTER.lastDay(), Histories.NONE, ToldBefore.NOTHING, SetRecord.NONE,
				Edition.RESTRICTED);
	}

	private static List<Authority> expected() {
		return RegionalExample.CATALOGUE.members("E12000004", QUARTER.lastDay());
	}

	private static List<Returned> returned(Returned... returned) {
		return List.of(returned);
	}

	private static Returned accepted(String authority, Quarter quarter) {
		return new Returned(authority, quarter, authority + ".csv", "0", true, null, false, List.of());
	}

	private static Returned withdrawn(String authority, Quarter quarter) {
		return new Returned(authority, quarter, authority + ".csv", "0", true,
				new Withdrawn(LocalDate.of(2021, 6, 2), "the director", "counted twice"), false, List.of());
	}

	private static Returned rejected(String authority, Quarter quarter, boolean earlierInForce) {
		return new Returned(authority, quarter, authority + ".csv", "0", false, null, earlierInForce,
				List.of(finding(12, "numerator", Severity.ERROR), finding(13, "denominator", Severity.ERROR),
						finding(null, null, Severity.WARNING)));
	}

	private static Finding finding(@Nullable Integer line, @Nullable String column, Severity severity) {
		return new Finding("file.csv", line, column, "check", severity, "'830'", "a number", "correct it");
	}

}
