package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import uk.quartile.run.context.Contexts;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTests {

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	@TempDir
	Path data;

	@Test
	void isPooledAndMigratedWhenEmbedded() throws IOException {
		// Unpacked once for all tests.
		Path programs = ServerFiles
			.unpackInto(Files.createDirectories(Path.of("target", "test-database")).toRealPath());
		Files.createSymbolicLink(this.data.resolve(programs.getFileName()), programs);
		try (Database database = Database.embedded(this.data)) {
			assertThat(PostmasterFile.read(this.data.toRealPath().resolve("database"))).isPresent();
			assertUsable(database);
			assertLasts(database);
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void isPooledAndMigratedOnAServer() {
		try (Database database = postgresql15.database()) {
			assertThat(database.getJdbcUrl()).isEqualTo(postgresql15.url());
			assertUsable(database);
		}
		assertThat(this.data).isEmptyDirectory();
	}

	/** Whatever the owner of the server, the database or the user has set. */
	@Test
	void setsWhatWouldChangeFigures() {
		JdbcClient owner = postgresql15.jdbcClient();
		String name = owner.sql("SELECT current_database()").query(String.class).single();
		for (String setting : List.of("extra_float_digits = -15", "standard_conforming_strings = off",
				"transform_null_equals = on", "max_parallel_workers_per_gather = 4", "IntervalStyle = 'iso_8601'",
				"bytea_output = 'escape'", "default_transaction_isolation = 'serializable'",
				"TimeZone = 'Asia/Tokyo'")) {
			owner.sql("ALTER DATABASE " + name + " SET " + setting).update();
		}
		try (Database database = postgresql15.database();
				ConfigurableApplicationContext context = Contexts.start(database, Map.of())) {
			JdbcClient jdbc = context.getBean(JdbcClient.class);
			assertThat(jdbc.sql("SELECT (0.1::float8 + 0.2::float8)::text").query(String.class).single())
				.isEqualTo("0.30000000000000004");
			assertThat(
					List.of("standard_conforming_strings", "transform_null_equals", "max_parallel_workers_per_gather",
							"IntervalStyle", "bytea_output", "transaction_isolation", "TimeZone"))
				.map((setting) -> jdbc.sql("SHOW " + setting).query(String.class).single())
				.containsExactly("on", "off", "0", "postgres", "hex", "read committed", "UTC");
		}
	}

	private static void assertUsable(Database database) {
		try (ConfigurableApplicationContext context = Contexts.start(database, Map.of())) {
			assertThat(context.getBean(JobRepository.class).getJobNames()).isEmpty();
			assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(6);
			assertThat(context.getBean(JdbcClient.class)
				.sql("SELECT count(*) FROM flyway_schema_history WHERE version IN ('1', '2') AND success")
				.query(Integer.class)
				.single()).isEqualTo(2);
		}
	}

	/** What is committed. */
	private static void assertLasts(Database database) {
		DataSource dataSource = new DriverManagerDataSource(database.getJdbcUrl(),
				Objects.requireNonNull(database.getUsername()), Objects.requireNonNull(database.getPassword()));
		assertThat(JdbcClient.create(dataSource)
			.sql("SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') "
					+ "ORDER BY name COLLATE \"C\"")
			.query(String.class)
			.list()).containsExactly("fsync=on", "synchronous_commit=on");
	}

}
