package uk.quartile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;

import static org.assertj.core.api.Assertions.assertThat;

/** What an authority fills in, and how it comes back. */
class TemplateTests {

	private static final String QUARTER = "2023-24-Q4";

	private static final Path INPUT = Path.of("input");

	@TempDir
	Path folder;

	@Test
	void filledInByLibreOfficeItComesBackAccepted() throws Exception {
		LibreOffice office = new LibreOffice(this.folder.resolve("profile"));
		assertThat(template("Leicester").out())
			.isEqualTo(this.folder + "/E06000016.xlsx: Leicester, 2023-24-Q4, 15 measures\n");
		Path workbook = this.folder.resolve("E06000016.xlsx");
		Map<String, String> cells = new LinkedHashMap<>();
		List<String> returned = Files.readAllLines(INPUT.resolve("returns/2023-24-Q4/E06000016.csv"));
		try (XSSFWorkbook book = open(workbook)) {
			for (Row row : book.getSheet("Return")) {
				String measure = text(row.getCell(2));
				returned.stream()
					.map((line) -> line.split(",", -1))
					.filter((line) -> line[2].equals(measure))
					.forEach((line) -> {
						if (!measure.equals("measure")) {
							fill(cells, "L" + (row.getRowNum() + 1), line[3]);
							fill(cells, "M" + (row.getRowNum() + 1), line[4]);
						}
					});
			}
		}
		assertThat(cells).hasSizeGreaterThan(15);
		office.fill(workbook, cells);
		Path returns = Files.createDirectories(this.folder.resolve("input/returns/2023-24-Q4"));
		comesBackAccepted(Files.copy(workbook, returns.resolve("E06000016.xlsx")));
		Files.delete(returns.resolve("E06000016.xlsx"));
		office.saveAsOpenDocument(workbook, returns);
		comesBackAccepted(returns.resolve("E06000016.ods"));
	}

	private static void comesBackAccepted(Path workbook) throws Exception {
		Typed checked = Typed.command("check", workbook.toString(), "--input", INPUT.toString(), "--jobs",
				FrozenJobs.FOLDER.toString());
		assertThat(checked.out()).contains("1 return checked: all would be accepted.");
		assertThat(checked.exitStatus()).isZero();
	}

	@Test
	void saysWhatIsAskedOfEachCell() throws Exception {
		template("Leicester");
		try (XSSFWorkbook book = open(this.folder.resolve("E06000016.xlsx"))) {
			Sheet sheet = book.getSheet("Return");
			assertThat(texts(sheet.getRow(3))).startsWith("authority", "quarter", "measure", "(title)");
			assertThat(texts(sheet.getRow(4))).startsWith("E06000016", "2023-24-Q4", "referrals", "Referrals")
				.contains("1125", "695");
			assertThat(text(sheet.getRow(0).getCell(0)))
				.isEqualTo("Return of Leicester for Quarter 4 of 2023-24, due by 15 May 2024");
			assertThat(book.getSheet("Guidance").getPhysicalNumberOfRows()).isGreaterThan(25);
		}
	}

	/** Row 6 is a part of a whole, row 5 a count of the population's children. */
	@ParameterizedTest
	@CsvSource({ "5, L, 663, true", "5, L, c, true", "5, L, not supplied, true", "5, L, 66.5, false", "5, L, -3, false",
			"5, L, n/a, false", "5, M, 84000, false", "6, L, 40, true", "6, L, 70, false", "6, M, z, true",
			"6, M, many, false", "6, N, provisional, true", "6, N, guess, false" })
	void validatesWhatIsTyped(int row, String column, String typed, boolean valid) throws Exception {
		template("Leicester");
		try (XSSFWorkbook book = open(this.folder.resolve("E06000016.xlsx"))) {
			Sheet sheet = book.getSheet("Return");
			type(sheet, "M6", "57");
			type(sheet, column + row, typed);
			XSSFFormulaEvaluator formulas = book.getCreationHelper().createFormulaEvaluator();
			DataValidationEvaluator validations = new DataValidationEvaluator(book,
					(WorkbookEvaluatorProvider) formulas);
			assertThat(
					validations.isValidCell(new CellReference("Return", row - 1, column.charAt(0) - 'A', false, false)))
				.isEqualTo(valid);
		}
	}

