package uk.quartile.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A reference table as a file: UTF-8 with or without a byte-order mark, commas, a header,
 * columns by name in any order.
 *
 * @param required columns that must be there
 * @param optional columns that may be
 */
record CsvTable(List<String> required, List<String> optional) {

	CsvTable(String... required) {
		this(List.of(required), List.of());
	}

	/**
	 * Hands over each row.
	 * @param bytes of the file
	 * @param faults where to add what is wrong with the file or its header; if anything
	 * is, no row is handed over
	 * @param rows takes each row
	 */
	void read(byte[] bytes, Faults faults, Consumer<CsvRow> rows) {
		Optional<String> text = decode(bytes, faults);
		if (text.isEmpty()) {
			return;
		}
		int start = 1;
		try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text.get()))) {
			Map<String, Integer> columns = null;
			for (CSVRecord values : parser) {
				if (columns == null) {
					columns = header(values, faults);
					if (faults.count() > 0) {
						return;
					}
				}
				else if (values.size() > 1 || !values.get(0).isBlank()) {
					row(start, values, columns, faults).ifPresent(rows);
				}
				start = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
			if (columns == null) {
				faults.add(null, null, "an empty file", "a header: " + String.join(",", this.required),
						"./quartile sample DIR writes an example");
			}
		}
		catch (CSVException | UncheckedIOException ex) {
			faults.add(start, null, "a quotation mark out of place", "a pair of them around a value, if any",
					"correct the line");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Hands over the rows of a file that was found sound before, whatever its columns.
	 * @param bytes of the file; none if there is no file
	 */
	static void rows(byte[] bytes, Consumer<CsvRow> rows) {
		Faults none = new Faults("sound before");
		decode(bytes, none).filter((text) -> !text.isBlank()).ifPresent((text) -> {
			String header = text.lines().findFirst().orElseThrow();
			new CsvTable(Arrays.stream(header.split(",", -1)).map(String::strip).toList(), List.of()).read(bytes, none,
					rows);
		});
	}

	private static Optional<String> decode(byte[] bytes, Faults faults) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			faults.add(null, null, "bytes that are not UTF-8", "text in UTF-8", "save it as CSV UTF-8");
			return Optional.empty();
		}
	}

	private Map<String, Integer> header(CSVRecord header, Faults faults) {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i).strip();
			if (columns.putIfAbsent(name, i) != null) {
				faults.add(1, name, "the column again", "each column once", "remove one of them");
			}
			else if (!this.required.contains(name) && !this.optional.contains(name)) {
				faults.add(1, name, "an unknown column", Wording.anyOf(this.required),
						Wording.nearest(name, this.required)
							.map((near) -> "name it '" + near + "' if that is meant")
							.orElse("remove it"));
			}
		}
		for (String name : this.required) {
			if (!columns.containsKey(name)) {
				faults.add(1, name, "no such column", "the columns " + String.join(",", this.required), "add it");
			}
		}
		return columns;
	}

	private Optional<CsvRow> row(int line, CSVRecord values, Map<String, Integer> columns, Faults faults) {
		if (values.size() != columns.size()) {
			faults.add(line, null, values.size() + " values", columns.size() + ", as in the header",
					"quote a value that holds a comma");
			return Optional.empty();
		}
		return Optional.of(new CsvRow(line, values, columns, faults));
	}

}
