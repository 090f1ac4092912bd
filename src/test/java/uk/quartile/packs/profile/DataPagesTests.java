package uk.quartile.packs.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers behind the charts, what is ordinary of them, and the notes. */
class DataPagesTests {

	private static final String LEICESTER = "E06000016";

	@Test
	void tellsWhatIsOrdinaryOfAQuarterlyLine() {
		// Below 0 no rate is, whatever the limits are.
		AuthorityFigures authority = authority(
				figure("referrals").counts(832, 89_532.0).value(371.7).trend(-20, 620.44).figure(),
				figure("social-worker-turnover-12m").counts(10, 100.0).value(10).figure());
		List<Block> blocks = OrdinaryRanges.of(authority);
		assertThat(texts(blocks)).startsWith("What is ordinary of the quarterly lines");
		assertThat(rows(blocks))
			.containsExactly("1 | Referrals | Quarter 1 2019-20 | 20 | 300.2 | up to 620.4 | 371.7" + " | Ordinary");
	}

	@Test
	void tellsOfNoRangeWhereNoLineHasLimits() {
		assertThat(
				OrdinaryRanges.of(authority(figure("social-worker-turnover-12m").counts(10, 100.0).value(10).figure())))
			.isEmpty();
	}

	@Test
	void hasNoHeadingForNumbersThatArentThere() {
		AuthorityFigures authority = authority(figure("referrals").status("not-supplied").figure());
		assertThat(texts(DataPages.of(authority, IssueLine.of(authority, ProfileDocument.FILE)).blocks()))
			.startsWith("Data notes")
			.doesNotContain("The numbers behind the charts");
	}

	@Test
	void notesWhatIsToBeKnownOfFigures() {
		Map<String, List<String>> notes = new DataNotes(authority(figure("referrals").status("not-supplied").figure(),
				figure("re-referrals-12m").status("not-supplied").figure(),
				figure("children-looked-after").status("c").figure(),
				figure("social-worker-turnover-12m").counts(3, 12.0).value(25).figure(),
				figure("assessments-in-45-days-12m").counts(1_702, 2_685.0)
					.value(63.4)
					.status("estimated")
					.doubted(FigureOf.UNEXPLAINED)
					.figure()))
			.notes()
			.stream()
			.collect(Collectors.toMap(DataNotes.Note::kind, DataNotes.Note::measures));
		assertThat(notes.get("Late")).containsExactly("1\u00a0Referrals, 2\u00a0Re-referrals: not supplied");
		assertThat(notes.get("Withheld or not available"))
			.containsExactly("10\u00a0Children looked after: withheld at source");
		assertThat(notes.get("Of too few")).containsExactly("17\u00a0Turnover: 3 of 12");
		assertThat(notes.get("Provisional or estimated")).containsExactly("3\u00a0Assessments in 45 days: estimated");
		assertThat(notes.get("Unexplained")).containsExactly(
				"3\u00a0Assessments in 45 days: far from the year before, " + "and the return gives no reason");
		assertThat(notes.get("Revised")).isEmpty();
		assertThat(notes.get("Joint")).isEmpty();
	}

	/** Where nothing is counted so, nothing is said of it. */
	@Test
	void notesWhatIsCountedByAnotherDefinition() {
		String counted = "counted by version v1 of the dictionary, not by v2 as in force for the quarter: reworded";
		assertThat(rows(DataNotes
			.of(authority(figure("referrals").counts(663, 84_082.0).value(78.9).counted(counted).figure()))))
			.contains("Counted by another definition | 1\u00a0Referrals: " + counted
					+ " | A break in its series: neither ranked nor judged, and no change is told across it.");
		assertThat(rows(DataNotes.of(authority(figure("referrals").counts(663, 84_082.0).value(78.9).figure())))
			.toString()).doesNotContain("definition");
	}

	private static FigureOf figure(String measure) {
		return FigureOf.measure(measure).area(LEICESTER, "authority", "Leicester");
	}

	private static AuthorityFigures authority(Figure... figures) {
		return AuthorityFigures.of(SetFigures.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER,
				List.of(figures), List.of(), List.of(), "", "0123456789abcdef", LocalDate.of(2024, 7, 1)), LEICESTER);
	}

	private static Stream<Block> all(List<Block> blocks) {
		return blocks.stream().flatMap((block) -> (block instanceof Kept kept) ? all(kept.blocks()) : Stream.of(block));
	}

	private static List<String> texts(List<Block> blocks) {
		return all(blocks).filter(Text.class::isInstance).map((block) -> ((Text) block).words()).toList();
	}

	private static List<String> rows(List<Block> blocks) {
		return all(blocks).filter(Table.class::isInstance)
			.flatMap((block) -> ((Table) block).rows().stream())
			.map((row) -> row.cells().stream().map(Table.Cell::words).collect(Collectors.joining(" | ")))
			.toList();
	}

}
