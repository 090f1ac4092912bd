package uk.quartile.catalogue.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From the bytes of a reference table to its text. What as a whole is no such table is
 * one fault, not one for every line.
 */
final class TableText {

	private static final String REMEDY = "in Excel choose Save As, CSV UTF-8, and put that file in its place";

	private static final Map<String, String> SEPARATORS = Map.of(";", "semicolons", "\t", "tabs", "|",
			"upright strokes");

	private TableText() {
	}

	/**
	 * The text without its byte-order mark.
	 * @param columns some of which the header names
	 * @param faults where to add why there is none
	 */
	static Optional<String> of(byte[] bytes, Collection<String> columns, Faults faults) {
		String notText = NotText.found(bytes);
		if (notText != null) {
			faults.add(null, null, NotText.misnamed(notText), NotText.EXPECTED,
					NotText.remedy(notText, "put that file in its place"));
			return Optional.empty();
		}
		Optional<String> text = decode(bytes, faults);
		Optional<String> separator = text.flatMap((each) -> separator(each, columns));
		separator.ifPresent((found) -> faults.add(1, null, "columns separated by " + SEPARATORS.get(found),
				"commas between them", "save the table as CSV with commas, and put that file in its place"));
		return separator.isPresent() ? Optional.empty() : text;
	}

	private static Optional<String> decode(byte[] bytes, Faults faults) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
			String letter = new String(bytes, in.position(), 1, Charset.forName("windows-1252"));
			faults.add((int) before.chars().filter((each) -> each == '\n').count() + 1, null,
					"'" + letter + "' as Windows-1252 has it", "text in UTF-8", REMEDY);
			return Optional.empty();
		}
		String text = out.flip().toString();
		return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	/** What stands between columns that we know, where it is no comma. */
	private static Optional<String> separator(String text, Collection<String> columns) {
		String header = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("").replace("\"", "");
		return header.contains(",") ? Optional.empty()
				: SEPARATORS.keySet()
					.stream()
					.filter((each) -> Arrays.stream(header.split("[" + each + "]"))
						.map((name) -> CsvTable.trim(name).toLowerCase(Locale.ROOT))
						.filter(columns::contains)
						.count() > 1)
					.findFirst();
	}

}
