package uk.quartile.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelSheetsTests {

	private static final long LARGEST = 1_000_000;

	/** Excel fills such a cell with ####. */
	@Test
	void noDayIsNegative() throws IOException {
		Table table = read(workbook(-5, 0, "yyyy-mm-dd"), "", "");
		assertThat(table.sheet().odd()).containsExactly(new Sheet.OddCell(2, 3, Sheet.Oddity.MASKED, "yyyy-mm-dd"));
	}

	/** Written out it would be a gigabyte. */
	@Test
	void leavesNumbersBeyondAllAsTheyAre() throws IOException {
		Table table = read(workbook(687, 0, "General"), "<v>687.0</v>", "<v>1E999999999</v>");
		assertThat(table.rows().get(0).field(3)).isEqualTo("1E+999999999");
	}

	/** Each of these rows takes a few bytes, and stands for 16,384 cells. */
	@Test
	void refusesRowsThatAreWiderThanTheyAreLong() throws IOException {
		assertThat(read(workbook(687, 100, "General"), "", "").sheet().unopened().found())
			.isEqualTo("a workbook that unpacks to more than 1,000,000 cells");
	}

	private static Table read(byte[] workbook, String from, String to) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(from, to)
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		return Workbook.read(bytes.toByteArray(), WorkbookFormat.EXCEL, LARGEST);
	}

	private static byte[] workbook(double numerator, int wideRows, String format) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat(format));
			Row header = workbook.createSheet("Return").createRow(0);
			for (String name : List.of("authority", "quarter", "measure", "numerator", "denominator")) {
				header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name);
			}
			header.getSheet().createRow(1).createCell(3).setCellValue(numerator);
			header.getSheet().getRow(1).getCell(3).setCellStyle(style);
			for (int i = 0; i < wideRows; i++) {
				header.getSheet().createRow(2 + i).createCell(16_383).setCellValue(1);
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
