package uk.quartile.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A file that isn't text, whatever its name says. */
final class FileNotText implements FileCheck {

	private static final String SAVE_AS = "in Excel choose Save As, CSV UTF-8, and send that file instead";

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		String found = (content.bytes() != null && file.name().endsWith(".csv")) ? found(content.bytes()) : null;
		if (found != null) {
			findings.error(this, null, null, found, "text with commas between its fields", SAVE_AS);
		}
	}

	static boolean readable(byte[] bytes) {
		return found(bytes) == null;
	}

	private static @Nullable String found(byte[] bytes) {
		if (begins(bytes, "PK\3\4") || begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
			return "a workbook saved with the name .csv";
		}
		if (begins(bytes, "%PDF")) {
			return "a PDF saved with the name .csv";
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
