package uk.quartile.database;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.security.auth.module.UnixSystem;

/** Runs PostgreSQL's own programs, and makes a sentence of their last words. */
final class ServerCommands {

	private static final Path SETSID = Path.of("/usr/bin/setsid");

	private static final long TIMEOUT_SECONDS = 120;

	private static final long NO_SPACE = 32L << 20;

	private static final long LOG_SIZE = 1L << 20;

	static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private final Path programs;

	private final Path log;

	ServerCommands(Path programs, Path log) {
		this.programs = programs;
		this.log = log;
	}

	/** Where the programs and the server write. */
	Path log() {
		return this.log;
	}

	/** A cluster to copy, which came about with the programs. */
	Path prepared() {
		return this.programs.resolve("cluster");
	}

	void run(List<String> command) throws IOException {
		run(command, "");
	}

	/**
	 * Runs a program to its end.
	 * @throws DatabaseException if it fails, with the reason it gave
	 */
	void run(List<String> command, String input) throws IOException {
		Path program = this.programs.resolve("bin").resolve(command.get(0));
		if (!Files.isExecutable(program)) {
			throw new DatabaseException(program
					+ ": found that it can't be run; expected a directory in which programs "
					+ "may (not on a file system that is mounted noexec); name another directory with --data, or a "
					+ "server by QUARTILE_DATABASE_URL.");
		}
		long logged = prepareLog();
		List<String> line = new ArrayList<>();
		// Out of the reach of Ctrl-C, which would leave work half done: the caller ends
		// in good order.
		if (Files.isExecutable(SETSID)) {
			line.add(SETSID.toString());
		}
		// PostgreSQL refuses to run as root. A user namespace takes root's rights away,
		// while the files stay root's.
		if (new UnixSystem().getUid() == 0) {
			line.addAll(List.of("unshare", "-U"));
		}
		line.add(program.toString());
		line.addAll(command.subList(1, command.size()));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
			.directory(new File("/"));
		builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		builder.environment().put("TZ", "UTC");
		Process process = builder.start();
		try (Writer writer = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
			writer.write(input);
		}
		if (waitFor(process) != 0) {
			throw failure(command.get(0), logged);
		}
	}

	/** Figures can stand in the log, so it is the owner's alone. */
	private long prepareLog() throws IOException {
		if (Files.exists(this.log) && Files.size(this.log) > LOG_SIZE) {
			Files.delete(this.log);
		}
		if (!Files.exists(this.log)) {
			Files.createFile(this.log, OWNER_ONLY);
		}
		return Files.size(this.log);
	}

	private static int waitFor(Process process) {
		try {
			if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue();
			}
			process.destroyForcibly();
			return -1;
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			return -1;
		}
	}

	private DatabaseException failure(String program, long logged) throws IOException {
		byte[] all = Files.readAllBytes(this.log);
		int from = (int) Math.min(logged, all.length);
		List<String> lines = new String(all, from, all.length - from, StandardCharsets.UTF_8).lines()
			.map(String::strip)
			.toList();
		String reason = lines.stream()
			.filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:")
					|| line.contains("unshare:") || line.contains("could not"))
			.findFirst()
			.orElse(lines.isEmpty() ? "no word" : lines.get(lines.size() - 1));
		return new DatabaseException(this.log + ": found that " + program + " failed with '" + reason
				+ "'; expected it to succeed; " + remedy(reason));
	}

	private String remedy(String reason) throws IOException {
		if (reason.contains("unshare:")) {
			return "root can't run the embedded database on this machine: run Quartile as an ordinary user, or name "
					+ "a server by QUARTILE_DATABASE_URL.";
		}
		if (reason.contains("No space left") || Files.getFileStore(this.log).getUsableSpace() < NO_SPACE) {
			return "the disk is full: make room, or name another directory with --data.";
		}
		return "read the lines before it in that file, name another directory with --data, or name a server by "
				+ "QUARTILE_DATABASE_URL.";
	}

	/** Whether a failure may be gone in a moment. */
	static boolean isPassing(DatabaseException failure) {
		String message = String.valueOf(failure.getMessage());
		return message.contains("Address already in use") || message.contains("could not create any TCP/IP sockets")
				|| message.contains("shared memory block") || message.contains("lock file");
	}

}
