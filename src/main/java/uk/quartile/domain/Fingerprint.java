package uk.quartile.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hexadecimal, of bytes or of a list of named parts. */
public final class Fingerprint {

	private final MessageDigest digest = sha256();

	public static String of(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	/** Of all that a stream holds; it is closed by the caller. */
	public static String of(InputStream content) throws IOException {
		MessageDigest digest = sha256();
		byte[] bytes = new byte[1 << 16];
		for (int read = content.read(bytes); read >= 0; read = content.read(bytes)) {
			digest.update(bytes, 0, read);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Adds a part. Order matters, and no two lists of parts run into one another. */
	public Fingerprint add(String name, String value) {
		for (String text : new String[] { name, value }) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
			this.digest.update(bytes);
		}
		return this;
	}

	/** The fingerprint of the parts added; nothing can be added afterwards. */
	public String value() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
