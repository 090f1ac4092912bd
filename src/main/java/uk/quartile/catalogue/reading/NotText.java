package uk.quartile.catalogue.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Decoding;

/** Tells by its first bytes what a file is that only bears the name of a text. */
public final class NotText {

	/** What is expected of a table instead. */
	public static final String EXPECTED = "text with commas between its fields";

	/** Where the name of a zip file's first part stands. */
	private static final int FIRST_NAME = 30;

	/** Bytes within which it ends. */
	private static final int NAMES = 200;

	private NotText() {
	}

	/** What the bytes are; null if they are text. */
	public static @Nullable String found(byte[] bytes) {
		if (begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
			return "a workbook";
		}
		if (begins(bytes, "PK\3\4")) {
			return isWorkbook(bytes) ? "a workbook" : "a zip file";
		}
		if (begins(bytes, "%PDF")) {
			return "a PDF";
		}
		if (begins(bytes, "\u00FF\u00FE") || begins(bytes, "\u00FE\u00FF")) {
			return "text saved as UTF-16 (which Excel calls Unicode Text)";
		}
		int other = begins(bytes, "\u00EF\u00BB\u00BF") ? Decoding.otherThanUtf8(bytes) : 0;
		if (other > 0) {
			return "text that begins with the mark of UTF-8 and isn't UTF-8, from line " + other + " on";
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return "bytes that aren't text, from byte " + (i + 1) + " on";
			}
		}
		return null;
	}

	/** What they are in a file that is named as a text. */
	public static String misnamed(String found) {
		return found.startsWith("a ") ? found + " saved with the name .csv" : found;
	}

	/**
	 * What to do about it.
	 * @param then what to do with the file that comes of it
	 */
	public static String remedy(String found, String then) {
		if (found.contains("zip")) {
			return "unpack it, and " + then;
		}
		return found.contains("PDF") ? "ask for the table itself, saved as CSV UTF-8"
				: "in Excel choose Save As, CSV UTF-8, and " + then;
	}

	/**
	 * Workbooks are zip files too, of parts with these names; a beginning that is cut
	 * short before the name of its first part is taken for one.
	 */
	private static boolean isWorkbook(byte[] bytes) {
		if (bytes.length <= FIRST_NAME) {
			return true;
		}
		String start = new String(bytes, 0, Math.min(bytes.length, NAMES), StandardCharsets.ISO_8859_1);
		return Stream.of("[Content_Types].xml", "xl/", "_rels/", "docProps/", "mimetypeapplication/vnd.oasis")
			.anyMatch((name) -> start.startsWith(name, FIRST_NAME));
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
