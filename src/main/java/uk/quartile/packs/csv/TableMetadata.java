package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Edition;

/**
 * Writes {@code benchmarks.csv-metadata.json} and {@code history.csv-metadata.json}: the
 * columns and their types, as the W3C's CSV on the Web describes tables.
 */
public final class TableMetadata {

	/** How a quarter is written, for programs that read the tables. */
	private static final String QUARTER = "^[0-9]{4}-[0-9]{2}-Q[1-4]$";

	private TableMetadata() {
	}

	/**
	 * Describes {@code benchmarks.csv}.
	 * @throws IOException if the stream fails
	 */
	public static void ofBenchmarks(Edition edition, OutputStream stream) throws IOException {
		List<Column> columns = Arrays.stream(BenchmarkColumn.values())
			.map((each) -> new Column(each.written(), described(each.description(), edition), each.datatype()))
			.toList();
		write("benchmarks.csv", edition, columns, List.of("area", "area_type", "quarter", "measure"), stream);
	}

	/**
	 * Describes {@code history.csv}.
	 * @throws IOException if the stream fails
	 */
	public static void ofHistory(Edition edition, OutputStream stream) throws IOException {
		List<Column> columns = HistoryColumn.of(edition)
			.stream()
			.map((each) -> new Column(each.written(), described(each.description(), edition), each.datatype()))
			.toList();
		write("history.csv", edition, columns, List.of("area", "area_type", "quarter", "measure", "value_quarter"),
				stream);
	}

	/** A public edition rounds values as they are printed, and withholds figures. */
	private static String described(String description, Edition edition) {
		return (edition == Edition.RESTRICTED) ? description
				: description.replace(", unrounded", ", rounded as it is printed")
					.replace("u (unreliable).", "u (unreliable), or withheld to protect children.");
	}

	private static void write(String table, Edition edition, List<Column> columns, List<String> key,
			OutputStream stream) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		try (JsonGenerator json = new JsonFactory().createGenerator(stream)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			json.writeStartObject();
			json.writeStringField("@context", "http://www.w3.org/ns/csvw");
			json.writeStringField("url", table);
			json.writeStringField("dc:accessRights",
					(edition == Edition.RESTRICTED) ? "Restricted: holds small numbers; not for publication"
							: "Public: what would tell of few children is withheld");
			json.writeObjectFieldStart("dialect");
			json.writeStringField("encoding", "utf-8");
			json.writeStringField("lineTerminators", "\n");
			json.writeEndObject();
			json.writeObjectFieldStart("tableSchema");
			json.writeArrayFieldStart("columns");
			for (Column column : columns) {
				json.writeStartObject();
				json.writeStringField("name", column.name());
				json.writeStringField("titles", column.name());
				json.writeStringField("dc:description", column.description());
				writeDatatype(column.datatype(), json);
				if (key.contains(column.name())) {
					json.writeBooleanField("required", true);
				}
				if (column.datatype().list()) {
					json.writeStringField("separator", Cells.SEPARATOR);
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("primaryKey");
			for (String each : key) {
				json.writeString(each);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void writeDatatype(BenchmarkColumn.Datatype datatype, JsonGenerator json) throws IOException {
		if (datatype != BenchmarkColumn.Datatype.QUARTER) {
			json.writeStringField("datatype", datatype.written());
			return;
		}
		json.writeObjectFieldStart("datatype");
		json.writeStringField("base", datatype.written());
		json.writeStringField("format", QUARTER);
		json.writeEndObject();
	}

	private record Column(String name, String description, BenchmarkColumn.Datatype datatype) {
	}

}
