package uk.quartile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import uk.quartile.FrozenJobs;

/** A command in a process of its own, as a person starts it, but without the launcher. */
public final class CommandProcess {

	private final Process process;

	private final Path out;

	private final Path err;

	/** Commands that would read the live {@code jobs/} if none is named. */
	private static final Set<String> TAKING_JOBS = Set.of("run", "explain", "serve", "check");

	private CommandProcess(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	/** Starts a command in the project's folder. */
	public static CommandProcess start(Map<String, String> environment, String... arguments) throws IOException {
		return startIn(Path.of(""), environment, arguments);
	}

	/** Starts a command in a folder. */
	static CommandProcess startIn(Path folder, Map<String, String> environment, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(ProgramArchive.command());
		command.addAll(List.of(arguments));
		if (TAKING_JOBS.contains(arguments[0]) && !command.contains("--jobs")) {
			command.addAll(List.of("--jobs", FrozenJobs.FOLDER.toString()));
		}
		Path out = Files.createTempFile("out", ".txt");
		Path err = Files.createTempFile("err", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
			.redirectError(err.toFile())
			.directory(folder.toAbsolutePath().toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("QUARTILE_"));
		builder.environment().putAll(environment);
		return new CommandProcess(builder.start(), out, err);
	}

	/** Waits for the end, and gives the exit status. */
	public int exitStatus() throws InterruptedException {
		if (!this.process.waitFor(3, TimeUnit.MINUTES)) {
			this.process.destroyForcibly();
			throw new IllegalStateException("still running after three minutes; said: " + out() + err());
		}
		return this.process.exitValue();
	}

	/** Waits for the end, whatever comes of it. */
	public CommandProcess ended() throws InterruptedException {
		exitStatus();
		return this;
	}

	public Process process() {
		return this.process;
	}

	public String out() {
		return read(this.out);
	}

	public String err() {
		return read(this.err);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
