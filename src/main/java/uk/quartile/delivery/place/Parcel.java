package uk.quartile.delivery.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Readers;

/**
 * Bytes on their way to a place.
 *
 * @param sha256 of the bytes
 * @param size how many
 * @param type of their content, as the web names it
 * @param readers who may read them there, where that is a folder
 * @param content opens them, as often as they are sent
 */
public record Parcel(String sha256, long size, String type, Readers readers, Content content) {

	/**
	 * A file as it stands.
	 * @throws IOException if it can't be read
	 */
	public static Parcel file(Path file, Readers readers) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return new Parcel(Fingerprint.of(bytes), Files.size(file), type(file.toString()), readers,
					() -> Files.newInputStream(file));
		}
	}

	/** A text. */
	public static Parcel text(String text, Readers readers) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new Parcel(Fingerprint.of(bytes), bytes.length, type(".txt"), readers,
				() -> new ByteArrayInputStream(bytes));
	}

	/** So that a browser shows what it can show. */
	private static String type(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "pdf" -> "application/pdf";
			case "csv" -> "text/csv; charset=utf-8";
			case "json" -> "application/json";
			case "txt" -> "text/plain; charset=utf-8";
			default -> "application/octet-stream";
		};
	}

	/** Opens bytes. */
	@FunctionalInterface
	public interface Content {

		/**
		 * From the first one on.
		 * @throws IOException if they can't be read
		 */
		InputStream open() throws IOException;

	}

}