	@Test
	void asksForANoteWhereTheFigureJumps() throws Exception {
		template("Leicester");
		try (XSSFWorkbook book = open(this.folder.resolve("E06000016.xlsx"))) {
			Sheet sheet = book.getSheet("Return");
			assertThat(asked(book, sheet, "1200", "")).isEmpty();
			assertThat(asked(book, sheet, "1700", "")).isEqualTo("Please say in the note why it changed so much.");
			assertThat(asked(book, sheet, "1700", "A new front door counts them all.")).isEmpty();
			assertThat(asked(book, sheet, "c", "")).isEmpty();
		}
	}

	@Test
	void writesOneForEachAuthorityOfTheRegion() throws IOException {
		assertThat(template("all").out().lines()).hasSize(10);
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).contains("E06000017.xlsx", "E10000024.xlsx")
				.hasSize(10);
		}
	}

	/** What is filled in by a program is read as it is, whatever stands in brackets. */
	@Test
	void aTextComesBackToo() throws IOException {
		Typed.command("template", "E06000016", "2019-20-Q1", "--format", "csv", "--output", this.folder.toString(),
				"--input", INPUT.toString(), "--jobs", FrozenJobs.FOLDER.toString());
		Path file = this.folder.resolve("E06000016.csv");
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		lines.set(1, lines.get(1).replaceFirst(",,,,$", ",687,,,"));
		Files.write(file, lines);
		Typed checked = Typed.command("check", file.toString(), "--input", INPUT.toString(), "--jobs",
				FrozenJobs.FOLDER.toString());
		assertThat(checked.out()).contains("1 return checked: all would be accepted.");
	}

	@Test
	void saysWhoSendsNoReturn() {
		Typed typed = template("East Midlands");
		assertThat(typed.err().strip())
			.isEqualTo("AUTHORITY: found 'East Midlands', which sends no return; expected an "
					+ "authority, several joined by +, or all; name one.");
		assertThat(typed.exitStatus()).isEqualTo(2);
	}

	@Test
	void saysWhereNothingCanBeWritten() throws IOException {
		Path file = Files.createFile(this.folder.resolve("in-the-way"));
		Typed typed = Typed.command("template", "Leicester", QUARTER, "--output", file.toString(), "--input",
				INPUT.toString(), "--jobs", FrozenJobs.FOLDER.toString());
		assertThat(typed.err().strip()).isEqualTo("--output: found " + file + ", where nothing can be written "
				+ "(FileAlreadyExistsException); expected a folder that this user may write to, with room in it; name another, or "
				+ "mend its permissions.");
		assertThat(typed.exitStatus()).isEqualTo(2);
	}

	private Typed template(String authority) {
		return Typed.command("template", authority, QUARTER, "--output", this.folder.toString(), "--input",
				INPUT.toString(), "--jobs", FrozenJobs.FOLDER.toString());
	}

	private static String asked(XSSFWorkbook book, Sheet sheet, String numerator, String note) {
		type(sheet, "L5", numerator);
		type(sheet, "O5", note);
		return book.getCreationHelper().createFormulaEvaluator().evaluate(sheet.getRow(4).getCell(15)).getStringValue();
	}

	private static void fill(Map<String, String> cells, String cell, String text) {
		if (!text.isEmpty()) {
			cells.put(cell, text);
		}
	}

	private static void type(Sheet sheet, String address, String text) {
		CellReference reference = new CellReference(address);
		Cell cell = sheet.getRow(reference.getRow()).createCell(reference.getCol());
		if (text.matches("-?[\\d.]+")) {
			cell.setCellValue(Double.parseDouble(text));
		}
		else if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	private static XSSFWorkbook open(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		row.forEach((cell) -> texts.add(text(cell)));
		return texts;
	}

	private static String text(Cell cell) {
		return (cell == null) ? "" : switch (cell.getCellType()) {
			case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
			case STRING -> cell.getStringCellValue();
			default -> "";
		};
	}

}
