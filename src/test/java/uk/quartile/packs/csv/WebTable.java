package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Holds a table to its description, as the W3C's recommendations "Metadata Vocabulary for
 * Tabular Data" and "Model for Tabular Data and Metadata on the Web" (both of 17 December
 * 2015) ask of a validator, as far as our descriptions go: a property that this doesn't
 * know is a fault.
 */
public final class WebTable {

	/** Of a table; Metadata Vocabulary, section 5.4. */
	private static final Set<String> TABLE = Set.of("@context", "@id", "@type", "url", "dialect", "notes",
			"tableSchema", "suppressOutput", "tableDirection", "transformations");

	/** Section 5.9. */
	private static final Set<String> DIALECT = Set.of("encoding", "lineTerminators", "delimiter", "doubleQuote",
			"header", "quoteChar");

	/** Section 5.5. */
	private static final Set<String> SCHEMA = Set.of("columns", "primaryKey", "foreignKeys", "rowTitles");

	/** Sections 5.6 and 5.7. */
	private static final Set<String> COLUMN = Set.of("name", "titles", "datatype", "required", "separator", "null");

	/** Section 5.11.2. */
	private static final Set<String> DATATYPE = Set.of("base", "format");

	private final List<String> faults = new ArrayList<>();

	private WebTable() {
	}

	/**
	 * What is wrong with a description, or with the table that it is of.
	 * @param description its file, beside which the table lies
	 */
	public static List<String> faults(Path description) throws IOException {
		WebTable table = new WebTable();
		table.read(description);
		return table.faults;
	}

	private void read(Path file) throws IOException {
		JsonNode table = new ObjectMapper().readTree(file.toFile());
		known(table, TABLE, "table");
		expect(table.path("@context").asText().equals("http://www.w3.org/ns/csvw"), "context");
		known(table.path("dialect"), DIALECT, "dialect");
		expect(table.path("dialect").path("encoding").asText("utf-8").equals("utf-8"), "encoding");
		JsonNode schema = table.path("tableSchema");
		known(schema, SCHEMA, "schema");
		List<JsonNode> columns = List.copyOf(schema.path("columns").valueStream().toList());
		columns.forEach(this::column);
		List<String> names = columns.stream().map((column) -> column.path("name").asText()).toList();
		expect(Set.copyOf(names).size() == names.size(), "two columns of one name");
		List<String> key = schema.path("primaryKey").valueStream().map(JsonNode::asText).toList();
		expect(!key.isEmpty() && names.containsAll(key), "key of columns that there are");
		String url = table.path("url").asText();
		expect(file.getFileName().toString().equals(url + "-metadata.json"), "found where readers look for it");
		// Reading fails on what is no UTF-8.
		try (Reader text = Files.newBufferedReader(file.resolveSibling(url), StandardCharsets.UTF_8);
				CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
			Set<List<String>> keys = new HashSet<>();
			rows.stream().map((row) -> row.toList()).forEach((row) -> {
				if (rows.getRecordNumber() == 1) {
					expect(row.equals(columns.stream().map((column) -> column.path("titles").asText()).toList()),
							"header: " + row);
					return;
				}
				expect(row.size() == columns.size(), "cells of row " + rows.getRecordNumber());
				for (int at = 0; at < columns.size(); at++) {
					cell(columns.get(at), row.get(at), rows.getRecordNumber());
				}
				expect(keys.add(key.stream().map((name) -> row.get(names.indexOf(name))).toList()),
						"two rows of one key, row " + rows.getRecordNumber());
			});
		}
	}

	private void column(JsonNode column) {
		String name = column.path("name").asText();
		known(column, COLUMN, "column " + name);
		expect(name.matches("[A-Za-z0-9][A-Za-z0-9_.]*"), "name " + name);
		if (column.path("datatype").isObject()) {
			known(column.path("datatype"), DATATYPE, "datatype of " + name);
		}
		expect(Set.of("string", "decimal", "integer", "boolean").contains(base(column)), "datatype of " + name);
		expect(column.path("required").isMissingNode() || column.path("required").isBoolean(), "required: " + name);
	}

	private static String base(JsonNode column) {
		JsonNode datatype = column.path("datatype");
		return datatype.isObject() ? datatype.path("base").asText() : datatype.asText();
	}

	/** Model for Tabular Data, section 6.4; the word for nothing is a blank. */
	private void cell(JsonNode column, String cell, long row) {
		String where = column.path("name").asText() + " of row " + row;
		if (cell.isEmpty()) {
			expect(!column.path("required").asBoolean(), "required: " + where);
			return;
		}
		String separator = column.path("separator").asText();
		Stream<String> parts = separator.isEmpty() ? Stream.of(cell) : Stream.of(cell.split(separator, -1));
		String form = switch (base(column)) {
			case "decimal" -> "(?:[-+]?\\d+(?:\\.\\d+)?)";
			case "integer" -> "[-+]?\\d+";
			case "boolean" -> "true|false|1|0";
			default -> column.path("datatype").path("format").asText("(?s).*");
		};
		parts.filter((part) -> !part.isEmpty())
			.forEach((part) -> expect(part.matches(form), where + " is '" + part + "'"));
	}

	/** Properties with a prefix are anybody's. */
	private void known(JsonNode of, Set<String> properties, String what) {
		of.fieldNames().forEachRemaining((name) -> {
			if (!name.startsWith("dc:")) {
				expect(properties.contains(name), "property " + name + " of " + what);
			}
		});
	}

	private void expect(boolean so, String what) {
		if (!so) {
			this.faults.add(what);
		}
	}

}
