package uk.quartile.packs.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OutputFolderTests {

	@TempDir
	private Path output;

	@Test
	void removesWhatTheEarlierSetHadAndThisOneHasNot() {
		OutputFolder first = folder();
		write(first, "receipts/E06000016.csv", "a");
		write(first, "benchmarks.csv", "b");
		commit(first, "one");
		OutputFolder second = folder();
		write(second, "benchmarks.csv", "b");
		commit(second, "two");
		assertThat(path("receipts/E06000016.csv")).doesNotExist();
		assertThat(path("benchmarks.csv")).hasContent("b");
		assertThat(folder().isMadeFrom("two", Set.of())).isTrue();
	}

	@Test
	void leavesTheOldManifestUntilAllIsWritten() throws IOException {
		OutputFolder first = folder();
		write(first, "benchmarks.csv", "old");
		commit(first, "one");
		byte[] manifest = Files.readAllBytes(path("manifest.json"));
		// As if killed before the commit.
		write(folder(), "benchmarks.csv", "new");
		assertThat(Files.readAllBytes(path("manifest.json"))).isEqualTo(manifest);
		assertThat(folder().isMadeFrom("one", Set.of())).isFalse();
	}

	@Test
	void hasNoHalfFileWhereTheContentFails() throws IOException {
		write(folder(), "benchmarks.csv", "whole");
		assertThatIllegalStateException().isThrownBy(() -> folder().write("benchmarks.csv", (stream) -> {
			stream.write('h');
			throw new IllegalStateException("failed half-way");
		}));
		assertThat(path("benchmarks.csv")).hasContent("whole");
		try (Stream<Path> files = Files.list(path("."))) {
			assertThat(files).hasSize(1);
		}
	}

	@Test
	void takesADamagedManifestForNone() throws IOException {
		OutputFolder folder = folder();
		write(folder, "benchmarks.csv", "b");
		commit(folder, "one");
		Files.writeString(path("manifest.json"), "{\"basis\" : \"one\", \"outp");
		assertThat(folder().isMadeFrom("one", Set.of())).isFalse();
	}

	@Test
	void removesNothingOutsideTheFolder() throws IOException {
		Path outside = Files.writeString(this.output.resolve("precious.txt"), "precious");
		OutputFolder folder = folder();
		write(folder, "benchmarks.csv", "b");
		commit(folder, "one");
		String manifest = Files.readString(path("manifest.json"));
		Files.writeString(path("manifest.json"), manifest.replace("benchmarks.csv", "../../../precious.txt"));
		commit(folder(), "two");
		assertThat(outside).exists();
	}

	private OutputFolder folder() {
		return new OutputFolder(this.output, Quarter.parse("2019-20-Q1"), "E12000004", Edition.RESTRICTED);
	}

	private Path path(String file) {
		return this.output.resolve("2019-20-Q1/E12000004/restricted").resolve(file);
	}

	private static void write(OutputFolder folder, String file, String content) {
		folder.write(file, (stream) -> stream.write(content.getBytes(StandardCharsets.UTF_8)));
	}

	private static void commit(OutputFolder folder, String basis) {
		List<Manifest.Entry> outputs = folder.files()
			.stream()
			.map((file) -> new Manifest.Entry(file.path(), file.sha256(), file.pages()))
			.toList();
		folder.commit(new Manifest("2019-20-Q1", "E12000004", "restricted", "comparison", basis, "0.1.0", "program", 1,
				Instant.EPOCH, List.of(), outputs, "rebased", null));
	}

}
