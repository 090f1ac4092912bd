package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The ways in which spreadsheets separate fields: commas, semicolons, tabs. */
enum Dialect {

	COMMAS(','), SEMICOLONS(';'), TABS('\t');

	private final CSVFormat format;

	Dialect(char delimiter) {
		this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
	}

	/** Reads text in the dialect in which its header names most columns. */
	static Table read(String text) {
		Dialect dialect = List.of(values())
			.stream()
			.max(Comparator.comparingInt((Dialect each) -> each.columns(text)).thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
		return dialect.table(text, false);
	}

	private int columns(String text) {
		return table(text, true).columns().size();
	}

	private Table table(String text, boolean headerOnly) {
		Row header = null;
		List<Row> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(this.format).get()) {
			Iterator<CSVRecord> records = parser.iterator();
			while (true) {
				int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
				Row row;
				try {
					if (!records.hasNext()) {
						break;
					}
					row = row(line, records.next());
				}
				catch (UncheckedIOException | IllegalStateException ex) {
					return new Table(header, rows, line, String.valueOf(ex.getMessage()));
				}
				if (header == null) {
					header = row.blank() ? null : row;
				}
				else if (!row.blank()) {
					rows.add(row);
				}
				if (headerOnly && header != null) {
					break;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Table(header, rows, null, "");
	}

	private static Row row(int line, CSVRecord fields) {
		return new Row(line, fields.stream().map(Dialect::trim).toList());
	}

	/** Spreadsheets also pad with no-break spaces. */
	private static String trim(@Nullable String field) {
		return (field != null) ? field.replace('\u00A0', ' ').strip() : "";
	}

}
