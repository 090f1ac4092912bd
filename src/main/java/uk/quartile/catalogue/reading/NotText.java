package uk.quartile.catalogue.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a file is that only bears the name of a text, told by its first bytes.
 *
 * @param kind what can be done about it
 * @param found in words
 */
public record NotText(Kind kind, String found) {

	/** What is expected of a table instead. */
	public static final String EXPECTED = "text with commas between its fields";

	/** Where the name of a zip file's first part stands. */
	private static final int FIRST_NAME = 30;

	/** Bytes within which it ends. */
	private static final int NAMES = 200;

	/** What a file turned out to be. */
	public enum Kind {

		WORKBOOK, ZIP, PDF, OTHER

	}

	/** What the bytes are; null if they are text. */
	public static @Nullable NotText of(byte[] bytes) {
		if (begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
			return new NotText(Kind.WORKBOOK, "a workbook");
		}
		if (begins(bytes, "PK\3\4")) {
			return isWorkbook(bytes) ? new NotText(Kind.WORKBOOK, "a workbook") : new NotText(Kind.ZIP, "a zip file");
		}
		if (isFlatDocument(bytes)) {
			return new NotText(Kind.WORKBOOK, "a flat OpenDocument file (.fods)");
		}
		if (begins(bytes, "%PDF")) {
			return new NotText(Kind.PDF, "a PDF");
		}
		if (begins(bytes, "\u00FF\u00FE") || begins(bytes, "\u00FE\u00FF")) {
			return new NotText(Kind.OTHER, "text saved as UTF-16 (which Excel calls Unicode Text)");
		}
		int other = begins(bytes, "\u00EF\u00BB\u00BF") ? Decoding.otherThanUtf8(bytes) : 0;
		if (other > 0) {
			return new NotText(Kind.OTHER,
					"text that begins with the mark of UTF-8 and isn't UTF-8, from line " + other + " on");
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return new NotText(Kind.OTHER, "bytes that aren't text, from byte " + (i + 1) + " on");
			}
		}
		return null;
	}

	/** What they are in a file that is named as a text. */
	public String misnamed() {
		return (this.kind == Kind.OTHER) ? this.found : this.found + " saved with the name .csv";
	}

	/**
	 * What to do about it.
	 * @param then what to do with the file that comes of it
	 */
	public String remedy(String then) {
		return switch (this.kind) {
			case ZIP -> "unpack it, and " + then;
			case PDF -> "ask for the table itself, saved as CSV UTF-8";
			case WORKBOOK, OTHER -> "in Excel choose Save As, CSV UTF-8, and " + then;
		};
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

	/** An OpenDocument file can also be a single file of XML. */
	private static boolean isFlatDocument(byte[] bytes) {
		return begins(bytes, "<?xml")
				&& new String(bytes, 0, Math.min(bytes.length, NAMES), StandardCharsets.ISO_8859_1)
					.contains("<office:document ");
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
