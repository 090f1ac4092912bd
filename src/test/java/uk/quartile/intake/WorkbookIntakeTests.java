package uk.quartile.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.CatalogueFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A return that comes as a workbook is received as one that comes as text is. */
class WorkbookIntakeTests extends EmptyReturnsFolder {

	private static final String KEPT = """
			SELECT concat_ws(' ', line_number, measure, coalesce(numerator::text, numerator_absence), denominator, status, note)
			FROM return_line ORDER BY submission, line_number
			""";

	@Test
	void keepsRowsAndWhereTheyStand() throws Exception {
		fixture("workbook");
		this.run.goWell();
		assertThat(list(KEPT)).containsExactly("5 referrals 687.0000 final ", "6 contacts 3514.0000 final ",
				"7 re-referrals 57.0000 687.0000 final ", "8 children-looked-after c final ");
		assertThat(list("SELECT concat_ws(' ', file, sheet, sheet_columns) FROM submission"))
			.containsExactly("2019-20-Q1/E06000016.xlsx Return {A,B,C,D,E,F,G,\"\"}");
		assertThat(this.run.intake().settled()).isTrue();
	}

	@Test
	void anOpenDocumentSpreadsheetIsReceivedAsAWorkbookOfExcelIs() throws Exception {
		fixture("workbook-open-document", "2019-20-Q1/E06000016.ods");
		this.run.goWell();
		assertThat(list(KEPT)).containsExactly("5 referrals 687.0000 final ", "6 contacts 3514.0000 final ",
				"7 re-referrals 57.0000 687.0000 final ", "8 children-looked-after c final ");
		assertThat(list("SELECT concat_ws(' ', file, sheet, sheet_columns) FROM submission"))
			.containsExactly("2019-20-Q1/E06000016.ods Return {A,B,C,D,E,F,G,\"\"}");
		fixture("workbook");
		this.run.goWell();
		assertThat(list("SELECT file FROM newest_submissions('infinity') WHERE outcome = 'rejected' ORDER BY file"))
			.containsExactly("2019-20-Q1/E06000016.ods", "2019-20-Q1/E06000016.xlsx");
	}

	@Test
	void findingsNameTheCell() throws Exception {
		fixture("workbook-cells");
		this.run.goWell();
		assertThat(list("SELECT concat_ws(' ', line, column_name, found) FROM finding ORDER BY ordinal LIMIT 1"))
			.containsExactly("4 numerator (sheet Return, cell D4) '23.5%'");
	}

	@Test
	void judgementsNameTheCell() throws Exception {
		this.returns.write("2018-19-Q1", "E06000016", "referrals,663,,,");
		write("2019-20-Q1/E06000016.xlsx", "referrals", 6630);
		this.run.goWell();
		this.run.judge();
		assertThat(list("SELECT concat_ws(' ', line, column_name) FROM judgement_finding ORDER BY ordinal LIMIT 1"))
			.containsExactly("2 numerator (sheet Return, cell D2)");
	}

	@Test
	void aTextTakesThePlaceOfAWorkbook() throws Exception {
		fixture("workbook");
		this.run.goWell();
		this.returns.delete("2019-20-Q1/E06000016.xlsx");
		this.returns.write("2019-20-Q1", "E06000016", "referrals,700,,,");
		this.run.goWell();
		assertThat(list("SELECT numerator::int FROM return_line WHERE submission = (SELECT submission "
				+ "FROM submission_in_force)"))
			.containsExactly("700");
	}

	@Test
	void neitherOfTwoFilesOfOneReturnIsTaken() throws Exception {
		this.returns.write("2019-20-Q1", "E06000016", "referrals,700,,,");
		this.run.goWell();
		fixture("workbook");
		this.run.goWell();
		assertThat(list("SELECT numerator::int FROM return_line")).containsExactly("700");
		assertThat(list("SELECT file FROM newest_submissions('infinity') WHERE outcome = 'rejected' ORDER BY file"))
			.containsExactly("2019-20-Q1/E06000016.csv", "2019-20-Q1/E06000016.xlsx");
		this.returns.delete("2019-20-Q1/E06000016.xlsx");
		this.run.goWell();
		assertThat(list("SELECT file FROM newest_submissions('infinity') WHERE outcome = 'rejected' AND NOT gone"))
			.isEmpty();
	}

	/**
	 * 20 kilobytes of text, packed into one, are no danger; rows beyond count aren't
	 * either.
	 */
	@Test
	void readsRowsWithoutEnd() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("Return");
			row(sheet, 0, (Object[]) "authority,quarter,measure,numerator,denominator,status,note".split(","));
			row(sheet, 1, "E06000016", "2019-20-Q1", "referrals", 687);
			for (int i = 2; i < 3000; i++) {
				row(sheet, i, "", "", "");
			}
			save(workbook, "2019-20-Q1/E06000016.xlsx");
		}
		this.run = new IntakeRun(this.database.dataSource(), this.returns.path(),
				CatalogueFiles.load(FrozenJobs.FOLDER, Fixtures.INPUT).catalogue());
		this.run.goWell();
		assertThat(list(KEPT)).containsExactly("2 referrals 687.0000 final ");
	}

	private void fixture(String name) throws IOException {
		fixture(name, "2019-20-Q1/E06000016.xlsx");
	}

	private void fixture(String name, String file) throws IOException {
		Path to = this.returns.path().resolve(file);
		Files.createDirectories(to.getParent());
		Files.copy(Fixtures.FOLDER.resolve(name).resolve("returns").resolve(file), to);
	}

	private void write(String file, String measure, int numerator) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("Return");
			row(sheet, 0, (Object[]) "authority,quarter,measure,numerator,denominator,status,note".split(","));
			row(sheet, 1, "E06000016", "2019-20-Q1", measure, numerator);
			save(workbook, file);
		}
	}

	private static void row(XSSFSheet sheet, int number, Object... values) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Number each) {
				row.createCell(i).setCellValue(each.doubleValue());
			}
			else {
				row.createCell(i).setCellValue(values[i].toString());
			}
		}
	}

	private void save(XSSFWorkbook workbook, String file) throws IOException {
		Path to = this.returns.path().resolve(file);
		Files.createDirectories(to.getParent());
		try (OutputStream out = Files.newOutputStream(to)) {
			workbook.write(out);
		}
	}

	private List<String> list(String sql) {
		return this.database.jdbcClient().sql(sql).query(String.class).list();
	}

}
