package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The ways in which spreadsheets separate fields: commas, semicolons, tabs, cells. */
public enum Dialect {

	COMMAS(','), SEMICOLONS(';'), TABS('\t'),

	/** No text at all, but the cells of a workbook. */
	CELLS('\0');

	/** Those that a text may be in. */
	private static final List<Dialect> OF_TEXT = List.of(COMMAS, SEMICOLONS, TABS);

	/** How many rows may stand above a header. */
	private static final int TITLES = 20;

	private final char separator;

	private final CSVFormat format;

	Dialect(char separator) {
		this.separator = separator;
		this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
	}

	/** What stands between two fields. */
	public char separator() {
		return this.separator;
	}

	/** As sentences name it. */
	public String words() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Reads text in the dialect in which its header names most columns. */
	static Table read(String text) {
		Table usual = COMMAS.table(text, Integer.MAX_VALUE);
		if (Arrays.stream(Column.values()).filter(Column::required).allMatch(usual.columns()::containsKey)) {
			return usual;
		}
		Dialect dialect = OF_TEXT.stream()
			.max(Comparator.comparingInt((Dialect each) -> each.table(text, TITLES).columns().size())
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
		return (dialect == COMMAS) ? usual : dialect.table(text, Integer.MAX_VALUE);
	}

	private Table table(String text, int most) {
		List<Row> rows = new ArrayList<>();
		Integer brokenOff = null;
		String because = "";
		try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(this.format).get()) {
			Iterator<CSVRecord> records = parser.iterator();
			while (rows.size() < most) {
				int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
				try {
					if (!records.hasNext()) {
						break;
					}
					Row row = row(line, records.next());
					if (!row.blank()) {
						rows.add(row);
					}
				}
				catch (UncheckedIOException | IllegalStateException ex) {
					brokenOff = line;
					because = String.valueOf(ex.getMessage());
					break;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		boolean ends = text.endsWith("\n") || text.endsWith("\r");
		int header = header(rows);
		return (header < 0) ? new Table(this, null, null, List.of(), brokenOff, because, ends, null)
				: new Table(this, rows.get(header), (header > 0) ? rows.get(0) : null,
						rows.subList(header + 1, rows.size()), brokenOff, because, ends, null);
	}

	/**
	 * Which row is the header: the first that names columns, not only one or two that a
	 * title may name, or else the first.
	 */
	private static int header(List<Row> rows) {
		for (int i = 0; i < Math.min(rows.size(), TITLES); i++) {
			if (rows.get(i).columns().size() > 2) {
				return i;
			}
		}
		return rows.isEmpty() ? -1 : 0;
	}

	private static Row row(int line, CSVRecord fields) {
		List<String> trimmed = new ArrayList<>(fields.size());
		for (String field : fields) {
			trimmed.add(trim(field));
		}
		return new Row(line, trimmed);
	}

	/** Spreadsheets also pad with no-break spaces. */
	static String trim(@Nullable String field) {
		return (field != null) ? field.replace('\u00A0', ' ').strip() : "";
	}

}
