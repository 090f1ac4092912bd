package uk.quartile.intake.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.reading.Decoding;

import static org.assertj.core.api.Assertions.assertThat;

class DialectTests {

	private static final String HEADER = "authority,quarter,measure,numerator,denominator,status,note";

	@Test
	void readsCommas() {
		assertThat(rows(HEADER + "\nE06000016,2019-20-Q1,contacts,\"1,078\",,,\"it's \"\"so\"\"\"\n")).containsExactly(
				new Row(2, List.of("E06000016", "2019-20-Q1", "contacts", "1,078", "", "", "it's \"so\"")));
	}

	@Test
	void readsSemicolonsWithCommasInNumbersAndNotes() {
		assertThat(rows(HEADER.replace(',', ';') + "\nE06000016;2019-20-Q1;contacts;1,078;;;one, two, three, four\n"))
			.containsExactly(new Row(2,
					List.of("E06000016", "2019-20-Q1", "contacts", "1,078", "", "", "one, two, three, four")));
	}

	@Test
	void readsTabs() {
		assertThat(rows("measure\tnumerator\r\ncontacts\t1,078\r\n"))
			.containsExactly(new Row(2, List.of("contacts", "1,078")));
	}

	@Test
	void readsUtf8WithOrWithoutAByteOrderMark() {
		String text = HEADER + "\nE06000016,2019-20-Q1,contacts,1,,,caf\u00e9 \u2013 \u20ac\n";
		for (String start : List.of("", "\uFEFF")) {
			Table table = Dialect.read(Decoding.text((start + text).getBytes(StandardCharsets.UTF_8)));
			assertThat(table.columns())
				.containsOnlyKeys(EnumSet.complementOf(EnumSet.of(Column.DICTIONARY)).toArray(Column[]::new));
			assertThat(table.rows().get(0).field(6)).isEqualTo("caf\u00e9 \u2013 \u20ac");
		}
	}

	@Test
	void readsWindows1252() {
		byte[] bytes = "caf\u00e9 \u2013 \u20ac".getBytes(Charset.forName("windows-1252"));
		assertThat(Decoding.text(bytes)).isEqualTo("caf\u00e9 \u2013 \u20ac");
	}

	@Test
	void leavesOutEmptyRowsAndColumns() {
		Table table = Dialect.read("\n,,,\nmeasure, Numerator ,,\n\ncontacts,7,,\n,,,\n\n");
		assertThat(table.header()).isEqualTo(new Row(3, List.of("measure", "Numerator", "", "")));
		assertThat(table.columns()).containsOnlyKeys(Column.MEASURE, Column.NUMERATOR);
		assertThat(table.rows()).containsExactly(new Row(5, List.of("contacts", "7", "", "")));
	}

	@Test
	void findsColumnsInAnyOrderAndCase() {
		assertThat(Dialect.read("NOTE,Measure,numerator\n").columns()).containsEntry(Column.NOTE, 0)
			.containsEntry(Column.MEASURE, 1)
			.containsEntry(Column.NUMERATOR, 2);
	}

	@Test
	void countsPhysicalLinesWhereTheRecordStarts() {
		for (String end : List.of("\n", "\r\n", "\r")) {
			String text = String.join(end, "measure,note", "a,\"one", "two", "", "three\"", "", "b,x", "c,\"y", "z\"",
					"d,last");
			assertThat(rows(text)).extracting(Row::line).containsExactly(2, 7, 8, 10);
		}
	}

	@Test
	void trimsNoBreakSpaces() {
		assertThat(rows("measure,numerator\n\u00A0contacts , 7\u00A0\n"))
			.containsExactly(new Row(2, List.of("contacts", "7")));
	}

	@Test
	void tellsWhereItBrokeOff() {
		Table table = Dialect.read("measure,note\na,b\nc,\"d\ne,f\n");
		assertThat(table.rows()).containsExactly(new Row(2, List.of("a", "b")));
		assertThat(table.brokenOff()).isEqualTo(3);
	}

	private static List<Row> rows(String text) {
		return Dialect.read(text).rows();
	}

}
