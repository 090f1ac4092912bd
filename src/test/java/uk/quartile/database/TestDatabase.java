package uk.quartile.database;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

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
 * context gets it as the bean {@link #database()}, and a command in a process of its own
 * by {@link #environment()}.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final Supplier<TestServer> server;

	private String name;

	private boolean forAll;

	/** On the embedded server. */
	public TestDatabase() {
		this(TestServer::embedded);
	}

	private TestDatabase(Supplier<TestServer> server) {
		this.server = server;
	}

	/**
	 * On PostgreSQL 15 as Debian packages it, the oldest that is supported. The test is
	 * skipped on a machine that lacks it.
	 */
	public static TestDatabase onPostgresql15() {
		return new TestDatabase(TestServer::postgresql15);
	}

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

	/** Makes it fresh again, for the next parameter of a class that has some. */
	public void renew() {
		drop();
		create();
	}

	private void create() {
		this.name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
		this.server.get().createMigrated(this.name);
	}

	private void drop() {
		if (this.name != null) {
			this.server.get().drop(this.name);
		}
	}

	/** Connections to this database, unpooled. */
	public DataSource dataSource() {
		return this.server.get().dataSource(this.name);
	}

	/** A client of this database. */
	public JdbcClient jdbcClient() {
		return JdbcClient.create(dataSource());
	}

	public String url() {
		return this.server.get().url(this.name);
	}

	public String username() {
		return this.server.get().username();
	}

	public String password() {
		return this.server.get().password();
	}

	/** As the program knows it. */
	public Database database() {
		return Database.server(url(), username(), password());
	}

	/** What makes a process use this database. */
	public Map<String, String> environment() {
		return Map.of("QUARTILE_DATABASE_URL", url(), "QUARTILE_DATABASE_USERNAME", username(),
				"QUARTILE_DATABASE_PASSWORD", password());
	}

}
