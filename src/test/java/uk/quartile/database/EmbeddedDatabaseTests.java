package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class EmbeddedDatabaseTests {

	private static final Path PROGRAMS = Path.of("target", "test-database");

	@TempDir
	static Path temporary;

	private Path data;

	@BeforeAll
	static void makeOne() {
		// The first test's cluster is made here, and the others' are copies of it.
		EmbeddedDatabase.open(temporary.resolve("first"), PROGRAMS).close();
	}

	@BeforeEach
	void copyIt() throws IOException {
		this.data = Files.createTempDirectory(temporary, "with spaces in it ");
		FileSystemUtils.copyRecursively(temporary.resolve("first/database"), this.data.resolve("database"));
		Files.setPosixFilePermissions(this.data.resolve("database"), PosixFilePermissions.fromString("rwx------"));
	}

	@AfterEach
	void leaveNothingRunning() throws IOException {
		assertThat(server()).isEmpty();
	}

	@Test
	void keepsWhatIsCommitted() {
		try (EmbeddedDatabase database = open()) {
			client(database).sql("CREATE TABLE kept AS SELECT 42 AS answer").update();
		}
		try (EmbeddedDatabase database = open()) {
			assertThat(client(database).sql("SELECT answer FROM kept").query(Integer.class).single()).isEqualTo(42);
		}
	}

	@Test
	void keepsItsPasswordAndFilesToItsOwner() throws IOException {
		try (EmbeddedDatabase database = open()) {
			assertThat(database.password()).hasSize(48);
			assertThat(permissions("database")).isEqualTo("rwx------");
			assertThat(permissions("database/quartile-password")).isEqualTo("rw-------");
			assertThat(permissions("database.log")).isEqualTo("rw-------");
			assertThat(client(database).sql("SELECT DISTINCT auth_method FROM pg_hba_file_rules")
				.query(String.class)
				.list()).containsExactly("scram-sha-256");
		}
	}

	/** Though their clusters are copies of one. */
	@Test
	void givesEachDatabaseAPasswordOfItsOwn() throws IOException {
		Path other = Files.createTempDirectory(temporary, "other");
		try (EmbeddedDatabase one = open(); EmbeddedDatabase another = EmbeddedDatabase.open(other, PROGRAMS)) {
			assertThat(another.password()).hasSize(48).isNotEqualTo(one.password());
			assertThat(client(another).sql("SELECT current_database()").query(String.class).single())
				.isEqualTo("quartile");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(another.url(), one.username(), one.password()))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void sharesTheServerWithinAProcess() throws IOException {
		EmbeddedDatabase first = open();
		EmbeddedDatabase second = open();
		assertThat(second.url()).isEqualTo(first.url());
		first.close();
		first.close();
		assertThat(server()).isPresent();
		second.close();
	}

	@Test
	void leavesTheServerToAnotherProcessThatUsesIt() throws Exception {
		EmbeddedDatabase first = open();
		try (DatabaseUser second = DatabaseUser.start(this.data, PROGRAMS)) {
			assertThat(second.url()).isEqualTo(first.url());
			first.close();
			assertThat(server()).isPresent();
		}
		assertThat(server()).isEmpty();
	}

	@Test
	void leavesTheServerToTheFirstProcessWhenTheSecondEnds() throws Exception {
		try (EmbeddedDatabase first = open()) {
			DatabaseUser.start(this.data, PROGRAMS).close();
			assertThat(client(first).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
		}
	}

	@Test
	void startsAnewAfterItsProcessWasKilled() throws Exception {
		DatabaseUser killed = DatabaseUser.start(this.data, PROGRAMS);
		killed.kill();
		assertThat(server()).isPresent();
		try (EmbeddedDatabase database = open()) {
			assertThat(database.url()).isNotEqualTo(killed.url());
			assertThat(client(database).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
		}
	}

	@Test
	void startsAnewAfterItsProcessAndTheServerWereKilled() throws Exception {
		DatabaseUser killed = DatabaseUser.start(this.data, PROGRAMS);
		ProcessHandle server = server().orElseThrow();
		List<ProcessHandle> workers = server.descendants().toList();
		killed.kill();
		server.destroyForcibly();
		workers.forEach(ProcessHandle::destroyForcibly);
		try (EmbeddedDatabase database = open()) {
			assertThat(client(database).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
		}
	}

	@Test
	void startsAnewWhenTheServerDiedUnderItsProcess() throws Exception {
		try (EmbeddedDatabase first = open()) {
			killTheServer();
			try (EmbeddedDatabase second = open()) {
				assertThat(client(second).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
				assertThat(client(first).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
			}
		}
	}

	@Test
	void startsAnewWhenTheServerDiedUnderAnotherProcess() throws Exception {
		try (DatabaseUser other = DatabaseUser.start(this.data, PROGRAMS)) {
			killTheServer();
			try (EmbeddedDatabase database = open()) {
				assertThat(client(database).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
			}
			assertThat(server()).as("still used by the other").isPresent();
		}
	}

	@Test
	void startsNoServerBesideOneOnAnotherMachine() throws Exception {
		try (DatabaseUser other = DatabaseUser.start(this.data, PROGRAMS)) {
			killTheServer();
			Path settings = this.data.resolve("database/quartile.conf");
			Files.writeString(settings, Files.readString(settings).replaceFirst("on .*", "on another machine."));
			assertRefused(this.data,
					this.data.toRealPath() + ": found that another process uses this database, but no server of it on "
							+ "this machine; expected both on one machine; end the other process, or name another "
							+ "directory with --data.");
		}
	}

	@Test
	void saysForGoodThatItsFilesWereTakenAway() throws IOException {
		try (EmbeddedDatabase first = open()) {
			Files.delete(this.data.resolve("using.lock"));
			Files.createFile(this.data.resolve("using.lock"));
			assertThatExceptionOfType(DatabaseException.class).isThrownBy(this::open)
				.withMessage(this.data.toRealPath() + ": found that its files were taken away or replaced while this "
						+ "process used them; expected them to stay; start it anew.")
				.matches(DatabaseException::isForGood);
		}
	}

	@Test
	void startsAnewWhenTheServersNumberBelongsToAnotherProgram() throws IOException {
		Files.writeString(this.data.resolve("database/postmaster.pid"),
				ProcessHandle.current().pid() + "\n" + this.data + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n");
		try (EmbeddedDatabase database = open()) {
			assertThat(client(database).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
		}
	}

	@Test
	void makesTheDatabaseAnewWhenAKillLeftHalfOfOne() throws IOException {
		Files.move(this.data.resolve("database"), this.data.resolve("database-unfinished"),
				StandardCopyOption.ATOMIC_MOVE);
		try (EmbeddedDatabase database = open()) {
			assertThat(client(database).sql("SELECT current_database()").query(String.class).single())
				.isEqualTo("quartile");
		}
		assertThat(this.data.resolve("database-unfinished")).doesNotExist();
	}

	@Test
	void refusesADatabaseOfAnotherVersion() throws IOException {
		Files.writeString(this.data.resolve("database/PG_VERSION"), "17\n");
		assertRefused(this.data, """
				%s/database: found a database of PostgreSQL version '17'; expected version 18; move the directory \
				away, and the next run makes a new one and takes in all returns again, or use the release of \
				Quartile that made it.""".formatted(this.data));
	}

	@Test
	void refusesAFileInPlaceOfADirectory() throws IOException {
		Path file = Files.createFile(this.data.resolve("file"));
		assertRefused(file, file + ": found a file; expected a directory for the database; name another with --data.");
	}

	@Test
	void refusesADirectoryThatCannotBeMade() {
		assertRefused(Path.of("/proc/quartile"), """
				/proc/quartile: found that it can't be used (java.nio.file.NoSuchFileException: /proc/quartile); \
				expected a directory that %s may write to, with room on the disk; name another with --data."""
			.formatted(System.getProperty("user.name")));
	}

	@Test
	void saysWhyTheServerDidNotStart() throws IOException {
		Files.delete(this.data.resolve("database/global/pg_control"));
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(this::open)
			.withMessageStartingWith(this.data + "/database.log: found that pg_ctl failed with '")
			.withMessageContaining("could not find the database system")
			.withMessageEndingWith("'; expected it to succeed; read the lines before it in that file, name another "
					+ "directory with --data, or name a server by QUARTILE_DATABASE_URL.");
	}

	private EmbeddedDatabase open() {
		return EmbeddedDatabase.open(this.data, PROGRAMS);
	}

	private static void assertRefused(Path data, String message) {
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> EmbeddedDatabase.open(data, PROGRAMS))
			.withMessage(message);
	}

	private void killTheServer() throws Exception {
		ProcessHandle server = server().orElseThrow();
		List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		for (ProcessHandle each : all) {
			// Those that nobody reaps are dead too.
			for (int i = 0; i < 500 && each.info().commandLine().isPresent(); i++) {
				Thread.sleep(10);
			}
		}
	}

	private Optional<ProcessHandle> server() throws IOException {
		return PostmasterFile.read(this.data.toRealPath().resolve("database"))
			.flatMap(file -> ProcessHandle.of(file.pid()));
	}

	private String permissions(String file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve(file)));
	}

	private static JdbcClient client(EmbeddedDatabase database) {
		return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
	}

}
