package uk.quartile.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadersTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "owner, 600, 2700", "group, 640, 2750", "everyone, 664, 2775" })
	void letsTheseReadAndNobodyElse(String word, String file, String inFolder) throws IOException {
		Path written = Files.createFile(this.folder.resolve("file"));
		Path made = Files.createDirectory(this.folder.resolve("folder"));
		Files.setAttribute(written, "unix:mode", 0664);
		// With the bit by which a folder hands its group on.
		Files.setAttribute(made, "unix:mode", 02775);
		Readers.read(word).restrict(written);
		Readers.read(word).restrict(made);
		assertThat(mode(written)).isEqualTo(file);
		assertThat(mode(made)).isEqualTo(inFolder);
	}

	@Test
	void refusesAnotherWord() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Readers.read("all"))
			.withMessage("QUARTILE_READERS: found 'all'; expected owner, group, everyone; correct or unset it.");
	}

	private static String mode(Path file) throws IOException {
		return Integer.toOctalString((Integer) Files.getAttribute(file, "unix:mode") & 07777);
	}

}
