package uk.quartile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A server for tests, with a migrated database that fresh ones are copied from. */
final class TestServer {

	private static final String TEMPLATE = "migrated_" + fingerprint();

	private static final long PID = ProcessHandle.current().pid();

	private final String url;

	private final String username;

	private final String password;

	TestServer(String url, String username, String password) {
		this.url = url;
		this.username = username;
		this.password = password;
		// Other processes may run other tests meanwhile: one at a time makes the
		// template.
		try (Connection connection = dataSource("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("SELECT pg_advisory_lock(1)");
			dropLeftovers();
			makeTemplate();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("pg_advisory_lock", ex);
		}
	}

	static TestServer embedded() {
		return Embedded.SERVER;
	}

	static TestServer postgresql15() {
		return Postgresql15.server();
	}

	String username() {
		return this.username;
	}

	String password() {
		return this.password;
	}

	String url(String database) {
		return this.url.replaceFirst("/[a-z_0-9]+\\?", "/" + database + "?");
	}

	DataSource dataSource(String database) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url(database));
		dataSource.setUser(this.username);
		dataSource.setPassword(this.password);
		return dataSource;
	}

	void createMigrated(String database) {
		execute("CREATE DATABASE " + database + " TEMPLATE " + TEMPLATE);
	}

	void drop(String database) {
		execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
	}

	private void execute(String sql) {
		try (Connection connection = dataSource("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	private void makeTemplate() {
		if (!databases().contains(TEMPLATE)) {
			String fresh = "test_" + PID + "_template";
			drop(fresh);
			execute("CREATE DATABASE " + fresh);
			Flyway.configure().dataSource(dataSource(fresh)).load().migrate();
			execute("ALTER DATABASE " + fresh + " RENAME TO " + TEMPLATE);
		}
	}

	private void dropLeftovers() {
		databases().stream().filter(TestServer::isLeftover).forEach(this::drop);
	}

	private static boolean isLeftover(String database) {
		return database.startsWith("migrated_") ? !database.equals(TEMPLATE) : database.matches("test_\\d+_\\w+")
				&& ProcessHandle.of(Long.parseLong(database.split("_")[1])).isEmpty();
	}

	private List<String> databases() {
		return JdbcClient.create(dataSource("postgres"))
			.sql("SELECT datname FROM pg_database ORDER BY datname")
			.query(String.class)
			.list();
	}

	private static String fingerprint() {
		CRC32 crc = new CRC32();
		try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
			for (Path file : files.sorted().toList()) {
				crc.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				crc.update(Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Long.toHexString(crc.getValue());
	}

	/** Started when the first test asks for it. */
	private static final class Embedded {

		private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.open(Path.of("target", "test-database"));

		private static final TestServer SERVER = new TestServer(DATABASE.url(), DATABASE.username(),
				DATABASE.password());

		// No test takes the power away.
		static {
			for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
				SERVER.execute("ALTER SYSTEM SET " + setting + " = off");
			}
			SERVER.execute("SELECT pg_reload_conf()");
			Runtime.getRuntime().addShutdownHook(new Thread(DATABASE::close));
		}

	}

}
