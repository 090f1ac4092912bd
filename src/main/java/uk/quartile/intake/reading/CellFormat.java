package uk.quartile.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet's number format makes of a number: ECMA-376, part 1, 18.8.31.
 */
enum CellFormat {

	/** The number as it is, but for its decimals. */
	PLAIN,

	/** A hundred times the number, with a percent sign. */
	PERCENTAGE,

	/** A day, or a time. */
	DATE,

	/** Something else than the number, or nothing. */
	MASKED;

	/** What stands for itself: within quotation marks, after a backslash, or padding. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

	private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

	private static final Pattern CONDITION = Pattern.compile("\\[\\s*(?:<=|>=|<>|<|>|=)\\s*-?[\\d.]+\\s*\\]");

	private static final Pattern TIME = Pattern.compile("(?i)[ymdhs]");

	private static final Pattern DIGITS = Pattern.compile("[0#?]");

	/** Commas after the last digit divide by thousands. */
	private static final Pattern THOUSANDS = Pattern.compile("[0#?],+(?=\\.|[^0#?,.]|$)");

	/** What zero may be shown as without hiding anything. */
	private static final Pattern NOTHING = Pattern.compile("[\\s\u00A0\u00A3-]*");

	/** Formats with these numbers have no text of their own. */
	static CellFormat of(@Nullable Integer id, @Nullable String format, BigDecimal number) {
		if (format == null) {
			return (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
					|| (id >= 50 && id <= 58))) ? DATE : (id != null && (id == 9 || id == 10)) ? PERCENTAGE : PLAIN;
		}
		if (format.equalsIgnoreCase("General") || format.equals("@")) {
			return PLAIN;
		}
		if (CONDITION.matcher(format).find()) {
			return MASKED;
		}
		String section = section(format, number);
		String codes = BRACKETS.matcher(LITERAL.matcher(section).replaceAll("")).replaceAll("");
		if (codes.toLowerCase(Locale.ROOT).contains("general")) {
			return PLAIN;
		}
		if (!DIGITS.matcher(codes).find()) {
			return TIME.matcher(codes).find() ? DATE
					: (number.signum() == 0 && NOTHING.matcher(shown(section)).matches()) ? PLAIN : MASKED;
		}
		return codes.contains("%") ? PERCENTAGE : THOUSANDS.matcher(codes).find() ? MASKED : PLAIN;
	}

	/** The part of a format that a number is shown by: positive, negative, zero. */
	private static String section(String format, BigDecimal number) {
		List<String> sections = new ArrayList<>();
		StringBuilder section = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < format.length(); i++) {
			char each = format.charAt(i);
			if (each == '\\' && i + 1 < format.length() && !quoted) {
				section.append(each).append(format.charAt(++i));
				continue;
			}
			quoted ^= each == '"';
			if (each == ';' && !quoted) {
				sections.add(section.toString());
				section.setLength(0);
			}
			else {
				section.append(each);
			}
		}
		sections.add(section.toString());
		int which = (number.signum() > 0) ? 0 : (number.signum() < 0) ? 1 : 2;
		return (which < sections.size()) ? sections.get(which) : sections.get(0);
	}

	/** The text of a section that has no digits. */
	private static String shown(String section) {
		return BRACKETS.matcher(section.replaceAll("_.|\\*.", "")).replaceAll("").replaceAll("[\"\\\\]", "");
	}

}
