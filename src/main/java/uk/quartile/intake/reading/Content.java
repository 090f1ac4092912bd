package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Decoding;
import uk.quartile.catalogue.reading.NotText;
import uk.quartile.domain.Fingerprint;

/**
 * The bytes of a file.
 *
 * @param bytes null if there are more than are read into memory
 * @param size how many there are
 * @param sha256 of all of them; of the reason if they can't be read
 * @param unreadable why the file can't be read; null if it can
 * @param changing whether the file changed while it was read, so that these are neither
 * its old bytes nor its new ones
 */
public record Content(byte @Nullable [] bytes, long size, String sha256, @Nullable String unreadable,
		boolean changing) {

	/**
	 * Reads a file.
	 * @param largest size in bytes above which only the hash is taken
	 */
	public static Content read(Path path, long largest) {
		try {
			BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
			if (!before.isRegularFile()) {
				return unreadable(Files.isSymbolicLink(path)
						? "a link that leads back to a folder above it, or to no file" : "a folder that can't be read");
			}
			Content content = (before.size() > largest) ? hashOnly(path) : all(path);
			BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
			return (content.size == before.size() && after.size() == before.size()
					&& after.lastModifiedTime().equals(before.lastModifiedTime())) ? content
							: new Content(content.bytes, content.size, content.sha256, null, true);
		}
		catch (NoSuchFileException ex) {
			return Files.isSymbolicLink(path) ? unreadable("a link that leads nowhere")
					: new Content(new byte[0], 0, Fingerprint.of(new byte[0]), null, true);
		}
		catch (IOException ex) {
			return unreadable(Files.isSymbolicLink(path) ? "a link that can't be followed"
					: "a file that can't be read (" + ex.getClass().getSimpleName() + ")");
		}
	}

	/** The rows and columns; null if the bytes aren't text, or weren't read. */
	public @Nullable Table table() {
		return (this.bytes != null && notText() == null) ? Dialect.read(Decoding.text(this.bytes)) : null;
	}

	/**
	 * The rows and columns of a workbook's sheet; null if the bytes weren't read.
	 * @param format what the file is meant as
	 * @param largest size in bytes of a file that is read at all
	 */
	public @Nullable Table sheet(WorkbookFormat format, long largest) {
		return (this.bytes != null) ? Workbook.read(this.bytes, format, largest) : null;
	}

	/** Whether they begin like a zip file, as workbooks since 2007 do. */
	public boolean zipped() {
		return this.bytes != null && this.bytes.length > 1 && this.bytes[0] == 'P' && this.bytes[1] == 'K';
	}

	/** What the bytes are if they aren't text; null if they are, or weren't read. */
	public @Nullable NotText notText() {
		return (this.bytes != null) ? NotText.of(this.bytes) : null;
	}

	private static Content all(Path path) throws IOException {
		byte[] bytes = Files.readAllBytes(path);
		return new Content(bytes, bytes.length, Fingerprint.of(bytes), null, false);
	}

	private static Content unreadable(String reason) {
		return new Content(null, 0, Fingerprint.of(("unreadable: " + reason).getBytes(StandardCharsets.UTF_8)), reason,
				false);
	}

	private static Content hashOnly(Path path) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
				long size = in.transferTo(OutputStream.nullOutputStream());
				return new Content(null, size, HexFormat.of().formatHex(digest.digest()), null, false);
			}
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
