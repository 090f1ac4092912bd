package uk.quartile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.springframework.util.FileSystemUtils;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * PostgreSQL 15 as Debian packages it, on a cluster of this test run's own.
 */
final class Postgresql15 {

	private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15");

	private static final String PASSWORD = "a password of tests";

	private static TestServer server;

	private Postgresql15() {
	}

	static synchronized TestServer server() {
		assumeTrue(Files.isExecutable(PROGRAMS.resolve("bin/postgres")), PROGRAMS + " is not installed");
		if (server == null) {
			try {
				server = start(Path.of("target", "test-postgresql-15-" + ProcessHandle.current().pid()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return server;
	}

	private static TestServer start(Path directory) throws IOException {
		FileSystemUtils.deleteRecursively(directory);
		Path home = Files.createDirectories(directory).toRealPath();
		String cluster = home.resolve("cluster").toString();
		Path password = Files.writeString(home.resolve("password"), PASSWORD);
		int port = ServerSettings.freePort();
		ServerCommands commands = new ServerCommands(PROGRAMS, home.resolve("log"));
		commands.run(List.of("initdb", "-D", cluster, "-U", "analyst", "--pwfile=" + password, "-A", "scram-sha-256",
				"-E", "UTF8", "--locale=C", "--no-sync"));
		Files.writeString(Path.of(cluster, "postgresql.conf"), """
				listen_addresses = '127.0.0.1'
				unix_socket_directories = ''
				port = %d
				fsync = off
				""".formatted(port), StandardOpenOption.APPEND);
		commands.run(List.of("pg_ctl", "-D", cluster, "-l", home.resolve("server-log").toString(), "-w", "start"));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(commands, home)));
		return new TestServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable", "analyst", PASSWORD);
	}

	private static void stop(ServerCommands commands, Path home) {
		try {
			commands.run(List.of("pg_ctl", "-D", home.resolve("cluster").toString(), "-m", "immediate", "-w", "stop"));
			FileSystemUtils.deleteRecursively(home);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
