package uk.quartile.console.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.domain.Fingerprint;

/**
 * A table of the input folder as it lies there.
 *
 * @param sha256 of its bytes; blank where there is no file
 * @param columns in their order; those of a new file where there is none
 * @param rows texts by column, in the order of the file
 */
record InputTable(String sha256, List<String> columns, List<Row> rows) {

	/** The first row stands below the header. */
	private static final int FIRST_LINE = 2;

	/**
	 * Reads a table.
	 * @throws UncheckedIOException if it is there, and can't be read
	 */
	static InputTable read(Path file, List<String> columns) {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file);
		}
		catch (NoSuchFileException ex) {
			return new InputTable("", columns, List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<Row> rows = new ArrayList<>();
		Set<String> there = new LinkedHashSet<>();
		CsvTable.rows(bytes, (row) -> {
			there.addAll(row.values().keySet());
			rows.add(new Row(row.line(), row.values()));
		});
		there.addAll(columns);
		return new InputTable(Fingerprint.of(bytes), List.copyOf(there), rows);
	}

	/** The row that starts on a line. */
	Optional<Row> at(int line) {
		return this.rows.stream().filter((each) -> each.line == line).findFirst();
	}

	/**
	 * The table with a row in place of another, or at the end.
	 * @param line on which the other starts; 0 for none
	 */
	InputTable with(int line, Map<String, String> values) {
		List<Row> changed = new ArrayList<>();
		this.rows.forEach((each) -> changed.add((each.line == line) ? new Row(line, each.with(values)) : each));
		if (line == 0) {
			changed.add(new Row(0, values));
		}
		return new InputTable(this.sha256, this.columns, changed);
	}

	/** The table without a row. */
	InputTable without(int line) {
		return new InputTable(this.sha256, this.columns,
				this.rows.stream().filter((each) -> each.line != line).toList());
	}

	/** The line of a row once the table is written: a record a line. */
	int lineWritten(int line) {
		for (int i = 0; i < this.rows.size(); i++) {
			if (this.rows.get(i).line == line) {
				return i + FIRST_LINE;
			}
		}
		return 0;
	}

	/** As it is to be written: UTF-8, commas, LF. */
	byte[] written() {
		StringWriter text = new StringWriter();
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setRecordSeparator('\n')
			.setHeader(this.columns.toArray(String[]::new))
			.get();
		try (CSVPrinter printer = new CSVPrinter(text, format)) {
			for (Row row : this.rows) {
				printer.printRecord(this.columns.stream().map((each) -> row.values.getOrDefault(each, "")).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A row.
	 *
	 * @param line where it starts, from 1; 0 for one that is new
	 * @param values by column
	 */
	record Row(int line, Map<String, String> values) {

		private Map<String, String> with(Map<String, String> changed) {
			Map<String, String> all = new LinkedHashMap<>(this.values);
			all.putAll(changed);
			return all;
		}

	}

}
