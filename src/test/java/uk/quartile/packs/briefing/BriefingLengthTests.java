package uk.quartile.packs.briefing;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.Rating;

import static org.assertj.core.api.Assertions.assertThat;

/** One page, whatever there is to say. */
class BriefingLengthTests {

	private static final List<String> JUDGED = List.of("re-referrals-12m", "assessments-in-45-days-12m",
			"conferences-in-15-days-12m", "repeat-protection-plans-12m", "three-or-more-placements",
			"care-leavers-suitable-accommodation", "care-leavers-in-education-employment-training",
			"social-worker-vacancies", "complaints-in-time", "permanent-managers", "supervision-recorded",
			"long-term-stability");

	/** The longest name of an authority of England. */
	private static final String LONG = "E06000058";

	private static final Measure ASSESSMENTS = RegionalExample.CATALOGUE.measure("assessments-in-45-days-12m")
		.orElseThrow();

	private static final Typesetter TYPESETTER = new Typesetter(HouseStyle.read());

	private static Figure figure(String code, String measure, String verdict, int better, int distance) {
		Measure of = RegionalExample.CATALOGUE.measure(measure).orElseThrow();
		int good = (of.polarity() == Polarity.LOW_IS_GOOD) ? -1 : 1;
		int before = 500 - 100 * good * better;
		return FigureOf.measure(of)
			.area(code, "authority", code)
			.counts(500, 1000.0)
			.value(50)
			.england(40, verdict)
			.neighbours(45)
			.rank(2, 10)
			.yearBefore(before, 1000.0, before / 10.0, FigureOf.test(better != 0))
			.standsOut(null, distance, 0, good * better)
			.figure();
	}

