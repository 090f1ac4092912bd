package uk.quartile.intake.receiving;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import uk.quartile.intake.FixtureTests;
import uk.quartile.intake.Fixtures;
import uk.quartile.intake.checks.Check;
import uk.quartile.intake.checks.FurtherFindings;
import uk.quartile.intake.checks.plausibility.PlausibilityChecks;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

	/** By UnreadableReturnsTests: no repository holds such files. */
	private static final Set<String> SHOWN_ELSEWHERE = Set.of("file-changing", "file-unreadable");

	@Test
	void everyCheckIsWiredIn() {
		Set<String> written = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("uk.quartile.intake")
			.stream()
			.filter((each) -> each.isAssignableTo(Check.class) && !each.isInterface())
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(written).hasSizeGreaterThan(35);
		assertThat(wiredIn().map((each) -> each.getClass().getSimpleName()))
			.containsExactlyInAnyOrderElementsOf(written);
	}

	@Test
	void everyCheckHasAFixture() throws IOException {
		Set<String> shown = new TreeSet<>();
		for (String fault : FixtureTests.faults()) {
			Files.readAllLines(Fixtures.FOLDER.resolve(fault).resolve("findings.txt"))
				.forEach((finding) -> shown.add(finding.split(" ")[1]));
		}
		for (String fault : FixtureTests.replacements()) {
			Files.readAllLines(Fixtures.REPLACEMENTS.resolve(fault).resolve("findings.txt"))
				.forEach((finding) -> shown.add(finding.split(" ")[1]));
		}
		shown.addAll(SHOWN_ELSEWHERE);
		assertThat(shown)
			.containsExactlyElementsOf(wiredIn().map(Check::name).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void checksAreNamedByTheirClasses() {
		assertThat(wiredIn().filter((each) -> each.getClass().getSimpleName().equals("NumeratorAboveDenominator")))
			.extracting(Check::name)
			.containsExactly("numerator-above-denominator");
	}

	static Stream<Check> wiredIn() {
		return Stream.concat(Stream.of(Checks.OF_FILES, Checks.OF_TABLES, Checks.OF_RETURNS, PlausibilityChecks.ALL)
			.flatMap(List::stream), Stream.of(new FurtherFindings()));
	}

}
