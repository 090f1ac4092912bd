package uk.quartile.packs.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Edition;

import static org.assertj.core.api.Assertions.assertThat;

class TableMetadataTests {

	@Test
	void describesEveryColumnInTheOrderOfTheTable() throws IOException {
		JsonNode columns = description().get("tableSchema").get("columns");
		assertThat(columns.findValuesAsText("name")).isEqualTo(BenchmarkColumn.names());
		assertThat(columns.findValuesAsText("dc:description")).allMatch((each) -> each.matches("(?s).{8,}\\."));
		assertThat(columns.findValuesAsText("datatype")).containsOnly("string", "decimal", "integer", "boolean");
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
		assertThat(columns.findValuesAsText("datatype")).containsOnly("string", "decimal");
		assertThat(description.get("tableSchema").get("primaryKey")).map(JsonNode::asText)
			.containsExactly("area", "area_type", "quarter", "measure", "value_quarter");
	}

	private static JsonNode description() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		TableMetadata.ofBenchmarks(Edition.RESTRICTED, written);
		return new ObjectMapper().readTree(new ByteArrayInputStream(written.toByteArray()));
	}

}
