package uk.quartile.packs.accessible;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Derives what a PDF library would draw at random from what the document is made of.
 */
final class Identity {

	private Identity() {
	}

	/**
	 * Returns 16 bytes that are the same for the same document and part, and differ
	 * otherwise.
	 */
	static byte[] of(DocumentProperties properties, String part) {
		String text = String.join("\n", properties.fingerprint(), properties.title(), properties.date().toString(),
				part);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Arrays.copyOf(digest, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
