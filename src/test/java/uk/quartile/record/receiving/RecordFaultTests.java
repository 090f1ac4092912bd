package uk.quartile.record.receiving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.record.RecordExample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each folder in {@code faults/} holds one file with one fault, and is named by it;
 * beside it stands what is said of it.
 */
class RecordFaultTests {

	private static final Catalogue CATALOGUE = RecordExample.catalogue();

	@TestFactory
	Stream<DynamicTest> eachFaultIsNamed() throws IOException {
		return Files.list(RecordExample.RESOURCES.resolve("faults"))
			.sorted()
			.map((folder) -> dynamicTest(folder.getFileName().toString(),
					() -> assertThat(messages(folder.resolve("input")))
						.isEqualTo(Files.readString(folder.resolve("message.txt")).strip())));
	}

	private static String messages(Path input) {
		List<RecordFile> files = RecordFiles.find(input, CATALOGUE.settings().largestFile());
		assertThat(files).hasSize(1);
		CheckedFile checked = CheckedFile.check(files.get(0), CATALOGUE);
		assertThat(checked.lines()).isEmpty();
		return checked.findings().stream().map(Finding::message).collect(Collectors.joining("\n"));
	}

	@Test
	void findsNoFaultInSoundFiles() {
		assertThat(RecordCheck.check(RecordExample.SOUND, CATALOGUE)).extracting(RecordCheck::file)
			.containsExactly("input/actions/E06000016.csv", "input/commentary/2019-20-Q1/E06000016.csv",
					"input/context.csv", "input/quality_work.csv", "input/resolutions.csv");
		assertThat(RecordCheck.check(RecordExample.SOUND, CATALOGUE)).noneMatch(RecordCheck::rejected);
	}

	@Test
	void checksWhatIsNamedAlone() {
		assertThat(RecordCheck.check(RecordExample.SOUND.resolve("commentary"), CATALOGUE)).hasSize(1);
		assertThat(RecordCheck.check(RecordExample.SOUND.resolve("actions/E06000016.csv"), CATALOGUE)).hasSize(1);
		assertThat(RecordCheck.check(RecordExample.SOUND.resolve("context.csv"), CATALOGUE)).hasSize(1);
		assertThat(RecordCheck.meant(Path.of("input/returns/2019-20-Q1/E06000016.csv"))).isFalse();
		assertThat(RecordCheck.meant(Path.of("/srv/actions/runner/checkout/input/returns/2019-20-Q1/E06000016.csv")))
			.isFalse();
	}

	@Test
	void passesOverWhatNobodyMeans(@TempDir Path input) throws IOException {
		Files.createDirectories(input.resolve("actions"));
		Files.writeString(input.resolve("actions/~$E06000016.csv"), "");
		Files.writeString(input.resolve("actions/README.md"), "");
		assertThat(RecordFiles.find(input, 1000)).isEmpty();
	}

	@Test
	void saysWhatCannotBeRead(@TempDir Path input) throws IOException {
		Files.createDirectories(input.resolve("actions"));
		Files.createSymbolicLink(input.resolve("actions/E06000016.csv"), Path.of("nowhere"));
		Files.write(input.resolve("quality_work.csv"), new byte[2000]);
		assertThat(RecordFiles.find(input, 1024).stream().map((each) -> CheckedFile.check(each, CATALOGUE)))
			.flatExtracting(CheckedFile::findings)
			.extracting(Finding::message)
			.containsExactly(
					"input/actions/E06000016.csv: found a link that can't be followed; expected a table as a CSV file "
							+ "that this user may read; mend it, or take it away.",
					"input/quality_work.csv: found a file of more than 1 kilobytes; expected a table as a CSV file that "
							+ "this user may read; mend it, or take it away.");
	}

}
