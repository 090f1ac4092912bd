package uk.quartile.catalogue.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;

/**
 * Quotation marks out of place in a return or a reference table. Two of them may hold
 * whole lines between them, which are then read as no lines, and nothing else would tell.
 */
public final class StrayQuotes {

	/** A field that holds lines; of what they are lines is to be filled in. */
	public static final String LINES_WITHIN = "a field, in quotation marks, that goes on over further lines and holds what looks like a line of the %s";

	public static final String ONE_LINE = "quotation marks in pairs, around a whole field of one line";

	/** What is expected where the file can't be read on. */
	public static final String PAIRS = "quotation marks in pairs, around a whole field";

	public static final String REMEDY = "take the stray quotation marks out, or write them twice within the field";

	/** The remedy for a single one. */
	public static final String ONE_REMEDY = "take the stray quotation mark out, or write it twice within the field";

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/** Which a sentence with commas may have, too. */
	private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

	/** Separators in a line that tell it from a sentence with commas. */
	private static final int MANY = 3;

	private StrayQuotes() {
	}

	/**
	 * What is wrong where a table can't be read on.
	 * @param because what Commons CSV says
	 */
	public static String found(@Nullable String because) {
		return (because != null && because.contains("EOF")) ? "a quotation mark that is never closed"
				: "text after a closing quotation mark";
	}

	/**
	 * Whether a field of a table holds lines of it: one of many parts, some of a kind
	 * that is no number; or lines whose parts are of all kinds.
	 * @param field as read
	 * @param separator of the table
	 * @param kinds what parts of a line of it are, each in capitals
	 */
	public static boolean within(String field, char separator, List<Predicate<String>> kinds) {
		if (field.indexOf('\n') < 0 && field.indexOf('\r') < 0) {
			return false;
		}
		boolean[] found = new boolean[kinds.size()];
		for (String line : LINE_END.split(field)) {
			List<String> parts = Stream.of(line.split(Pattern.quote("" + separator), -1))
				.map((part) -> CsvTable.trim(part).toUpperCase(Locale.ROOT))
				.toList();
			boolean any = false;
			for (int i = 0; i < found.length && parts.size() > 1; i++) {
				boolean here = parts.stream().anyMatch(kinds.get(i));
				found[i] |= here;
				any |= here && parts.stream().filter(kinds.get(i)).anyMatch((part) -> !NUMBER.matcher(part).matches());
			}
			if (any && parts.size() > MANY) {
				return true;
			}
		}
		for (boolean each : found) {
			if (!each) {
				return false;
			}
		}
		return true;
	}

	/** Whether a part of a line is a code of an area, or several joined. */
	public static boolean isArea(String part) {
		return Footprint.parse(part).authorities().stream().allMatch(Authority::isCode);
	}

}
