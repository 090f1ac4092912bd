package uk.quartile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs all stages on a random region, and reads {@code benchmarks.csv}. */
final class RandomRun {

	private static final String NOT_IN_FORCE = """
			SELECT count(*)
			FROM submission s
			WHERE s.id NOT IN (SELECT submission FROM submission_in_force)
			""";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private final TestDatabase database;

	private final Path folder;

	private final CatalogueFiles files;

	private final Map<String, CSVRecord> rows = new TreeMap<>();

	RandomRun(TestDatabase database, Path folder) {
		this.database = database;
		this.folder = folder;
		this.files = CatalogueFiles.load(folder.resolve("jobs"), folder.resolve("input"));
	}

	void intake() {
		new JdbcCatalogue(this.database.dataSource(), CLOCK).receive(this.files);
		run("intakeStep");
		assertThat(this.database.jdbcClient().sql(NOT_IN_FORCE).query(Integer.class).single())
			.as("submissions that were rejected, or replaced")
			.isZero();
	}

	void rest() {
		run("observationStep", "rateStep", "comparisonStep", "packsStep");
		try (CSVParser csv = CSVParser.parse(benchmarks(), StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			csv.forEach((row) -> this.rows.put(row.get("area_type") + " " + row.get("area") + " " + row.get("measure"),
					row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void run(String... steps) {
		Run run = new Run(RandomRegion.QUARTER, RandomRegion.REGION, Set.of(), Set.of(Edition.RESTRICTED), "rebased",
				this.folder.resolve("input/returns"), this.folder.resolve("output"), "program", "test");
		assertThat(new Stages(this.database.dataSource(), CLOCK).run(this.files.catalogue(), run, steps)
			.getAllFailureExceptions()).isEmpty();
	}

	Path benchmarks() {
		Path file = this.folder.resolve("output")
			.resolve(RandomRegion.QUARTER.toString())
			.resolve(RandomRegion.REGION)
			.resolve("restricted/benchmarks.csv");
		assertThat(Files.exists(file)).isTrue();
		return file;
	}

	Collection<CSVRecord> rows() {
		return this.rows.values();
	}

	CSVRecord row(String type, String area, String measure) {
		CSVRecord row = this.rows.get(type + " " + area + " " + measure);
		assertThat(row).as("%s %s %s", type, area, measure).isNotNull();
		return row;
	}

}