	private static AuthorityFigures authority(String code, List<Figure> figures) {
		return AuthorityFigures.of(SetFigures.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER, figures,
				List.of(), List.of(), "", "0123456789abcdef", LocalDate.of(2024, 7, 1)), code);
	}

	private static AuthorityFigures with(AuthorityFigures authority, @Nullable ActionPlan plan) {
		return (plan == null) ? authority : AuthorityFigures.of(
				authority.set()
					.with(Histories.NONE, ToldBefore.NOTHING, new SetRecord(
							new TreeMap<>(Map.of(authority.code(), plan)), Map.of(), List.of(), Map.of(), Map.of())),
				authority.code());
	}

	private static List<String> texts(AuthorityFigures authority, @Nullable ActionPlan plan) {
		JasperPrint print = TYPESETTER.set(Briefing.of(with(authority, plan), TYPESETTER));
		assertThat(print.getPages()).hasSize(1);
		return print.getPages().get(0).getElements().stream().flatMap(BriefingLengthTests::texts).toList();
	}

	private static Stream<String> texts(JRPrintElement element) {
		if (element instanceof JRPrintFrame frame) {
			return frame.getElements().stream().flatMap(BriefingLengthTests::texts);
		}
		return (element instanceof JRPrintText text) ? Stream.of(text.getFullText().replaceAll("<[^>]*>", ""))
				: Stream.empty();
	}

	private static ActionPlan plan(String code, int of) {
		List<Action> actions = IntStream.range(0, of)
			.mapToObj((i) -> new Action(code, String.valueOf(i + 1), "Begin what is to be better in measure " + i, null,
					null, "Head of Service " + i, JUDGED.get(i), "85%", Due.read("2024-06").orElseThrow(), null, null,
					(i == 1) ? Rating.DONE : null, null, List.of()))
			.toList();
		return new ActionPlan(code, actions, "input/actions/" + code + ".csv", "abc", Instant.EPOCH);
	}

	@ParameterizedTest
	@CsvSource({ "0,0,There is no figure that can be judged.", "1,0,No action is recorded for this.",
			"3,0,No action is recorded for these three.", "12,0,No action is recorded for these three.",
			"3,9,No action is recorded for these three.", "0,12,'Nothing that can be judged is worse than England.'" })
	void isOnePageWithEveryConcern(int worse, int better, String action) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < worse; i++) {
			figures.add(figure(LONG, JUDGED.get(i), "worse", -1, 40 - i));
		}
		for (int i = 0; i < better; i++) {
			figures.add(figure(LONG, JUDGED.get(11 - i), "better", (i < 4) ? 0 : -1, 40 - i));
		}
		List<String> texts = texts(authority(LONG, figures), null);
		assertThat(texts).contains("Bournemouth, Christchurch and Poole", "Of concern", "Going well")
			.anyMatch((text) -> text.startsWith(action));
		assertThat(texts).filteredOn((text) -> text.matches(".*50\\.0%, and (?:rising|falling)"))
			.hasSize(Math.min(3, worse));
		assertThat(texts).filteredOn((text) -> text.startsWith("Nine more are of concern:"))
			.hasSize((worse == 12) ? 1 : 0);
	}

	/** In the same folder; within another document to a page of that. */
	@Test
	void leadsToTheFurtherConcerns() throws Exception {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			figures.add(figure(LONG, JUDGED.get(i), "worse", -1, 40 - i));
		}
		Pages pages = Briefing.of(authority(LONG, figures), TYPESETTER);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		AccessiblePdf.write(TYPESETTER.set(pages),
				new DocumentProperties(pages.title(), Locale.UK, FigureOf.QUARTER.lastDay(), "abc"), pdf);
		PdfAssertions.assertThat(pdf.toByteArray()).conformsToPdfUa1AndA2a();
		try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
			PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
			PDActionRemoteGoTo action = (PDActionRemoteGoTo) link.getAction();
			assertThat(action.getFile().getFile()).isEqualTo("profile.pdf");
			assertThat(((COSArray) action.getD()).getInt(0)).isEqualTo(1);
			assertThat(link.getContents()).isEqualTo("Nine more are of concern: page 2 of the profile has them.");
		}
		MatrixLink within = new MatrixLink("Where it stands");
		assertThat(within.from(Text.paragraph("One more:", within.words() + ".")))
			.isEqualTo(Text.paragraph("One more:", "page {p}.").leadingTo("Where it stands"));
	}

	@Test
	void losesNoActionOfItsConcerns() {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			figures.add(figure(LONG, JUDGED.get(i), "worse", -1, 40 - i));
		}
		assertThat(texts(authority(LONG, figures), plan(LONG, 12))).contains(
				"Action 1: Begin what is to be better in measure 0 | Head of Service 0 | target 85% | due June 2024",
				"No action is recorded for this. Who will change what, by when, and how will it show?",
				"Action 3: Begin what is to be better in measure 2 | Head of Service 2 | target 85% | due June 2024")
			.noneMatch((text) -> text.startsWith("Action 2:") || text.startsWith("Action 4:"));
	}

	@Test
	void saysWhatIsNotStatedOfAnAction() {
		Action action = action(null, null, null, null);
		assertThat(ActionLines.opening(action)).isEqualTo("Action 2.3:");
		assertThat(ActionLines.line(action, ASSESSMENTS))
			.isEqualTo("Children\u2019s voice | who not stated | target not stated | due date not stated");
	}

	@Test
	void saysWhatIsDoneByWhomHowMeasuredAndByWhen() {
		assertThat(ActionLines.line(action("A second team", "Head of assessment", "90", "2024-06-28"), ASSESSMENTS))
			.isEqualTo("A second team | Head of assessment | target 90% | due 28 June 2024");
		assertThat(ActionLines.line(action("A second team", null, "as England", "2024-06"), ASSESSMENTS))
			.isEqualTo("A second team | who not stated | target as England | due June 2024");
	}

	@Test
	void saysHowOftenADateMoved() {
		Due june = Due.read("2024-06").orElseThrow();
		Action.Move move = new Action.Move(Due.read("2024-03").orElseThrow(), june, null);
		Action once = new Action(LONG, "1", "Help", null, null, null, null, null, june, null, null, null, null,
				List.of(move));
		Action twice = new Action(LONG, "1", "Help", null, null, null, null, null, june, null, null, null, null,
				List.of(move, move));
		assertThat(ActionLines.line(once, ASSESSMENTS)).endsWith(" | due June 2024, moved once");
		assertThat(ActionLines.line(twice, ASSESSMENTS)).endsWith(" | due June 2024, moved twice");
	}

	private static Action action(@Nullable String intention, @Nullable String owner, @Nullable String target,
			@Nullable String due) {
		return new Action(LONG, "2.3", "Children's voice", null, intention, owner, ASSESSMENTS.code(), target,
				(due != null) ? Due.read(due).orElseThrow() : null, null, null, null, null, List.of());
	}

	@Test
	void saysWhatStandsInPlaceOfAMissingReturn() {
		Figure missing = FigureOf.measure("referrals")
			.area(LONG, "authority", LONG)
			.status("not-supplied")
			.quarterBefore(900, 80000.0, 450)
			.figure();
		assertThat(texts(authority(LONG, List.of(missing)), null))
			.contains("No return for this quarter: figures of Quarter 3 2023-24 below, none of them judged.",
					"Referrals", "450.0 per 10,000")
			.anyMatch((text) -> text.startsWith("No return for Quarter 4 2023-24 has come. It was due by "));
	}

	@Test
	void saysThatAReturnWasDueOnlyAfterTheDay() {
		LocalDate day = LocalDate.of(2024, 5, 28);
		assertThat(LateOrNotKnown.due(day, day)).isEqualTo("It is due by 28 May 2024.");
		assertThat(LateOrNotKnown.due(day, day.plusDays(1))).isEqualTo("It was due by 28 May 2024.");
	}

	@Test
	void saysThatWhatIsWorseImproves() {
		assertThat(texts(authority(LONG, List.of(figure(LONG, JUDGED.get(0), "worse", 1, 9))), null)).contains(
				"Nothing is worse and not improving: what is worse than England has improved.",
				"Nothing but what is worse than England and has improved.",
				"Nothing that can be judged is better than England.");
	}

	@Test
	void saysThatWhatIsBetterGotWorse() {
		assertThat(texts(authority(LONG, List.of(figure(LONG, JUDGED.get(0), "better", -1, 9))), null)).contains(
				"Nothing is of concern: no measure that can be judged is worse than England.",
				"Better than England, though all of it got worse in the year.", "Still better, but slipping");
	}

	@Test
	void saysThatWhatIsSimilarGotWorse() {
		assertThat(texts(authority(LONG, List.of(figure(LONG, JUDGED.get(0), "similar", -1, 9))), null))
			.contains("Not worse, but slipping");
	}

	@Test
	void saysThatNothingStandsInPlaceOfAMissingReturn() {
		Figure missing = FigureOf.measure("referrals").area(LONG, "authority", LONG).status("not-supplied").figure();
		assertThat(texts(authority(LONG, List.of(missing)), null))
			.contains("No return for this quarter, and no figures of Quarter 3 2023-24 in its place.");
	}

	/** One that has come is not said to be missing. */
	@Test
	void saysThatAReturnHasNoFigure() {
		Figure missing = FigureOf.measure("referrals").area("E06000016", "authority", "Leicester").status("x").figure();
		Returned returned = new Returned("E06000016", FigureOf.QUARTER, "E06000016.csv", "0", true, null, false,
				List.of());
		AuthorityFigures authority = AuthorityFigures
			.of(SetFigures.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER, List.of(missing), List.of(),
					List.of(returned), "", "0123456789abcdef", LocalDate.of(2024, 7, 1)), "E06000016");
		assertThat(texts(authority, null))
			.contains("No figure in this quarter\u2019s return, and no figures of Quarter 3 2023-24 in its place.")
			.noneMatch((text) -> text.startsWith("No return"));
	}

}
