package uk.quartile.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes about itself into its cluster while it is up. A killed one leaves
 * it behind, and its process number may since belong to another program.
 *
 * @param pid process number of the server
 * @param port where it listens, 0 while that is unknown
 * @param isReady whether it takes connections
 */
record PostmasterFile(long pid, int port, boolean isReady) {

	private static final String NAME = "postmaster.pid";

	/** The file of a server that is alive. */
	static Optional<PostmasterFile> read(Path cluster) throws IOException {
		return parse(cluster).filter(file -> isAlive(file.pid(), cluster));
	}

	/**
	 * PostgreSQL refuses to start when the number belongs to any living process, so a
	 * file that speaks of no server of this cluster must go.
	 */
	static void deleteIfStale(Path cluster) throws IOException {
		Optional<PostmasterFile> file = parse(cluster);
		if (file.isPresent() && !isAlive(file.get().pid(), cluster)) {
			Files.deleteIfExists(cluster.resolve(NAME));
		}
	}

	private static Optional<PostmasterFile> parse(Path cluster) throws IOException {
		try {
			List<String> lines = Files.readAllLines(cluster.resolve(NAME), StandardCharsets.UTF_8);
			long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
			int port = (lines.size() < 4) ? 0 : Integer.parseInt(lines.get(3).strip());
			return Optional.of(new PostmasterFile(pid, port, lines.size() > 7 && lines.get(7).startsWith("ready")));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.of(new PostmasterFile(0, 0, false));
		}
	}

	private static boolean isAlive(long pid, Path cluster) {
		return ProcessHandle.of(pid)
			.filter(ProcessHandle::isAlive)
			.flatMap(process -> process.info().commandLine())
			.filter(command -> command.contains("/postgres -D " + cluster))
			.isPresent();
	}

}
