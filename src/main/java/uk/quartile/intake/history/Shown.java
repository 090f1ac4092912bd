package uk.quartile.intake.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as messages show them: {@code 2,328} and {@code 31.1}. */
public final class Shown {

	private Shown() {
	}

	public static String number(double number) {
		return number(BigDecimal.valueOf(number));
	}

	public static String number(BigDecimal number) {
		DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

}
