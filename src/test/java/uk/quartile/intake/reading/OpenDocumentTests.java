package uk.quartile.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements and attributes are those that LibreOffice 7.4 wrote of like sheets. */
class OpenDocumentTests {

	private static final long LARGEST = 1_000_000;

	private static final String NAMES = """
			xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
			xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
			xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
			xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
			xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
			xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"""";

	private static final String HEADER = row("", text("authority") + text("quarter") + text("measure")
			+ text("numerator") + text("denominator") + text("status") + text("note"));

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "687,687", "687,687.00", "1234567,\"1,234,567\"", "1234567,1.234.567", "1234567,1'234'567",
					"57.456,\"57,5\"", "57.456,57", "2.5,3", "2.5,2", "1234.5,\"1.234,50\"", "687,£687.00", "687,687 €",
					"-5,(5)", "-5,-5", "-5,\u22125", "-0.5,-£0.50", "100,1.00E+02", "1234567,1.2E+06",
					"0.0000000001,1E-10", "0,-", "0,\"\"", "0,0", "0.5,.5" })
	void showsTheNumber(BigDecimal number, String shown) {
		assertThat(ShownNumber.of(shown, number)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "3,c", "3,\"\"", "3,<5", "5,<5", "5,~5", "1234567,1.2", "5000,5", "-5,5", "5,-5", "5,(5)",
					"0.235,24%", "12,1.2", "15,1-5", "687,688", "687,68.7", "0,c", "687,687 children", "3,-", "0.5,1/2",
					"1234,\"12,34\"" })
	void showsSomethingElse(BigDecimal number, String shown) {
		assertThat(ShownNumber.of(shown, number)).isFalse();
	}

	@Test
	void readsNumbersAsTheyAreHeld() {
		assertThat(numerators(number("1E+020", "1E+020") + number("0.30000000000000004", "0.3")
				+ number("687", "687.00") + typed("currency", "value", "12.5", "£12.50")
				+ typed("percentage", "value", "0.235", "23.5%") + typed("boolean", "boolean-value", "true", "TRUE")
				+ typed("float", "value", "1E+999999999", "1") + typed("float", "value", "INF", "INF")))
			.containsExactly("100000000000000000000", "0.3", "687", "12.5", "23.5%", "true", "1E+999999999", "INF");
	}

	@Test
	void readsTextWithItsBlanksAndLines() {
		assertThat(numerators("""
				<table:table-cell office:value-type="string"><office:annotation><text:p>99</text:p></office:annotation>\
				<text:p>a<text:s text:c="2"/>b <text:span>c<text:line-break/>d</text:span>\
				<draw:frame><text:p>98</text:p></draw:frame></text:p><text:p>e</text:p></table:table-cell>"""))
			.containsExactly("a  b c\nd\ne");
	}

	@Test
	void findsCellsThatCantBeTaken() {
		Table table = read(
				HEADER + row("", "<table:table-cell table:number-columns-repeated=\"3\"/>" + number("3", "c"))
						+ row("",
								cell("table:formula=\"of:=1/0\" office:value-type=\"string\" "
										+ "office:string-value=\"\" calcext:value-type=\"error\"", "Err:502"))
						+ row("", cell("table:formula=\"of:=SUM([.A1:.A2];[$Old.B$3])\"", null))
						+ row("", typed("time", "time-value", "PT12H00M00S", "12:00"))
						+ row("", typed("date", "date-value", "2019-06-01T10:00:00", "06/19")));
		assertThat(table.sheet().odd()).containsExactly(new Sheet.OddCell(2, 3, Sheet.Oddity.SHOWN, "c"),
				new Sheet.OddCell(3, 0, Sheet.Oddity.ERROR, "Err:502"),
				new Sheet.OddCell(4, 0, Sheet.Oddity.UNCALCULATED, "=SUM(A1:A2;$Old.B$3)"),
				new Sheet.OddCell(5, 0, Sheet.Oddity.SHOWN, "12:00"),
				new Sheet.OddCell(6, 0, Sheet.Oddity.DATE, "2019-06-01"));
	}

	@Test
	void countsRowsThatStandForMany() {
		Table table = read(row("table:number-rows-repeated=\"20000\"", "<table:table-cell/>") + HEADER
				+ row("table:number-rows-repeated=\"2\" table:visibility=\"filter\"", text("E06000016"))
				+ "<table:table-row-group table:display=\"false\">" + row("", text("E06000017"))
				+ "</table:table-row-group>" + row("table:visibility=\"collapse\"", text("E06000018"))
				+ row("table:number-rows-repeated=\"1048571\"",
						"<table:table-cell table:number-columns-repeated=\"16384\"/>"));
		assertThat(table.header().line()).isEqualTo(20_001);
		assertThat(table.rows()).extracting(Row::line).containsExactly(20_002, 20_003, 20_004, 20_005);
		assertThat(table.sheet().hiddenRows()).containsExactly(20_002, 20_003, 20_004, 20_005);
		assertThat(table.sheet().filtered()).isTrue();
	}

	@Test
	void readsNoSheetThatIsNone() {
		String other = table("'file:///home/old.ods'#Return", HEADER + row("", text("E06000017")));
		Table table = read(zip("<table:tracked-changes>" + row("", text("E06000019")) + "</table:tracked-changes>"
				+ table("Return", HEADER + row("", text("E06000016"))) + other + "<table:dde-links>" + other
				+ "</table:dde-links>"));
		assertThat(table.sheet().others()).isEmpty();
		assertThat(table.rows()).containsExactly(new Row(2, List.of("E06000016")));
	}

	@Test
	void refusesWhatStandsForMoreThanFits() {
		for (String rows : List.of(row("table:number-rows-repeated=\"1048576\"", text("a")),
				row("", text("a").replace("<table:table-cell",
						"<table:table-cell table:number-columns-repeated=\"2000000000\"")),
				row("table:number-rows-repeated=\"2000\"",
						"<table:table-cell table:number-columns-repeated=\"16383\"/>" + text("a")))) {
			assertThat(read(rows).sheet().unopened().found())
				.isEqualTo("a workbook that unpacks to more than 1,000,000 cells");
		}
	}

	@Test
	void refusesEntities() {
		byte[] zip = zip("<!DOCTYPE x [<!ENTITY a \"687\">]>", table("Return", HEADER + row("", text("&a;"))));
		assertThat(read(zip).sheet().unopened().found())
			.isEqualTo("a workbook that is damaged, or that was copied half");
	}

	/** Whatever is broken in a file, there is a sentence for it. */
	@Test
	void survivesDamage() {
		byte[] whole = zip(table("Return", HEADER + row("", text("E06000016") + number("3", "c"))));
		Random random = new Random(1);
		for (int i = 0; i < 5000; i++) {
			byte[] damaged = whole.clone();
			for (int each = 0; each < 3; each++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			assertThat(read(damaged).sheet()).isNotNull();
		}
	}

	private static List<String> numerators(String cells) {
		List<Row> rows = read(HEADER + row("", cells)).rows();
		return rows.get(0).fields();
	}

	private static Table read(String rows) {
		return read(zip(table("Return", rows)));
	}

	private static Table read(byte[] bytes) {
		return Workbook.read(bytes, WorkbookFormat.OPEN_DOCUMENT, LARGEST);
	}

	private static String table(String name, String rows) {
		return "<table:table table:name=\"" + name + "\"><table:table-column/>" + rows + "</table:table>";
	}

	private static String row(String attributes, String cells) {
		return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
	}

	private static String text(String text) {
		return cell("office:value-type=\"string\"", text);
	}

	private static String number(String value, String shown) {
		return typed("float", "value", value, shown);
	}

	private static String typed(String type, String attribute, String value, String shown) {
		return cell("office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value + "\"", shown);
	}

	private static String cell(String attributes, String shown) {
		return "<table:table-cell " + attributes + ">" + ((shown != null) ? "<text:p>" + shown + "</text:p>" : "")
				+ "</table:table-cell>";
	}

	private static byte[] zip(String tables) {
		return zip("", tables);
	}

	/** The parts lie unpacked, so that damage meets their text. */
	private static byte[] zip(String start, String tables) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(0);
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write((start + "<office:document-content " + NAMES + "><office:automatic-styles/><office:body>"
					+ "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body></office:document-content>")
				.getBytes(StandardCharsets.UTF_8));
			zip.finish();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
