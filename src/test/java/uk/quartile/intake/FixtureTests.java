package uk.quartile.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each folder of fixtures is named by its fault, and holds returns and, in
 * {@code findings.txt}, all that is to be said of them.
 */
public class FixtureTests {

	@ParameterizedTest
	@MethodSource("faults")
	void saysWhatIsWrong(String fault) throws IOException {
		Path folder = Fixtures.FOLDER.resolve(fault);
		List<String> findings = Intake
			.check(List.of(folder.resolve("returns")), Fixtures.INPUT, Fixtures.CATALOGUE, Fixtures.TODAY)
			.stream()
			.flatMap((each) -> each.findings().stream())
			.map((each) -> each.severity().written() + " " + each.check() + " | " + each.message())
			.toList();
		assertThat(findings).containsExactlyElementsOf(Files.readAllLines(folder.resolve("findings.txt")));
	}

	@ParameterizedTest
	@MethodSource("replacements")
	void saysWhatIsWrongBesideWhatItReplaces(String fault) throws IOException {
		Path folder = Fixtures.REPLACEMENTS.resolve(fault);
		List<String> findings = Intake
			.check(List.of(folder.resolve("sent")), folder, Fixtures.CATALOGUE, Fixtures.TODAY)
			.stream()
			.flatMap((each) -> each.findings().stream())
			.map((each) -> each.severity().written() + " " + each.check() + " | "
					+ each.message().replace(folder + "/", ""))
			.toList();
		assertThat(findings).containsExactlyElementsOf(Files.readAllLines(folder.resolve("findings.txt")));
	}

	public static List<String> replacements() throws IOException {
		return folders(Fixtures.REPLACEMENTS);
	}

	public static List<String> faults() throws IOException {
		return folders(Fixtures.FOLDER);
	}

	private static List<String> folders(Path parent) throws IOException {
		try (Stream<Path> folders = Files.list(parent)) {
			return folders.filter(Files::isDirectory).map((each) -> each.getFileName().toString()).sorted().toList();
		}
	}

}
