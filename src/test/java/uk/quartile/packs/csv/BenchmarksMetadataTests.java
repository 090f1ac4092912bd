package uk.quartile.packs.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BenchmarksMetadataTests {

	@Test
	void describesEveryColumnAndNoOther() throws IOException {
		Properties described = new Properties();
		described.load(BenchmarksMetadata.class.getResourceAsStream("columns.properties"));
		assertThat(described.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(BenchmarkColumn.values()).map(BenchmarkColumn::written).toList());
	}

	@Test
	void saysThatTheTableIsNotForPublication() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		BenchmarksMetadata.write(written);
		JsonNode description = new ObjectMapper().readTree(new ByteArrayInputStream(written.toByteArray()));
		assertThat(description.get("dc:accessRights").asText())
			.isEqualTo("Restricted: holds small numbers; not for publication");
		assertThat(description.has("dc:license")).isFalse();
		JsonNode first = description.get("tableSchema").get("columns").get(0);
		assertThat(first.get("name").asText()).isEqualTo("area");
		assertThat(first.get("dc:description").asText())
			.isEqualTo("Nine-character GSS code; of a joint return, a split "
					+ "area or a sub-group, codes joined by plus signs.");
	}

}
