package uk.quartile.intake.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a cell shows is the number that it holds, to the decimals shown: with
 * thousands separated or not, a currency, minus or brackets, a power of ten.
 */
final class ShownNumber {

	private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2009\u202F'\u2019]");

	private static final Pattern NUMBER = Pattern.compile(
			"([-\u2212(]?)[\u00A3\u20AC$]?([-\u2212]?)([\\d.,]*\\d[\\d.,]*)(E[+-]?\\d{1,3})?[\u00A3\u20AC$]?(-?)\\)?");

	/** What zero may be shown as without hiding anything. */
	private static final Pattern NOTHING = Pattern.compile("[\u00A3-]*");

	private static final Pattern WHOLE = Pattern.compile("\\d*|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d{3})+");

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private ShownNumber() {
	}

	static boolean of(String shown, BigDecimal number) {
		String text = BLANKS.matcher(shown).replaceAll("");
		Matcher parts = NUMBER.matcher(text);
		if (!parts.matches()) {
			return number.signum() == 0 && NOTHING.matcher(text).matches();
		}
		boolean negative = !(parts.group(1) + parts.group(2) + parts.group(5)).isEmpty();
		if (number.signum() != 0 && negative != number.signum() < 0) {
			return false;
		}
		String digits = parts.group(3);
		String power = (parts.group(4) != null) ? parts.group(4) : "";
		int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
		return near(digits, "", power, number)
				|| (point >= 0 && near(digits.substring(0, point), digits.substring(point + 1), power, number));
	}

	/**
	 * Whether a number, rounded to the digits of another, is that one but for its sign.
	 */
	private static boolean near(String whole, String decimals, String power, BigDecimal number) {
		if (!WHOLE.matcher(whole).matches()) {
			return false;
		}
		BigDecimal shown = new BigDecimal("0" + whole.replaceAll("[.,]", "") + "." + decimals + power);
		return number.abs().subtract(shown).abs().compareTo(HALF.scaleByPowerOfTen(-shown.scale())) <= 0;
	}

}
