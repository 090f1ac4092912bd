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
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh, migrated database on a real PostgreSQL for a test class, in some 50 ms. One
 * server below {@code target/} serves all tests, and stays there between test runs.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestDatabase database = new TestDatabase();
 *
 * &#64;Test
 * void storesAReturn() {
 *     JdbcClient jdbc = database.jdbcClient();
 *     ...
 * }
 * </pre>
 *
 * A test that wants one for each of its methods leaves out {@code static}. A Spring
 * context gets it by properties:
 *
 * <pre>
 * &#64;DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     database.properties().forEach((name, value) -&gt; registry.add(name, () -&gt; value));
 * }
 * </pre>
 *
 * and a command in a process of its own by {@link #environment()}.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private String name;

	private boolean forAll;

	@Override
	public void beforeAll(ExtensionContext context) {
		this.forAll = true;
		create();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		if (!this.forAll) {
			create();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (!this.forAll) {
			drop();
		}
	}

	@Override
	public void afterAll(ExtensionContext context) {
		drop();
	}

	private void create() {
		this.name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
		Server.execute("CREATE DATABASE " + this.name + " TEMPLATE " + Server.TEMPLATE);
	}

	private void drop() {
		Server.execute("DROP DATABASE IF EXISTS " + this.name + " WITH (FORCE)");
	}

	/** Connections to this database, unpooled. */
	public DataSource dataSource() {
		return Server.dataSource(this.name);
	}

	/** A client of this database. */
	public JdbcClient jdbcClient() {
		return JdbcClient.create(dataSource());
	}

	public String url() {
		return Server.url(this.name);
	}

	public String username() {
		return Server.SERVER.username();
	}

	public String password() {
		return Server.SERVER.password();
	}

	/** What makes a Spring context use this database. */
	public Map<String, String> properties() {
		return Map.of("quartile.database.url", url(), "quartile.database.username", username(),
				"quartile.database.password", password());
	}

	/** What makes a process use this database. */
	public Map<String, String> environment() {
		return Map.of("QUARTILE_DATABASE_URL", url(), "QUARTILE_DATABASE_USERNAME", username(),
				"QUARTILE_DATABASE_PASSWORD", password());
	}

	/** The server, started when the first test asks for it. */
	private static final class Server {

		private static final EmbeddedDatabase SERVER = EmbeddedDatabase.open(Path.of("target", "test-database"));

		private static final String TEMPLATE = "migrated_" + fingerprint();

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
			dropLeftovers();
			makeTemplate();
		}

		static String url(String database) {
			return SERVER.url().replaceFirst("/[a-z_0-9]+\\?", "/" + database + "?");
		}

		static DataSource dataSource(String database) {
			PGSimpleDataSource dataSource = new PGSimpleDataSource();
			dataSource.setUrl(url(database));
			dataSource.setUser(SERVER.username());
			dataSource.setPassword(SERVER.password());
			return dataSource;
		}

		static void execute(String sql) {
			try (Connection connection = dataSource("postgres").getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute(sql);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(sql, ex);
			}
		}

		private static void makeTemplate() {
			if (databases().contains(TEMPLATE)) {
				return;
			}
			String fresh = "test_" + ProcessHandle.current().pid() + "_template";
			execute("CREATE DATABASE " + fresh);
			Flyway.configure().dataSource(dataSource(fresh)).load().migrate();
			execute("ALTER DATABASE " + fresh + " RENAME TO " + TEMPLATE);
		}

		private static void dropLeftovers() {
			databases().stream()
				.filter(database -> database.matches("test_\\d+_\\w+"))
				.filter(database -> ProcessHandle.of(Long.parseLong(database.split("_")[1])).isEmpty())
				.forEach(database -> execute("DROP DATABASE " + database + " WITH (FORCE)"));
			databases().stream()
				.filter(database -> database.startsWith("migrated_") && !database.equals(TEMPLATE))
				.forEach(database -> execute("DROP DATABASE " + database + " WITH (FORCE)"));
		}

		private static List<String> databases() {
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

	}

}
