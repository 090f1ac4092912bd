package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number that the regional report prints stands in {@code benchmarks.csv} beside
 * it, at the precision in which it is printed.
 */
class PrintedNumbersTests {

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	@Test
	void ofTheRealReturnsStandInTheTable() throws IOException {
		StoredInput input = new StoredInput(this.database.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		for (String quarter : new String[] { "2019-20-Q1", "2023-24-Q4" }) {
			Path set = set(catalogue, Quarter.parse(quarter), Path.of("input", "returns"));
			assertThat(new PrintedNumbers(set.resolve("benchmarks.csv")).missing(set.resolve("regional.pdf")))
				.as(quarter)
				.isEmpty();
		}
	}

	@Test
	void ofTheInventedRegionStandInTheTable() throws IOException {
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
		Path set = set(catalogue, newest, returns);
		assertThat(new PrintedNumbers(set.resolve("benchmarks.csv")).missing(set.resolve("regional.pdf"))).isEmpty();
	}

	/** Else the tests above could not fail. */
	@Test
	void noticesWhatTheTableHasNot() throws IOException {
		Path csv = Files.writeString(this.folder.resolve("benchmarks.csv"),
				"area,value,numerator,doubt\nE06000016,75.3486151992817,1663,\n");
		PrintedNumbers numbers = new PrintedNumbers(csv);
		assertThat(numbers.missing("Leicester 1,663 75.3, on 30 June 2019 75.35, Quarter 1 2019-20, page 5\n0 200 400"))
			.isEmpty();
		assertThat(numbers.missing("Leicester 1,664 75.4 of 12,000, 663, 9th")).containsExactly(
				"1,664 in: Leicester 1,664 75.4 of 12,000, 663, 9th",
				"75.4 in: Leicester 1,664 75.4 of 12,000, 663, 9th",
				"12,000 in: Leicester 1,664 75.4 of 12,000, 663, 9th",
				"663 in: Leicester 1,664 75.4 of 12,000, 663, 9th", "9 in: Leicester 1,664 75.4 of 12,000, 663, 9th");
	}

	private Path set(Catalogue catalogue, Quarter quarter, Path returns) {
		String region = catalogue.settings().region();
		Run run = new Run(quarter, region, Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), "rebased", returns,
				this.folder.resolve("output"), "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(this.database.dataSource(), clock)
			.run(catalogue, run, "plausibilityStep", "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
		return this.folder.resolve("output").resolve(quarter.toString()).resolve(region).resolve("restricted");
	}

}
