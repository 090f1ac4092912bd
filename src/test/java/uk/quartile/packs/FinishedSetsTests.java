package uk.quartile.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Edition;

import static org.assertj.core.api.Assertions.assertThat;

class FinishedSetsTests {

	@TempDir
	Path output;

	@Test
	void findsWhatAManifestCommits() throws Exception {
		OutputExample example = new OutputExample(this.output);
		example.commit("2023-24-Q4", Edition.PUBLIC, "2024-06-01T02:00:00Z", Map.of("regional.pdf", "r"));
		example.commit("2019-20-Q1", Edition.RESTRICTED, "2024-05-01T02:00:00Z", Map.of("receipts/E06000016.csv", "a"));
		Path whatIf = this.output.resolve("what-if/0123456789ab");
		new OutputExample(whatIf).commit("2019-20-Q1", Edition.PUBLIC, "2024-05-01T02:00:00Z",
				Map.of("regional.pdf", "w"));
		// As a run leaves it that was killed before the manifest.
		Files.createDirectories(this.output.resolve("2018-19-Q1/E12000004/public"));
		Files.writeString(this.output.resolve("2018-19-Q1/E12000004/public/regional.pdf"), "half");
		Files.createDirectories(this.output.resolve("receipts/E12000004/public"));
		assertThat(example.finished()).extracting(FinishedSet::path)
			.containsExactly("2019-20-Q1/E12000004/restricted", "2023-24-Q4/E12000004/public");
		assertThat(example.finished().get(0).files()).extracting(FinishedSet.File::path)
			.containsExactly("receipts/E06000016.csv");
		assertThat(example.finished().get(1).time()).isEqualTo("2024-06-01T02:00:00Z");
	}

	@Test
	void findsNothingWhereThereIsNoFolder() {
		assertThat(new OutputExample(this.output.resolve("none")).finished()).isEmpty();
	}

}
