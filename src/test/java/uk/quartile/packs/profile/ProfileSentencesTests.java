package uk.quartile.packs.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.history.Projection;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Absences;
import uk.quartile.record.Action;
import uk.quartile.record.Commentary;
import uk.quartile.record.Due;
import uk.quartile.record.Rating;

import static org.assertj.core.api.Assertions.assertThat;

/** Each sentence of the profile on each of its branches, word by word. */
class ProfileSentencesTests {

	private static final String IN_TIME = "assessments-in-45-days-12m";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                         | Child protection
			BETTER                   | Child protection: one better than England, none worse
			BETTER BETTER SIMILAR    | Child protection: two better than England, none worse
			WORSE                    | Child protection: one worse than England, none better
			WORSE BETTER WORSE LOWER | Child protection: two worse than England, one better
			""")
	void titlesASectionByItsFinding(@Nullable String positions, String title) {
		List<Standing> standings = Stream.of(((positions == null) ? "" : positions).split(" "))
			.filter((word) -> !word.isEmpty())
			.map((word) -> new Standing(Position.valueOf(word), Direction.STEADY, 0, false))
			.toList();
		assertThat(SectionSentences.title("Child protection", standings)).isEqualTo(title);
	}

	@Test
	void titlesAPanelByTheWordThatItsShapeStandsFor() {
		assertThat(SectionSentences.panelTitle(late().figure(),
				new Standing(Position.NOT_JUDGED, Direction.STEADY, 0, false)))
			.isEqualTo("Assessments in 45 days: not judged");
	}

	/** Leicester, 2023-24-Q4, as published. */
	@Test
	void tellsAFigureBesideThatOfAYearBeforeAndTheComparators() {
		Figure figure = late().yearBefore(2_117, 2_789.0, 75.9, FigureOf.test(true))
			.england(84.5, "worse")
			.neighbours(88.1)
			.figure();
		assertThat(
				words(SectionSentences.paragraph(figure, new Standing(Position.WORSE, Direction.WORSENED, -1, false))))
			.isEqualTo("Single assessments within 45 working days: 63.4%; 75.9% a year before, worsened. "
					+ "England 84.5%, similar areas 88.1%.");
		assertThat(
				words(SectionSentences.paragraph(figure, new Standing(Position.WORSE, Direction.NOT_TESTED, 0, false))))
			.startsWith("Single assessments within 45 working days: 63.4%; 75.9% a year before. England");
	}

	/** A percentage of fewer than 20 is told as what it is of, here and in the grid. */
	@Test
	void tellsNoPercentageOfTooFew() {
		Figure few = FigureOf.measure(IN_TIME)
			.counts(4, 4.0)
			.value(100)
			.yearBefore(4, 4.0, 100.0, null)
			.england(84.5, null)
			.figure();
		Standing standing = new Standing(Position.NOT_JUDGED, Direction.NOT_TESTED, 0, false);
		assertThat(words(SectionSentences.paragraph(few, standing)))
			.isEqualTo("Single assessments within 45 working days: 4 of 4, too few to judge. England 84.5%.");
		assertThat(MatrixPage.line(
				new Judged(new MeasureFigures("E12000004", few.measure(), few.quarter(), List.of(few)), few, standing)))
			.isEqualTo("Assessments in 45 days, of too few");
	}

	/** The widest has some 63 points of 12. */
	@Test
	void saysInWordsThatAScorecardHasRoomForWhyAFigureIsNotThere() {
		for (Absence absence : Absence.values()) {
			assertThat(ScorecardPage.brief(Absences.marker(absence)).split(" ")).as(absence.name())
				.allMatch((word) -> word.length() <= 9);
		}
		assertThat(ScorecardPage.brief("not applicable")).isEqualTo("none to count");
	}

	/** Five rows of a table said one thing. */
	@Test
	void tellsInOneSentenceWhatCantBeProjectedForOneReason() {
		OverTime.Trend trend = new OverTime.Trend(null, List.of(), 8, Quarter.parse("2022-23-Q1"), null, null, null,
				null, null);
		List<Projection> projections = Stream.of("referrals", "children-looked-after")
			.map((code) -> new Projection(FigureOf.measure(code).value(60).figure(), Quarter.parse("2024-25-Q1"), trend,
					null, Projection.Without.TOO_FEW))
			.toList();
		assertThat(AheadPage.notMade(projections)).extracting(ProfileSentencesTests::words)
			.containsExactly("1 Referrals and 10 Children looked after. None can be made: eight quarters since "
					+ "Quarter 1 2022-23, and 12 are needed.");
	}

	@Test
	void namesTheTimeOfFiguresThatHaveOneTitle() {
		Figure figure = late().figure();
		String title = "Single assessments within 45 working days";
		assertThat(ExceptionsPage.title("", figure, List.of(title))).isEqualTo(title + ":");
		assertThat(ExceptionsPage.title("New: ", figure, List.of(title, title)))
			.isEqualTo("New: " + title + ", year to 31 March 2024:");
	}

	@Test
	void tellsOnlyWhatThereIs() {
		Standing standing = new Standing(Position.NOT_JUDGED, Direction.NOT_TESTED, 0, false);
		assertThat(words(SectionSentences.paragraph(late().figure(), standing)))
			.isEqualTo("Single assessments within 45 working days: 63.4%.");
		assertThat(words(SectionSentences.paragraph(late().neighbours(88.1).figure(), standing)))
			.isEqualTo("Single assessments within 45 working days: 63.4%. Similar areas 88.1%.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SIMILAR STEADY                                  | Nothing improved this year; nothing worsened. Nothing is both worse than England and worsening.
					WORSE IMPROVED                                  | One measure improved this year; nothing worsened. Nothing is both worse than England and worsening.
					BETTER WORSENED                                 | Nothing improved this year; one measure worsened, still better than England. Nothing is both worse than England and worsening.
					BETTER WORSENED,BETTER WORSENED                 | Nothing improved this year; two measures worsened, all still better than England. Nothing is both worse than England and worsening.
					BETTER WORSENED,WORSE WORSENED                  | Nothing improved this year; two measures worsened, one of them still better than England. Both worse than England and worsening: Assessments in 45 days.
					WORSE WORSENED,WORSE WORSENED,WORSE WORSENED,WORSE WORSENED | Nothing improved this year; four measures worsened. Four are both worse than England and worsening.
					""")
	void sumsTheGridUp(String signs, String expected) {
		List<Judged> judged = new ArrayList<>();
		for (String each : signs.split(",")) {
			String[] words = each.split(" ");
			Figure figure = late().figure();
			judged.add(new Judged(new MeasureFigures("E12000004", figure.measure(), figure.quarter(), List.of(figure)),
					figure, new Standing(Position.valueOf(words[0]), Direction.valueOf(words[1]), 0, false)));
		}
		assertThat(words(MatrixSentence.of(judged))).isEqualTo(expected);
	}

	@Test
	void sumsAPlanUp() {
		LocalDate day = LocalDate.of(2024, 3, 31);
		assertThat(words(PlanPage.summary(List.of(action(Rating.DONE, "2024-01", 0)), day)))
			.isEqualTo("Of one action, one is done. None is overdue; no due date has moved.");
		assertThat(words(PlanPage.summary(
				List.of(action(Rating.DONE, "2024-01", 0), action(Rating.AMBER, "2024-06", 1),
						action(Rating.RED, "2024-02", 2), action(null, null, 0), action(Rating.GREEN, "2024-06", 0)),
				day)))
			.isEqualTo("Of five actions, one is done, one is on the way, one is at risk, one is late or not begun and "
					+ "one is not rated. One is overdue on 31 March 2024; two due dates have moved.");
	}

	@Test
	void saysFromTheFirstTimeThatADueDateMoved() {
		LocalDate day = LocalDate.of(2024, 3, 31);
		assertThat(PlanPage.due(action(Rating.AMBER, null, 0), day)).isEqualTo("not stated");
		assertThat(PlanPage.due(action(Rating.AMBER, "2024-06", 0), day)).isEqualTo("June 2024");
		assertThat(PlanPage.due(action(Rating.AMBER, "2024-06", 1), day))
			.isEqualTo("June 2024, now June 2024; moved once");
		assertThat(PlanPage.due(action(Rating.RED, "2024-02", 3), day))
			.isEqualTo("February 2024, now February 2024, overdue; moved three times");
	}

	@Test
	void marksADoubtedFigureBelowItsPanelsTitle() {
		assertThat(SectionSentences.panelSubtitle(late().figure())).isEqualTo("Percentage, year to 31 March 2024");
		assertThat(SectionSentences.panelSubtitle(late().doubted(FigureOf.UNEXPLAINED).figure()))
			.isEqualTo("Percentage, year to 31 March 2024, unexplained");
	}

	@Test
	void quotesWhoSaidIt() {
		Quarter quarter = Quarter.parse("2023-24-Q4");
		assertThat(ExceptionsPage
			.quoted(new Commentary("E06000016", quarter, IN_TIME, null, "A team was short.", "Head of service")))
			.isEqualTo("\u201cA team was short.\u201d (Head of service)");
		assertThat(
				ExceptionsPage.quoted(new Commentary("E06000016", quarter, IN_TIME, null, "A team was short.", null)))
			.isEqualTo("\u201cA team was short.\u201d (role not stated)");
	}

	private static FigureOf late() {
		return FigureOf.measure(IN_TIME)
			.area("E06000016", "authority", "Leicester")
			.counts(1_702, 2_685.0)
			.value(63.389);
	}

	private static Action action(@Nullable Rating rating, @Nullable String due, int moved) {
		Due by = (due != null) ? Due.read(due).orElseThrow() : null;
		List<Action.Move> moves = new ArrayList<>();
		for (int i = 0; i < moved; i++) {
			moves.add(new Action.Move(Due.read("2023-12").orElseThrow(), Due.read("2024-02").orElseThrow(), null));
		}
		return new Action("E06000016", "1", "Assessments", null, null, null, null, null, by, by, null, rating, null,
				moves);
	}

	private static String words(Text text) {
		return text.opening() + (text.words().isEmpty() ? "" : " " + text.words());
	}

}
