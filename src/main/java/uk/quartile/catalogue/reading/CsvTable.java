package uk.quartile.catalogue.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A reference table as a file, as spreadsheets leave it: UTF-8 with or without a
 * byte-order mark, or else Windows-1252; commas, semicolons or tabs; a header, columns by
 * name in any order and case. Blank rows and blank columns at the end count for nothing,
 * and a row may end where all that follows is blank: Excel leaves out separators there.
 *
 * @param required columns that must be there
 * @param optional columns that may be
 */
public record CsvTable(List<String> required, List<String> optional) {

	/**
	 * What parts of a line are: an area, or a quarter, a day or a number but no year,
	 * which a sentence with commas may have.
	 */
	private static final List<Predicate<String>> KINDS = List.of(StrayQuotes::isArea,
			Pattern.compile("\\d{4}-\\d{2}-(Q[1-4]|\\d{2})|(?!(19|20)\\d{2}$)\\d+(\\.\\d+)?").asMatchPredicate());

	public CsvTable(String... required) {
		this(List.of(required), List.of());
	}

	/**
	 * Hands over each row.
	 * @param bytes of the file
	 * @param faults where to add what is wrong with the file or its header; if anything
	 * is, no row is handed over
	 * @param rows takes each row
	 */
	public void read(byte[] bytes, Faults faults, Consumer<CsvRow> rows) {
		TableText.of(bytes, this.required, faults).ifPresent((text) -> {
			boolean empty = parse(text, (header) -> {
				Map<String, Integer> columns = columns(header);
				check(header, columns, faults);
				return columns;
			}, faults, rows);
			if (empty) {
				faults.add(null, null, "an empty file", "a header: " + String.join(",", this.required),
						"./quartile sample DIR writes an example");
			}
		});
	}

	/**
	 * Hands over the rows of a file that was found sound before, whatever its columns.
	 * @param bytes of the file; none if there is no file
	 */
	public static void rows(byte[] bytes, Consumer<CsvRow> rows) {
		Faults none = new Faults("sound before");
		TableText.of(bytes, List.of(), none).ifPresent((text) -> parse(text, CsvTable::columns, none, rows));
	}

	/** As spreadsheets pad, also with no-break spaces. */
	static String trim(String value) {
		return value.replace('\u00A0', ' ').strip();
	}

	/** Whether there is nothing in the text. */
	private static boolean parse(TableText table, Function<CSVRecord, Map<String, Integer>> header, Faults faults,
			Consumer<CsvRow> rows) {
		Map<String, Integer> columns = null;
		int widest = 0;
		int start = 1;
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(table.separator()).get();
		try (CSVParser parser = format.parse(new StringReader(table.text()))) {
			for (CSVRecord values : parser) {
				if (!blank(values, 0)) {
					if (columns != null) {
						row(start, values, columns, widest, table, faults).ifPresent(rows);
					}
					else {
						columns = header.apply(values);
						widest = values.size();
						if (faults.count() > 0) {
							return false;
						}
					}
				}
				start = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
			return columns == null;
		}
		catch (CSVException | UncheckedIOException ex) {
			faults.add(start, null, StrayQuotes.found(ex.getMessage()), StrayQuotes.PAIRS, StrayQuotes.ONE_REMEDY);
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean blank(CSVRecord values, int from) {
		for (int i = from; i < values.size(); i++) {
			if (!trim(values.get(i)).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Where each column stands, the first of two of the same name. */
	private static Map<String, Integer> columns(CSVRecord header) {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < header.size() && !blank(header, i); i++) {
			columns.putIfAbsent(trim(header.get(i)).toLowerCase(Locale.ROOT), i);
		}
		return columns;
	}

	private void check(CSVRecord header, Map<String, Integer> columns, Faults faults) {
		for (int i = 0; i < header.size() && !blank(header, i); i++) {
			String written = trim(header.get(i));
			String name = written.toLowerCase(Locale.ROOT);
			if (name.isEmpty()) {
				faults.add(1, null, "a column without a name", Suggestions.anyOf(this.required),
						"name it, or remove it");
			}
			else if (!Objects.equals(columns.get(name), i)) {
				faults.add(1, name, "the column again", "each column once", "remove one of them");
			}
			else if (!this.required.contains(name) && !this.optional.contains(name)) {
				faults.add(1, written, "an unknown column", Suggestions.anyOf(this.required),
						Suggestions
							.nearest(name, Stream.concat(this.required.stream(), this.optional.stream()).toList())
							.map((near) -> "name it '" + near + "' if that is meant")
							.orElse("remove it"));
			}
		}
		for (String name : this.required) {
			if (!columns.containsKey(name)) {
				faults.add(1, name, "no such column", "the columns " + String.join(",", this.required), "add it");
			}
		}
	}

	/**
	 * A row, unless its values stand under other columns than were meant: no spreadsheet
	 * writes more of them than in the header, but a comma in a text makes two of one.
	 */
	private static Optional<CsvRow> row(int line, CSVRecord values, Map<String, Integer> columns, int widest,
			TableText table, Faults faults) {
		if (values.stream().anyMatch((value) -> StrayQuotes.within(value, table.separator(), KINDS))) {
			faults.add(line, null, StrayQuotes.LINES_WITHIN.formatted("table"), StrayQuotes.ONE_LINE,
					StrayQuotes.REMEDY);
			return Optional.empty();
		}
		if (!blank(values, columns.size()) || values.size() > widest) {
			faults.add(line, null, values.size() + " values", columns.size() + ", as in the header",
					"quote a value that holds a comma");
			return Optional.empty();
		}
		if (values.size() < columns.size() && table.breaksOffIn(line)) {
			faults.add(line, null, "that the file breaks off after " + values.size() + " values",
					columns.size() + ", as in the header", "put the whole file in its place");
			return Optional.empty();
		}
		return Optional.of(new CsvRow(line, values, columns, table.commasAreOfThousands(), faults));
	}

}
