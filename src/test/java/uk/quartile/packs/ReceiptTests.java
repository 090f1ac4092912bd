package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** What the senders of returns get to read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptTests {

	private static final String HEADER = "file,line,column,check,severity,found,expected,remedy\n";

	private static final String REJECTED = """
			WITH s AS (
				INSERT INTO submission (file, authority, quarter, sha256, content, size, received_at)
				VALUES (:file, :authority, :quarter, repeat('a', 64), '', 0, '2024-06-30T00:00:00Z') RETURNING id
			), c AS (
				INSERT INTO submission_check (submission, catalogue, checked_on, checked_at, outcome)
				SELECT id, 'test', '2024-06-30', '2024-06-30T00:00:00Z', 'rejected' FROM s RETURNING id
			)
			INSERT INTO finding (submission_check, ordinal, line, column_name, check_name, severity, found, expected, remedy)
			SELECT id, 1, :line, :column, :check, 'error', :found, 'a count', 'give the count, not the percentage' FROM c
			""";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Path output;

	@BeforeAll
	void runsTheStages(@TempDir Path output) {
		this.output = output;
		StoredInput input = new StoredInput(database.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns", "2019-20-Q1"));
		reject("2019-20-Q1/E06000016.csv", "E06000016", "2019-20-Q1", 3, "numerator", "percent-sign", "\"95,1 %\"");
		reject("2019-20-Q1/derby final.csv", null, null, null, null, "place", "no code of an authority");
		Run run = new Run(Quarter.parse("2019-20-Q1"), "E12000004", Set.of(), Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), output, "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(database.dataSource(), clock)
			.run(catalogue, run, "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
	}

	@Test
	void saysWhatWasFoundInARejectedReturn() throws IOException {
		assertThat(receipt("E06000016"))
			.isEqualTo(HEADER + "2019-20-Q1/E06000016.csv,3,numerator,percent-sign,error,\"\"\"95,1 %\"\"\",a count,"
					+ "\"give the count, not the percentage\"\n");
	}

	@Test
	void holdsTheHeaderAloneWhereNothingWasFound() throws IOException {
		assertThat(receipt("E06000015")).isEqualTo(HEADER);
	}

	@Test
	void setsApartWhatBelongsToNoAuthority() throws IOException {
		assertThat(Files.readString(this.output.resolve("receipts").resolve("2019-20-Q1_derby final.csv.csv")))
			.isEqualTo(HEADER + "2019-20-Q1/derby final.csv,,,place,error,no code of an authority,a count,"
					+ "\"give the count, not the percentage\"\n");
	}

	@Test
	void saysWhomToChaseAndWhatToSend() throws IOException {
		assertThat(Files.readString(
				this.output.resolve("2019-20-Q1").resolve("E12000004").resolve("restricted").resolve("chase.csv")))
			.isEqualTo(
					"""
							authority,authority_name,quarter,state,file,findings,sentence,email,deadline
							E06000016,Leicester,2019-20-Q1,rejected,2019-20-Q1/E06000016.csv,1,"Your return for Quarter 1 2019-20 \
							(April to June 2019) could not be taken in. 2019-20-Q1/E06000016.csv line 3, numerator: found ""95,1 %""; \
							expected a count; give the count, not the percentage. Please correct it and send it again. Until then the \
							one before it counts.",,2019-08-14
							""");
	}

	private String receipt(String authority) throws IOException {
		return Files.readString(this.output.resolve("2019-20-Q1")
			.resolve("E12000004")
			.resolve("restricted")
			.resolve("receipts")
			.resolve(authority + ".csv"));
	}

	private static void reject(String file, String authority, String quarter, Integer line, String column, String check,
			String found) {
		database.jdbcClient()
			.sql(REJECTED)
			.param("file", file)
			.param("authority", authority)
			.param("quarter", quarter)
			.param("line", line)
			.param("column", column)
			.param("check", check)
			.param("found", found)
			.update();
	}

}
