package uk.quartile.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import uk.quartile.console.users.Accounts;
import uk.quartile.console.users.Role;
import uk.quartile.database.Database;
import uk.quartile.domain.Edition;
import uk.quartile.program.Program;
import uk.quartile.run.BenchmarkingRun;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.sample.SampleRegion;
import uk.quartile.schedule.ServerLog;

/**
 * The console of an invented region of four authorities, of which a run made all
 * documents in both editions, with a user of each role and one of another authority. It
 * serves on a port of its own until the class is done.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final ConsoleUnderTest console = new ConsoleUnderTest();
 *
 * &#64;Test
 * void showsThePage() {
 *     assertThat(console.as(Role.ANALYST).get("/documents").text()).contains("...");
 * }
 * </pre>
 */
public final class ConsoleUnderTest implements BeforeAllCallback, AfterAllCallback {

	/** The quarter that the run reported on. */
	public static final String QUARTER = "2023-24-Q4";

	/** The invented region. */
	public static final String REGION = "X12000001";

	/** Whose user the one of the role Authority is. */
	public static final String AUTHORITY = "X06000001";

	/** Another authority of the region. */
	public static final String OTHER = "X06000002";

	/** What everybody logs in with. */
	public static final String PASSWORD = "purple lamp river nine";

	private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);

	private Path folder;

	private Database database;

	private ConfigurableApplicationContext context;

	@Override
	public void beforeAll(ExtensionContext test) throws IOException {
		this.folder = Files.createTempDirectory("console");
		copy(stored(), this.folder);
		this.database = Database.embedded(folders().data());
		Clock clock = clock();
		this.context = ConsoleContext.start(this.database, 0, Map.of("folders", folders(), "clock", clock, "log",
				new ServerLog(new PrintWriter(new StringWriter()), clock)));
	}

	/** The region and all that a run made of it, once for each build of the program. */
	private static Path stored() throws IOException {
		Path target = Files.createDirectories(Path.of("target"));
		Path stored = target.resolve("console-" + Program.current().fingerprint().substring(0, 16));
		try (FileChannel lock = FileChannel.open(target.resolve("console.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock held = lock.lock()) {
			if (Files.notExists(stored)) {
				Path making = target.resolve("console-making");
				FileSystemUtils.deleteRecursively(making);
				SampleRegion.write(making, 4, 6);
				new BenchmarkingRun(Clock.systemUTC(), new Interruption(), new JobExecutionListener() {
				}).run(new Request(null, null, Set.copyOf(Request.REPORTS), Set.of(Edition.values()), null, null,
						folders(making)));
				Files.move(making, stored);
			}
		}
		return stored;
	}

	/** With the rights of each file: PostgreSQL insists on them. */
	private static void copy(Path from, Path to) throws IOException {
		try {
			int status = new ProcessBuilder("cp", "-a", from + "/.", to.toString()).inheritIO().start().waitFor();
			if (status != 0) {
				throw new IOException("cp ended with " + status);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/**
	 * Noon of tomorrow, from when on it goes as usual: no nightly run comes in between.
	 */
	private static Clock clock() {
		Instant now = Clock.systemUTC().instant();
		Instant noon = now.atOffset(ZoneOffset.UTC)
			.toLocalDate()
			.plusDays(1)
			.atTime(LocalTime.NOON)
			.toInstant(ZoneOffset.UTC);
		return Clock.offset(Clock.systemUTC(), Duration.between(now, noon));
	}

	@Override
	public void afterAll(ExtensionContext test) throws IOException {
		if (this.context != null) {
			this.context.close();
		}
		if (this.database != null) {
			this.database.close();
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

	/** Where its files lie. */
	public Request.Folders folders() {
		return folders(this.folder);
	}

	private static Request.Folders folders(Path folder) {
		return new Request.Folders(folder.resolve("input"), folder.resolve("jobs"), folder.resolve("output"),
				folder.resolve("data"));
	}

	/** Its database. */
	public JdbcClient jdbc() {
		return this.context.getBean(JdbcClient.class);
	}

	/** A part of it. */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A part of it, of which there are several of a kind. */
	public <T> T bean(String name, Class<T> type) {
		return this.context.getBean(name, type);
	}

	/** Where it is, as in http://127.0.0.1:41234. */
	public String address() {
		return String.valueOf(this.context.getEnvironment().getProperty("console.address"));
	}

	/** Somebody who has not logged in. */
	public Browser anybody() {
		return new Browser(URI.create(address()));
	}

	/** A user of a role; one of the role Authority is that of {@link #AUTHORITY}. */
	public Browser as(Role role) {
		return this.browsers.computeIfAbsent(role,
				(each) -> user(each.code(), each, (each == Role.AUTHORITY) ? AUTHORITY : ""));
	}

	/** A new user, who has logged in and changed the password. */
	public Browser user(String name, Role role, String authority) {
		Accounts.Outcome made = bean(Accounts.class).add(name, role, authority, "test");
		if (made.failed()) {
			throw new IllegalStateException(made.fault());
		}
		Browser browser = anybody();
		browser.logIn(name, made.password());
		browser.post("/password", Map.of("old", made.password(), "wanted", PASSWORD, "again", PASSWORD));
		return browser;
	}

}
