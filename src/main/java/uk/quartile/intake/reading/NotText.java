package uk.quartile.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is that only bears the name of a text. */
final class NotText {

	private NotText() {
	}

	/** What the bytes are; null if they are text. */
	static @Nullable String found(byte[] bytes) {
		if (begins(bytes, "PK\3\4") || begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
			return "a workbook";
		}
		if (begins(bytes, "%PDF")) {
			return "a PDF";
		}
		if (begins(bytes, "\u00FF\u00FE") || begins(bytes, "\u00FE\u00FF")) {
			return "text saved as UTF-16 (which Excel calls Unicode Text)";
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return "bytes that aren't text, from byte " + (i + 1) + " on";
			}
		}
		return null;
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
