package uk.quartile.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the PostgreSQL that comes with Quartile, unpacked, and a cluster to
 * copy.
 */
final class ServerFiles {

	/** The major version that the build brings along. */
	static final String MAJOR = "18";

	/**
	 * System property with a directory for the programs of all databases, where they are
	 * not to lie beside each.
	 */
	private static final String SHARED = "quartile.programs";

	private ServerFiles() {
	}

	/**
	 * Where the programs of a database lie: beside it, unless all databases share them.
	 */
	static Path parent(Path data) {
		String shared = System.getProperty(SHARED);
		return (shared != null) ? Path.of(shared) : data;
	}

	/**
	 * Unpacks the programs below {@code parent}, unless that has been done. Processes
	 * wait for one another.
	 * @return the directory that holds {@code bin} and {@code lib}
	 * @throws DatabaseException if this platform has none
	 */
	static Path unpackInto(Path parent) throws IOException {
		URL archive = archive();
		// The archive's size tells one build of the programs from the next.
		Path unpacked = parent.resolve("postgresql-" + MAJOR + "-" + archive.openConnection().getContentLengthLong());
		if (Files.isDirectory(unpacked)) {
			return unpacked;
		}
		try (FileChannel channel = FileChannel.open(parent.resolve("unpacking.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (!Files.isDirectory(unpacked)) {
				unpack(archive, parent.resolve("postgresql-unpacking"), unpacked);
			}
		}
		return unpacked;
	}

	private static void unpack(URL archive, Path fresh, Path unpacked) throws IOException {
		// What a killed process left.
		FileSystemUtils.deleteRecursively(fresh);
		try (InputStream stream = new BufferedInputStream(archive.openStream())) {
			unpack(stream, fresh);
		}
		Path log = fresh.resolve("log");
		Cluster.prepare(new ServerCommands(fresh, log));
		Files.delete(log);
		Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
	}

	private static URL archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
		String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
		String name = "postgres-" + system + "-" + machine + ".txz";
		URL archive = ServerFiles.class.getClassLoader().getResource(name);
		if (archive == null) {
			throw new DatabaseException("Embedded database: found no " + name + " in this build; expected the "
					+ "PostgreSQL of the machine it was built on; build Quartile on this machine, or name a server "
					+ "by QUARTILE_DATABASE_URL.");
		}
		return archive;
	}

	private static void unpack(InputStream archive, Path directory) throws IOException {
		try (TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(archive))) {
			TarArchiveEntry entry;
			while ((entry = entries.getNextEntry()) != null) {
				Path file = entry.resolveIn(directory);
				if (entry.isDirectory()) {
					Files.createDirectories(file);
					continue;
				}
				Files.createDirectories(file.getParent());
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
				}
				else {
					Files.copy(entries, file);
					file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
				}
			}
		}
	}

}
