import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;

import org.postgresql.PGConnection;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.database.Database;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.intake.Intake;
import uk.quartile.run.context.Contexts;

/**
 * Times the intake of return lines, from files to the tables, beside the raw COPY of the
 * same rows into tables made alike (keys, checks and references included), in one process,
 * and prints the ratio of the two rates, and the most that the heap held. It judges nothing.
 *
 * <pre>
 * ./quartile --version
 * java -Xmx256m -cp target/launch/$(cat target/launch/built)/quartile.jar src/benchmark/ReturnLines.java [lines]
 * </pre>
 *
 * Returns are of all of England's authorities and ten years, with as many measures as that
 * takes: 5,000,000 lines are 822 measures.
 */
public final class ReturnLines {

	private static final int QUARTERS = 40;

	private static final List<String> TABLES = List.of("submission", "submission_check", "return_line");

	/** Bytes in use after a collection, at most: what must be kept at once. */
	private static final AtomicLong MOST = new AtomicLong();

	public static void main(String[] arguments) throws Exception {
		int lines = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 5_000_000;
		Path folder = Files.createTempDirectory("return-lines");
		try {
			Path input = folder.resolve("input");
			Path jobs = Files.createDirectories(folder.resolve("jobs"));
			copy(Path.of("input/reference"), input.resolve("reference"));
			// Of measures that the catalogue of this benchmark hasn't.
			Files.writeString(input.resolve("reference/comparator_counts.csv"), "area,quarter,measure,numerator,denominator\n");
			Files.delete(input.resolve("reference/general_population.csv"));
			int measures = Math.max(1, lines / QUARTERS / 153);
			Files.writeString(jobs.resolve("quarterly-benchmarking.yml"), "region: all\n");
			Files.writeString(jobs.resolve("measures.yml"), catalogue(measures));
			CatalogueFiles files = CatalogueFiles.load(jobs, input);
			long written = returns(files, input.resolve("returns"), measures);
			try (Database database = Database.embedded(folder.resolve("data"))) {
				double intake = intake(database, files, input, folder.resolve("output"));
				raw(database, folder, intake, written);
			}
		}
		finally {
			delete(folder);
		}
	}

	/** Half of them of the population, half with a denominator of their own. */
	private static String catalogue(int measures) {
		StringBuilder yaml = new StringBuilder("measures:\n");
		for (int i = 1; i <= measures; i++) {
			yaml.append("- {code: measure-").append(i).append(", title: Measure ").append(i).append(", number: ").append(i)
				.append((i % 2 == 0) ? ", denominator: population-0-17, unit: per-10000" : ", denominator: returned, unit: percent")
				.append(", basis: quarter, polarity: neutral}\n");
		}
		return yaml.toString();
	}

	private static long returns(CatalogueFiles files, Path folder, int measures) throws IOException {
		long lines = 0;
		Quarter quarter = Quarter.parse("2024-25-Q4");
		for (int i = 0; i < QUARTERS; i++, quarter = quarter.previous()) {
			Path of = Files.createDirectories(folder.resolve(quarter.toString()));
			for (Authority authority : files.catalogue().members("E92000001", quarter.lastDay())) {
				try (BufferedWriter writer = Files.newBufferedWriter(of.resolve(authority.code() + ".csv"))) {
					writer.write("authority,quarter,measure,numerator,denominator,status,note\n");
					for (int measure = 1; measure <= measures; measure++, lines++) {
						int count = 200 + (measure * 7919 + authority.code().hashCode() + i * 31) % 150;
						writer.write(authority.code() + "," + quarter + ",measure-" + measure + "," + Math.abs(count) + ","
								+ ((measure % 2 == 0) ? "" : "1000") + ",,\n");
					}
				}
			}
		}
		return lines;
	}

	private static double intake(Database database, CatalogueFiles files, Path input, Path output) throws Exception {
		Run run = new Run(null, Run.ALL_REGIONS, EnumSet.noneOf(Report.class), EnumSet.of(Edition.RESTRICTED), "rebased",
				input.resolve("returns"), output, "benchmark", "benchmark");
		try (ConfigurableApplicationContext context = Contexts.start(database,
				Map.of("clock", Clock.systemUTC(), "catalogue", files.catalogue(), "run", run), JdbcCatalogue.class,
				Intake.class)) {
			context.getBean(JdbcCatalogue.class).receive(files);
			JobRepository repository = context.getBean(JobRepository.class);
			Job job = new JobBuilder("intake", repository).start(context.getBean("intakeStep", Step.class)).build();
			JobParameters none = new JobParameters();
			JobExecution execution = repository.createJobExecution(repository.createJobInstance("intake", none), none,
					new ExecutionContext());
			watchCollections();
			long start = System.nanoTime();
			job.execute(execution);
			double seconds = (System.nanoTime() - start) / 1e9;
			if (!execution.getAllFailureExceptions().isEmpty()) {
				throw new IllegalStateException(execution.getAllFailureExceptions().get(0));
			}
			return seconds;
		}
	}

	private static void watchCollections() {
		ManagementFactory.getGarbageCollectorMXBeans().forEach((each) -> ((NotificationEmitter) each)
			.addNotificationListener((notification, handback) -> {
				GcInfo collected = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo();
				MOST.accumulateAndGet(collected.getMemoryUsageAfterGc().entrySet().stream()
					.filter((pool) -> pool.getKey().startsWith("G1") || pool.getKey().contains("Gen") || pool.getKey().contains("Space"))
					.filter((pool) -> !pool.getKey().contains("Metaspace") && !pool.getKey().contains("Class"))
					.mapToLong((pool) -> pool.getValue().getUsed()).sum(), Math::max);
			}, null, null));
	}

	private static void raw(Database database, Path folder, double intake, long written) throws Exception {
		try (Connection connection = java.sql.DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword()); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			long rejected = count(statement, "SELECT count(*) FROM submission_check WHERE outcome <> 'accepted'");
			long taken = count(statement, "SELECT count(*) FROM return_line");
			if (rejected > 0 || taken != written) {
				throw new IllegalStateException(rejected + " returns rejected, " + taken + " of " + written + " lines taken in");
			}
			statement.execute("CREATE SCHEMA raw");
			for (String table : TABLES) {
				statement.execute("CREATE TABLE raw." + table + " (LIKE public." + table + " INCLUDING ALL)");
			}
			statement.execute("ALTER TABLE raw.submission_check ADD FOREIGN KEY (submission) REFERENCES raw.submission");
			statement.execute("ALTER TABLE raw.return_line ADD FOREIGN KEY (submission) REFERENCES raw.submission");
			connection.commit();
			double copied = 0;
			for (String table : TABLES) {
				Path file = folder.resolve(table + ".copy");
				try (var out = Files.newOutputStream(file)) {
					connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY public." + table + " TO STDOUT", out);
				}
				long start = System.nanoTime();
				try (var in = Files.newInputStream(file)) {
					connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY raw." + table + " FROM STDIN", in);
				}
				connection.commit();
				copied += (System.nanoTime() - start) / 1e9;
			}
			System.out.printf(Locale.UK, "%,d lines: intake %.1f s (%,.0f lines a second), raw COPY %.1f s (%,.0f), "
					+ "ratio of the rates %.2f; at most %d MB of heap in use after a collection%n", written, intake, written / intake, copied,
					written / copied, copied / intake, MOST.get() >> 20);
		}
	}

	private static long count(Statement statement, String sql) throws SQLException {
		try (var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> all = Files.list(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(each.getFileName()));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

}
