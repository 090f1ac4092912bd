package uk.quartile.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckedPathsTests {

	/** The other figure of Leicester's return: without it a file takes it out. */
	private static final String LOOKED_AFTER = "E06000016,2019-20-Q1,children-looked-after,663,,,\n";

	private static final Footprint LEICESTER = Footprint.parse("E06000016");

	private static final Quarter QUARTER = new Quarter(2019, 1);

	@TempDir
	Path folder;

	@Test
	void checksNoPlaceOutsideAFolderOfReturns() throws IOException {
		Path file = this.folder.resolve("from the inbox.csv");
		Files.writeString(file, ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,653,,,\n" + LOOKED_AFTER);
		assertThat(check(file))
			.containsExactly(new CheckedReturn(file.toString(), List.of(), false, LEICESTER, QUARTER));
	}

	@Test
	void readsWhateverTheUserNamesOutsideAFolderOfReturns() throws IOException {
		Path workbook = this.folder.resolve("draft.xlsx");
		Files.writeString(workbook, "PK\3\4 and so on");
		assertThat(check(workbook).get(0).findings()).extracting(Finding::message)
			.containsExactly(workbook
					+ ": found a workbook that is damaged, or that was copied half; expected a workbook "
					+ "as Excel saves it, with one sheet that holds the return; open it in Excel, choose Save As, Excel "
					+ "Workbook (.xlsx), and send that file instead.");
		Path text = this.folder.resolve("draft.txt");
		Files.writeString(text, ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,12%,,,\n");
		assertThat(check(text).get(0).rejected()).isTrue();
	}

	@Test
	void holdsTheLinesOfSuchAFileTogether() throws IOException {
		Path file = this.folder.resolve("draft.csv");
		Files.writeString(file, ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,1412,,,\n"
				+ "E06000016,2019-20-Q2,contacts,7514,,,\nE06000015,2019-20-Q1,assessments,1382,,,\n" + LOOKED_AFTER);
		assertThat(check(file).get(0).findings()).extracting(Finding::message)
			.containsExactly(
					file + " line 3, quarter: found '2019-20-Q2'; expected '2019-20-Q1', as in the first line; "
							+ "mend the line, or move it to the return of its quarter.",
					file + " line 4, authority: found 'E06000015'; expected 'E06000016', as in the first line; "
							+ "mend the line, or move it to the return of its authority.");
		assertThat(check(file).get(0).rejected()).isTrue();
	}

	@Test
	void checksThePlaceOfOneFileInAFolderOfReturns() throws IOException {
		ReturnsFolder returns = new ReturnsFolder(this.folder);
		returns.write("2019-20-Q1", "E06000016", "referrals,1412,,,");
		returns.write("2019-20-Q1", "Leicester", "referrals,1412,,,");
		assertThat(check(returns.path().resolve("2019-20-Q1/E06000016.csv")))
			.containsExactly(new CheckedReturn("2019-20-Q1/E06000016.csv", List.of(), true, LEICESTER, QUARTER));
		assertThat(check(returns.path().resolve("2019-20-Q1/Leicester.csv")).get(0).findings())
			.extracting(Finding::check)
			.containsExactly("file-misplaced", "authority-unknown");
	}

	@Test
	void holdsOneFileAgainstTheEarlierQuartersBesideIt() throws IOException {
		ReturnsFolder returns = new ReturnsFolder(this.folder);
		returns.write("2018-19-Q1", "E10000002", "referrals,543,,,");
		returns.write("2018-19-Q2", "E10000002", "referrals,561,,,");
		returns.write("2018-19-Q3", "E10000002", "referrals,52%,,,");
		returns.write("2018-19-Q4", "E10000002", "referrals,530,,,");
		returns.write("2020-21-Q1", "E06000060", "referrals,5430,,,");
		returns.write("2020-21-Q2", "E06000060", "referrals,99999,,,");
		List<CheckedReturn> checked = check(returns.path().resolve("2020-21-Q1/E06000060.csv"));
		assertThat(checked).hasSize(1);
		assertThat(checked.get(0).findings()).extracting(Finding::message)
			.containsExactly(
					"2020-21-Q1/E06000060.csv line 2, numerator: found 5,430, against a median of 543; expected "
							+ "530 to 561, since earlier figures were 543 (2018-19-Q1), 561 (2018-19-Q2) and 530 (2018-19-Q4); "
							+ "if a digit has slipped, correct it; if not, say in the note why.");
		assertThat(checked.get(0).alone()).isFalse();
	}

	@Test
	void saysTheSameOfOneFileAsOfAll() {
		Path returns = Fixtures.INPUT.resolve("returns");
		List<CheckedReturn> all = check(returns).stream()
			.filter((each) -> each.file().equals("2023-24-Q4/E06000062.csv"))
			.toList();
		assertThat(all.get(0).findings()).isNotEmpty();
		assertThat(check(returns.resolve("2023-24-Q4/E06000062.csv"))).isEqualTo(all);
	}

	@Test
	void holdsAFileOutsideAFolderOfReturnsAgainstThoseOfTheInput() throws IOException {
		Path file = this.folder.resolve("draft.csv");
		Files.writeString(file, ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,6480,,,\n" + LOOKED_AFTER);
		assertThat(check(file).get(0).findings()).extracting(Finding::check).containsExactly("figure-tenfold");
		List<CheckedReturn> elsewhere = Intake.check(List.of(file), this.folder, Fixtures.CATALOGUE, Fixtures.TODAY);
		assertThat(elsewhere).containsExactly(new CheckedReturn(file.toString(), List.of(), true, LEICESTER, QUARTER));
	}

	@Test
	void takesAnInputFolderForTheReturnsInIt() throws IOException {
		ReturnsFolder returns = new ReturnsFolder(this.folder);
		returns.write("2019-20-Q1", "E06000016", "referrals,1412,,,");
		Files.createDirectories(this.folder.resolve("input/reference"));
		Files.writeString(this.folder.resolve("input/reference/populations.csv"), "no return");
		assertThat(check(this.folder.resolve("input"))).extracting(CheckedReturn::file)
			.containsExactly("2019-20-Q1/E06000016.csv");
	}

	@Test
	void saysThatThereIsNoSuchFile() {
		Path missing = this.folder.resolve("missing.csv");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> check(missing))
			.withMessage(missing + ": found no such file or folder; expected a return, or a folder of returns; "
					+ "check the name.")
			.matches(Refusal::isWrongRequest);
	}

	private static List<CheckedReturn> check(Path path) {
		return Intake.check(List.of(path), Fixtures.INPUT, Fixtures.CATALOGUE, Fixtures.TODAY);
	}

}
