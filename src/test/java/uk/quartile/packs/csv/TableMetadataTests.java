package uk.quartile.packs.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Edition;

import static org.assertj.core.api.Assertions.assertThat;

class TableMetadataTests {

	@Test
	void describesEveryColumnInTheOrderOfTheTable() throws IOException {
		JsonNode columns = description().get("tableSchema").get("columns");
		assertThat(columns.findValuesAsText("name")).isEqualTo(BenchmarkColumn.names());
		assertThat(columns.findValuesAsText("dc:description")).allMatch((each) -> each.matches("(?s).{8,}\\."));
		assertThat(datatypes(columns)).containsOnly("string", "decimal", "integer", "boolean",
				"string ^[0-9]{4}-[0-9]{2}-Q[1-4]$");
	}

	@Test
	void saysThatTheTableIsNotForPublication() throws IOException {
		JsonNode description = description();
		assertThat(description.get("dc:accessRights").asText())
			.isEqualTo("Restricted: holds small numbers; not for publication");
		assertThat(description.has("dc:license")).isFalse();
		JsonNode first = description.get("tableSchema").get("columns").get(0);
		assertThat(first.get("name").asText()).isEqualTo("area");
		assertThat(first.get("dc:description").asText())
			.isEqualTo("Nine-character GSS code; of a joint return, a split "
					+ "area or a sub-group, codes joined by plus signs.");
	}

	@Test
	void describesTheTableOfHistoriesLikewise() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		TableMetadata.ofHistory(Edition.RESTRICTED, written);
		JsonNode description = new ObjectMapper().readTree(written.toByteArray());
		assertThat(description.get("url").asText()).isEqualTo("history.csv");
		JsonNode columns = description.get("tableSchema").get("columns");
		assertThat(columns.findValuesAsText("name")).containsExactly("area", "area_name", "area_type", "quarter",
				"measure", "value_quarter", "value", "least", "most", "begins_anew", "mean", "lower_limit",
				"upper_limit", "signal");
		assertThat(columns.findValuesAsText("dc:description")).allMatch((each) -> each.matches("(?s).{8,}\\."));
		assertThat(datatypes(columns)).containsOnly("string", "decimal", "string ^[0-9]{4}-[0-9]{2}-Q[1-4]$");
		assertThat(description.get("tableSchema").get("primaryKey")).map(JsonNode::asText)
			.containsExactly("area", "area_type", "quarter", "measure", "value_quarter");
	}

	/** {@code PublicEditionTests} holds finished tables to their descriptions. */
	@Test
	void aTableThatIsNotAsDescribedIsFound(@TempDir Path folder) throws IOException {
		Path description = folder.resolve("history.csv-metadata.json");
		try (OutputStream stream = Files.newOutputStream(description)) {
			TableMetadata.ofHistory(Edition.PUBLIC, stream);
		}
		String header = "area,area_name,area_type,quarter,measure,value_quarter,value,least,most,begins_anew,mean,"
				+ "lower_limit,upper_limit,signal,status\n";
		String row = "E06000016,Leicester,authority,2023-24-Q4,referrals,2023-24-Q3,371.8,,,,,,,,ok\n";
		assertThat(faults(description, header + row)).isEmpty();
		assertThat(faults(description, header + row + row)).containsExactly("two rows of one key, row 3");
		assertThat(faults(description, header + row.replace("2023-24-Q3", "")))
			.containsExactly("required: value_quarter of row 2");
		assertThat(faults(description, header + row.replace("2023-24-Q4", "2023/24 Q4")))
			.containsExactly("quarter of row 2 is '2023/24 Q4'");
		assertThat(faults(description, header + row.replace("371.8", "3.7E2")))
			.containsExactly("value of row 2 is '3.7E2'");
		assertThat(faults(description, header.replace("least", "lowest") + row)).singleElement()
			.asString()
			.startsWith("header: ");
		Files.writeString(description, Files.readString(description).replace("\"required\"", "\"mandatory\""));
		assertThat(faults(description, header + row)).contains("property mandatory of column area");
	}

	private static List<String> faults(Path description, String table) throws IOException {
		Files.writeString(description.resolveSibling("history.csv"), table);
		return WebTable.faults(description);
	}

	private static List<String> datatypes(JsonNode columns) {
		return columns.valueStream()
			.map((column) -> column.get("datatype"))
			.map((type) -> type.isObject() ? type.get("base").asText() + " " + type.get("format").asText()
					: type.asText())
			.toList();
	}

	private static JsonNode description() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		TableMetadata.ofBenchmarks(Edition.RESTRICTED, written);
		return new ObjectMapper().readTree(new ByteArrayInputStream(written.toByteArray()));
	}

}
