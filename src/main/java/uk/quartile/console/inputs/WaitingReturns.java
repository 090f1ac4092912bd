package uk.quartile.console.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.catalogue.reading.Ignored;
import uk.quartile.run.Request;

/** The returns that have come and that no run has taken in. */
public final class WaitingReturns {

	/** Clocks of file servers differ. */
	private static final Duration LEEWAY = Duration.ofMinutes(10);

	private static final int BUFFER = 1 << 16;

	private final Path returns;

	private final JdbcReceipts receipts;

	public WaitingReturns(Request.Folders folders, JdbcReceipts receipts) {
		this.returns = folders.input().resolve("returns");
		this.receipts = receipts;
	}

	/**
	 * How many files wait. Only those that were put there since the last check are read:
	 * the others were looked at by it.
	 */
	public int count() {
		Optional<Instant> last = this.receipts.lastCheck();
		if (last.isEmpty()) {
			return files().size();
		}
		List<String> hashes = files().stream()
			.filter((file) -> placedAt(file).isAfter(last.get().minus(LEEWAY)))
			.flatMap((file) -> sha256(file).stream())
			.toList();
		return hashes.isEmpty() ? 0 : this.receipts.unknown(hashes);
	}

	/**
	 * Whether a file's bytes were received, so that another may take its place.
	 * @return true if there is no such file
	 */
	public boolean isReceived(Path file) {
		return sha256(file).map((hash) -> this.receipts.unknown(List.of(hash)) == 0).orElse(true);
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.returns)) {
			return List.of();
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> all = Files.walk(this.returns)) {
			all.filter(Files::isRegularFile)
				.filter((file) -> !isIgnored(this.returns.relativize(file)))
				.forEach(found::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

	private static boolean isIgnored(Path path) {
		for (Path name : path) {
			if (Ignored.name(name.toString())) {
				return true;
			}
		}
		return false;
	}

	/** When it was written, or else moved there. */
	private static Instant placedAt(Path file) {
		try {
			FileTime written = Files.getLastModifiedTime(file);
			FileTime moved = file.getFileSystem().supportedFileAttributeViews().contains("unix")
					? (FileTime) Files.getAttribute(file, "unix:ctime") : written;
			return (moved.compareTo(written) > 0) ? moved.toInstant() : written.toInstant();
		}
		catch (IOException ex) {
			return Instant.MAX;
		}
	}

	private static Optional<String> sha256(Path file) {
		try (InputStream stream = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return Optional.of(HexFormat.of().formatHex(digest.digest()));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
