package uk.quartile.cli;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.FrozenJobs;

/**
 * What starts the program in a process of its own, with its classes archived by a trial
 * run, as the launcher does it: a third less work for each process. Made once for all
 * tests; where Java can't make an archive, processes start without one.
 */
final class ProgramArchive {

	private static final Path FOLDER = Path.of("target", "test-database").toAbsolutePath();

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	/** Java, its options, and the program. */
	private static final List<String> COMMAND = make();

	private ProgramArchive() {
	}

	/** Java, its options, and the program, to which arguments may follow. */
	static List<String> command() {
		return COMMAND;
	}

	private static List<String> make() {
		try {
			Files.createDirectories(FOLDER);
			try (FileChannel lock = FileChannel.open(FOLDER.resolve("program.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE)) {
				lock.lock();
				Path classes = classes();
				Path jar = FOLDER.resolve(newest(classes) + ".jar");
				Path archive = FOLDER.resolve(newest(classes) + ".jsa");
				if (!Files.exists(jar)) {
					Path making = FOLDER.resolve("making.jar");
					if (ToolProvider.findFirst("jar")
						.orElseThrow()
						.run(System.out, System.err, "--create", "--file", making.toString(), "-C", classes.toString(),
								".") != 0) {
						throw new IllegalStateException("no jar of " + classes);
					}
					// An archive knows the jar by its time.
					Files.move(making, jar, StandardCopyOption.ATOMIC_MOVE);
					train(jar, archive);
				}
				return command(jar, List.of("-XX:SharedArchiveFile=" + archive));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void train(Path jar, Path archive) throws IOException {
		Path work = Files.createTempDirectory("training");
		Path returns = Path.of("input", "returns");
		for (Path part : List.of(Path.of("input", "reference"), returns.resolve("2019-20-Q1"))) {
			try (Stream<Path> files = Files.list(part)) {
				for (Path file : files.toList()) {
					Path to = work.resolve(file);
					Files.createDirectories(to.getParent());
					Files.copy(file, to);
				}
			}
		}
		run(command(jar, List.of("-XX:ArchiveClassesAtExit=" + archive)),
				List.of("run", "--input", work.resolve("input").toString(), "--jobs", FrozenJobs.FOLDER.toString(),
						"--reports", "regional", "--output", work.resolve("output").toString(), "--data",
						work.resolve("data").toString()));
	}

	private static void run(List<String> command, List<String> arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Stream.concat(command.stream(), arguments.stream()).toList())
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().removeIf((name) -> name.startsWith("QUARTILE_"));
		Process process = builder.start();
		try {
			process.waitFor(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		process.destroyForcibly();
	}

	private static List<String> command(Path jar, List<String> options) {
		List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx288m",
				"-Xlog:disable", "-Xlog:all=error:stderr", "-Dquartile.programs=" + FOLDER));
		command.addAll(options);
		command.addAll(List.of("-cp",
				jar + File.pathSeparator
						+ entries().filter(Files::isRegularFile)
							.map(Path::toString)
							.collect(Collectors.joining(File.pathSeparator)),
				"uk.quartile.Quartile"));
		return command;
	}

	private static Path classes() {
		return entries()
			.filter((entry) -> Files.exists(entry.resolve("uk").resolve("quartile").resolve("Quartile.class")))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<Path> entries() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath());
	}

	private static long newest(Path classes) throws IOException {
		long newest = 0;
		try (Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.toList()) {
				newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
			}
		}
		return newest;
	}

}
