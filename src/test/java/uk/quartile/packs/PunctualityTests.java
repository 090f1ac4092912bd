package uk.quartile.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.figures.reading.JdbcArrivals;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who was late how often. The database was set up on 1 June 2024; returns are due 45 days
 * after the quarter's end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PunctualityTests {

	private static final Quarter Q1 = Quarter.parse("2024-25-Q1");

	private static final String RETURN = "authority,quarter,measure,numerator,denominator,status,note\n%s,%s,referrals,10,,,\n";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Catalogue catalogue;

	@BeforeAll
	void receivesReturnsOnTheirDays(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("input/reference"), folder.resolve("reference"));
		Files.writeString(folder.resolve("reference/contacts.csv"), """
				authority,name,role,email,quarter,extended_to
				E10000018,,,,2024-25-Q1,2024-09-01
				""");
		StoredInput stored = new StoredInput(database.dataSource());
		this.catalogue = stored.receive(FrozenJobs.FOLDER, folder);
		// Was due by 15 May, before anything was received.
		accept(stored, "2024-06-02", "2023-24-Q4", "E06000015");
		// 22:59 UTC on 14 August is 23:59 in Derby; a minute later the day is over.
		stored.goOnAt(Instant.parse("2024-08-14T22:58:59Z"));
		stored.accept("2024-25-Q1", "E06000015", RETURN.formatted("E06000015", "2024-25-Q1"));
		stored.goOnAt(Instant.parse("2024-08-14T22:59:59Z"));
		stored.accept("2024-25-Q1", "E06000016", RETURN.formatted("E06000016", "2024-25-Q1"));
		accept(stored, "2024-08-10", "2024-25-Q1", "E06000017");
		reject("2024-25-Q1", "E06000017");
		accept(stored, "2024-08-20", "2024-25-Q1", "E06000017");
		accept(stored, "2024-08-30", "2024-25-Q1", "E10000018");
		accept(stored, "2024-08-01", "2024-25-Q1", "E10000007+E10000019");
		accept(stored, "2024-11-30", "2024-25-Q2", "E06000016");
		accept(stored, "2024-11-01", "2024-25-Q2", "E06000015");
	}

	@Test
	void countsReturnsInTimeLateAndNotSent() throws IOException {
		assertThat(csv(Q1, "2024-09-02")).isEqualTo("""
				authority,authority_name,from,to,due,in_time,late,not_sent,most_days_late,rejected_first
				E06000015,Derby,2024-25-Q1,2024-25-Q1,1,1,0,0,,0
				E06000016,Leicester,2024-25-Q1,2024-25-Q1,1,0,1,0,1,0
				E06000017,Rutland,2024-25-Q1,2024-25-Q1,1,0,1,0,6,1
				E06000018,Nottingham,2024-25-Q1,2024-25-Q1,1,0,0,1,,0
				E06000061,North Northamptonshire,2024-25-Q1,2024-25-Q1,1,0,0,1,,0
				E06000062,West Northamptonshire,2024-25-Q1,2024-25-Q1,1,0,0,1,,0
				E10000007,Derbyshire,2024-25-Q1,2024-25-Q1,1,1,0,0,,0
				E10000018,Leicestershire,2024-25-Q1,2024-25-Q1,1,1,0,0,,0
				E10000019,Lincolnshire,2024-25-Q1,2024-25-Q1,1,1,0,0,,0
				E10000024,Nottinghamshire,2024-25-Q1,2024-25-Q1,1,0,0,1,,0
				""");
	}

	@Test
	void countsNoReturnBeforeItsDeadlineHasPassed() throws IOException {
		assertThat(csv(Q1, "2024-08-14")).hasLineCount(1);
		assertThat(csv(Q1, "2024-08-15")).contains("E06000018").doesNotContain("E10000018");
		assertThat(csv(Q1, "2024-09-01")).doesNotContain("E10000018");
	}

	/** What was there already when the database was set up was sent nobody knows when. */
	@Test
	void countsNoQuarterThatWasDueBeforeAnythingWasReceived() throws IOException {
		assertThat(csv(Q1.previous(), "2024-12-01")).hasLineCount(1);
	}

	@Test
	void addsUpTheQuarters() throws IOException {
		assertThat(csv(Quarter.parse("2024-25-Q2"), "2024-12-01"))
			.contains("E06000015,Derby,2024-25-Q1,2024-25-Q2,2,2,0,0,,0\n")
			.contains("E06000016,Leicester,2024-25-Q1,2024-25-Q2,2,0,2,0,16,0\n")
			.contains("E06000018,Nottingham,2024-25-Q1,2024-25-Q2,2,0,0,2,,0\n");
	}

	private String csv(Quarter quarter, String today) throws IOException {
		JdbcArrivals arrivals = new JdbcArrivals(database.jdbcClient(), OffsetDateTime.MAX);
		List<PunctualityCsv.Row> rows = new Punctuality(this.catalogue, "E12000004", quarter).rows(
				arrivals.between(Punctuality.first(quarter), quarter), arrivals.began().orElseThrow(),
				LocalDate.parse(today));
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		PunctualityCsv.write(rows, csv);
		return csv.toString(StandardCharsets.UTF_8);
	}

	private static void accept(StoredInput stored, String day, String quarter, String authority) {
		stored.goOnAt(Instant.parse(day + "T09:00:00Z"));
		stored.accept(quarter, authority, RETURN.formatted(authority, quarter).replace(",10,", "," + day.length() + ",")
				+ "\n".repeat(Integer.parseInt(day.substring(8))));
	}

	private static void reject(String quarter, String authority) {
		JdbcClient jdbc = database.jdbcClient();
		jdbc.sql("UPDATE submission_check SET outcome = 'rejected' WHERE submission = ("
				+ "SELECT max(id) FROM submission WHERE (authority, quarter) = (:authority, :quarter))")
			.param("authority", authority)
			.param("quarter", quarter)
			.update();
	}

}
