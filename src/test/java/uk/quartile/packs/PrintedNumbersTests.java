package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number that a document prints stands in its row of {@code benchmarks.csv} or
 * {@code history.csv} beside it, at the precision in which it is printed; what is told of
 * plans and quality work, in the file that it was read from.
 */
class PrintedNumbersTests {

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	/**
	 * Of a quarter with an authority divided since, and with figures withheld at source.
	 */
	@Test
	void ofTheRealReturnsStandInTheirRows() throws IOException {
		StoredInput input = new StoredInput(this.database.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		holds(catalogue, Quarter.parse("2021-22-Q4"), Path.of("input"));
	}

	@Test
	void ofTheInventedRegionStandInTheirRows() throws IOException {
		SampleRegion.write(this.folder.resolve("invented"), 9, 13);
		Path returns = this.folder.resolve("invented/input/returns");
		StoredInput input = new StoredInput(this.database.dataSource());
		Catalogue catalogue = input.receive(this.folder.resolve("invented/jobs"),
				this.folder.resolve("invented/input"));
		input.acceptAll(returns);
		Quarter newest = Stream.of(returns.toFile().list())
			.sorted()
			.reduce((first, second) -> second)
			.map(Quarter::parse)
			.get();
		holds(catalogue, newest, this.folder.resolve("invented/input"));
	}

	private void holds(Catalogue catalogue, Quarter quarter, Path input) throws IOException {
		Path set = set(catalogue, quarter, input.resolve("returns"));
		PrintedNumbers numbers = new PrintedNumbers(set, catalogue, input);
		SoftAssertions softly = new SoftAssertions();
		int documents = 0;
		try (Stream<Path> files = Files.walk(set)) {
			for (Path pdf : files.filter((file) -> file.toString().endsWith(".pdf")).sorted().toList()) {
				documents++;
				if (pdf.endsWith("profile.pdf") && documents > 4) {
					// The pack's pages are the profile's.
					continue;
				}
				softly.assertThat(numbers.missing(pdf)).as(set.relativize(pdf).toString()).isEmpty();
			}
		}
		softly.assertAll();
		assertThat(documents).isGreaterThanOrEqualTo(1 + 3 * 9);
	}

	/** Else the tests above could not fail. */
	@Test
	void noticesWhatItsRowHasNot() throws IOException {
		Catalogue catalogue = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();
		Files.writeString(this.folder.resolve("benchmarks.csv"), """
				area,area_type,measure,value,numerator
				E06000016,authority,children-looked-after,75.3486151992817,1663
				E06000015,authority,children-looked-after,12.5,4000
				""");
		Files.writeString(this.folder.resolve("history.csv"), """
				area,area_type,measure,value
				E06000016,authority,children-looked-after,81.04
				""");
		Files.writeString(this.folder.resolve("manifest.json"), "{\"file\" : \"quality_work.csv\"}");
		Files.writeString(this.folder.resolve("quality_work.csv"), "44 audits\n");
		PrintedNumbers numbers = new PrintedNumbers(this.folder, catalogue, this.folder);
		String title = catalogue.measure("children-looked-after").orElseThrow().title();
		assertThat(
				numbers.missing(title + "\nLeicester 1,663 75.3, on 30 June 2019 75.35, Quarter 1 2019-20, page 5 81.0"
						+ "\n\nDerby 12.5 4,000\n\nof 44 audits 12.5", Set.of()))
			.isEmpty();
		String line = "Leicester 1,664 75.4 of 12,000, 663, 9th 4,000";
		assertThat(numbers.missing(title + "\n\n" + line, Set.of())).containsExactly("1,664 in: " + line,
				"75.4 in: " + line, "12,000 in: " + line, "663 in: " + line, "9 in: " + line, "4,000 in: " + line);
		// What stands in the row of an area that the page doesn't name.
		assertThat(numbers.missing("Leicester\n\n" + title + "\n75.3, 12.5", Set.of()))
			.containsExactly("12.5 in: 75.3, 12.5");
		assertThat(numbers.missing("75.4\nContents\n" + title + "\n12\nNotes 13\n1,664", Set.of()))
			.containsExactly("75.4 in: 75.4", "1,664 in: 1,664");
	}

	private Path set(Catalogue catalogue, Quarter quarter, Path returns) {
		String region = catalogue.settings().region();
		Run run = new Run(quarter, region, EnumSet.allOf(Report.class), Set.of(Edition.RESTRICTED), "rebased", returns,
				this.folder.resolve("output"), "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(this.database.dataSource(), clock)
			.run(catalogue, run, "plausibilityStep", "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
		return this.folder.resolve("output").resolve(quarter.toString()).resolve(region).resolve("restricted");
	}

}
