package uk.quartile.catalogue.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import uk.quartile.domain.Quarter;

/** Which quarter a text that names none was meant as. */
public final class QuarterMeant {

	/**
	 * Years of two or four digits, and the quarter\u2019s number, whatever joins them.
	 */
	private static final Pattern PARTS = Pattern
		.compile("((?:19|20)\\d{2})(?:\\D{0,3}(?:\\d{2})?(\\d{2}))?\\D{0,12}([1-4])");

	private QuarterMeant() {
	}

	/**
	 * The quarter that was probably meant: of {@code 2019-20-q1}, {@code 2019/20 Q1},
	 * {@code 2019-Q1} or {@code 2019-2020-Q1} the first of 2019-20.
	 */
	public static Optional<Quarter> by(String text) {
		Matcher parts = PARTS.matcher(text.strip());
		if (!parts.matches()) {
			return Optional.empty();
		}
		Quarter quarter = new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)));
		String second = parts.group(2);
		return Optional.of(quarter).filter((each) -> second == null || each.financialYear().endsWith("-" + second));
	}

}
