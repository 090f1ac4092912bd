package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Decoding;
import uk.quartile.catalogue.reading.NotText;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Refusal;

/**
 * The bytes of a file.
 *
 * @param bytes null if there are more than are read into memory
 * @param size how many there are
 * @param sha256 of all of them
 */
public record Content(byte @Nullable [] bytes, long size, String sha256) {

	/**
	 * Reads a file.
	 * @param largest size in bytes above which only the hash is taken
	 * @throws Refusal if the file can't be read
	 */
	public static Content read(Path path, long largest) {
		try {
			if (Files.size(path) > largest) {
				return hashOnly(path);
			}
			byte[] bytes = Files.readAllBytes(path);
			return new Content(bytes, bytes.length, Fingerprint.of(bytes));
		}
		catch (IOException ex) {
			throw new Refusal(path + ": found a file that can't be read (" + ex.getClass().getSimpleName()
					+ "); expected one that this user may read; mend its permissions or take it away, and run again.");
		}
	}

	/** The rows and columns; null if the bytes aren't text, or weren't read. */
	public @Nullable Table table() {
		return (this.bytes != null && notText() == null) ? Dialect.read(Decoding.text(this.bytes)) : null;
	}

	/** What the bytes are if they aren't text; null if they are, or weren't read. */
	public @Nullable String notText() {
		return (this.bytes != null) ? NotText.found(this.bytes) : null;
	}

	private static Content hashOnly(Path path) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
				long size = in.transferTo(OutputStream.nullOutputStream());
				return new Content(null, size, HexFormat.of().formatHex(digest.digest()));
			}
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
