package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import uk.quartile.domain.BenchmarkColumn;

/**
 * Writes {@code benchmarks.csv-metadata.json}: the columns and their types, as the W3C's
 * CSV on the Web describes tables.
 */
public final class BenchmarksMetadata {

	private BenchmarksMetadata() {
	}

	/**
	 * Writes the description.
	 * @throws IOException if the stream fails
	 */
	public static void write(OutputStream stream) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		try (JsonGenerator json = new JsonFactory().createGenerator(stream)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			json.writeStartObject();
			json.writeStringField("@context", "http://www.w3.org/ns/csvw");
			json.writeStringField("url", "benchmarks.csv");
			json.writeStringField("dc:accessRights", "Restricted: holds small numbers; not for publication");
			json.writeObjectFieldStart("dialect");
			json.writeStringField("encoding", "utf-8");
			json.writeStringField("lineTerminators", "\n");
			json.writeEndObject();
			json.writeObjectFieldStart("tableSchema");
			json.writeArrayFieldStart("columns");
			for (BenchmarkColumn column : BenchmarkColumn.values()) {
				json.writeStartObject();
				json.writeStringField("name", column.written());
				json.writeStringField("titles", column.written());
				json.writeStringField("dc:description", column.description());
				json.writeStringField("datatype", column.datatype().written());
				if (column.datatype().list()) {
					json.writeStringField("separator", Cells.SEPARATOR);
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("primaryKey");
			for (String key : new String[] { "area", "area_type", "quarter", "measure" }) {
				json.writeString(key);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

}
