package uk.quartile.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.run.Request;

/**
 * A command in a process of its own: pages answer while it works, and its memory goes
 * with it.
 */
public final class CommandRun {

	/**
	 * The jar that {@code serve} runs from, and what its start-up archive is named for.
	 */
	private static final String OF_CONSOLE = "console";

	private static final String OF_COMMANDS = "quartile";

	private final Process process;

	private CommandRun(Process process) {
		this.process = process;
	}

	/**
	 * Starts a command.
	 * @param folders where things lie
	 * @param name such as {@code run}
	 * @param arguments of the command, without the folders
	 */
	public static CommandRun start(Request.Folders folders, String name, List<String> arguments) {
		List<String> command = new ArrayList<>(java());
		command.add(name);
		command.addAll(arguments);
		command.addAll(List.of("--input", folders.input().toString(), "--jobs", folders.jobs().toString(), "--output",
				folders.output().toString(), "--data", folders.data().toString()));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			return new CommandRun(process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Java as this process was started, but for its memory, class path and terminal. */
	private static List<String> java() {
		List<String> options = ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((each) -> !each.startsWith("-Xmx") && !each.startsWith("-Dquartile.terminal"))
			.map((each) -> each.startsWith("-XX:") ? ofCommands(each) : each)
			.toList();
		String classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
			.map(CommandRun::ofCommands)
			.collect(Collectors.joining(java.io.File.pathSeparator));
		return Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
				options.stream(), Stream.of("-Xmx" + System.getProperty("quartile.memory-of-run", "288m"), "-cp",
						classPath, "uk.quartile.Quartile"))
			.flatMap((each) -> each)
			.toList();
	}

	/** The file of the same kind that belongs to the commands: they need less. */
	private static String ofCommands(String path) {
		int name = path.lastIndexOf('/') + 1;
		return path.substring(0, name) + path.substring(name).replace(OF_CONSOLE, OF_COMMANDS);
	}

	/** Asks it to end at its next safe point. */
	void stop() {
		this.process.destroy();
	}

	/** What it says, to its end. */
	public String words() throws IOException {
		return new String(this.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
	}

	/** Waits for the end. */
	public int exitStatus() throws InterruptedException {
		return this.process.waitFor();
	}

}
