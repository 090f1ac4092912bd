package uk.quartile.explanation.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.measure.Basis;
import uk.quartile.statistics.HalfUp;

/** Numbers, dates and lists as explanations say them. */
public final class InWords {

	private static final String MINUS = "\u2212";

	private static final double ALL = 100;

	private static final MathContext DIGITS = new MathContext(15);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private InWords() {
	}

	/** Rounded once, half-up: {@code 1,078.5}. */
	public static String value(double value, int decimals) {
		return grouped(HalfUp.round(value, decimals), decimals);
	}

	/** Likewise; what isn't none or, of percentages, all is never shown as that. */
	public static String figure(double value, int decimals, boolean percent) {
		return value(value, percent ? HalfUp.decimals(value, decimals, 0, ALL) : HalfUp.decimals(value, decimals, 0));
	}

	/** Rounded once, with its sign: {@code +1.2}. */
	public static String signed(double difference, int decimals) {
		BigDecimal rounded = HalfUp.round(difference, decimals);
		return ((rounded.signum() > 0) ? "+" : "") + grouped(rounded, decimals);
	}

	/** A count in full: {@code 87,991} or {@code 118.8}. */
	public static String count(BigDecimal count) {
		BigDecimal stripped = count.stripTrailingZeros();
		return grouped(count, Math.max(0, stripped.scale()));
	}

	/** The first four decimals, with an ellipsis where there are more. */
	public static String cut(double value) {
		BigDecimal exact = HalfUp.round(value, 12);
		BigDecimal cut = exact.setScale(4, RoundingMode.DOWN);
		return (cut.compareTo(exact) == 0) ? count(exact) : grouped(cut, 4) + "\u2026";
	}

	/** All digits that a double has for certain: {@code 75.3486151992817}. */
	public static String unrounded(double value) {
		BigDecimal number = new BigDecimal(value).round(DIGITS);
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static String grouped(BigDecimal number, int decimals) {
		String form = (decimals == 0) ? "#,##0" : "#,##0." + "0".repeat(decimals);
		DecimalFormat format = new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setRoundingMode(RoundingMode.HALF_UP);
		String digits = format.format(number.abs());
		return (number.signum() < 0 && !digits.matches("[0.,]*")) ? MINUS + digits : digits;
	}

	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	public static String moment(Instant instant) {
		return MOMENT.format(instant);
	}

	/** {@code Quarter 1 2019-20}. */
	public static String quarter(Quarter quarter) {
		return "Quarter " + quarter.number() + " " + quarter.financialYear();
	}

	/** When a figure was true: a day for a stock, a span for a flow. */
	public static String when(Basis basis, Quarter quarter) {
		return switch (basis) {
			case SNAPSHOT -> day(quarter.lastDay());
			case QUARTER ->
				month(quarter.firstDay()) + " to " + month(quarter.lastDay()) + " " + quarter.lastDay().getYear();
			case ROLLING_12_MONTHS -> "year to " + day(quarter.lastDay());
		};
	}

	private static String month(LocalDate day) {
		return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
	}

	/**
	 * {@code Derby, Leicester and Rutland}; with a comma more where a name has an "and"
	 * of its own.
	 */
	public static String list(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		boolean joint = names.stream().anyMatch((name) -> name.contains(" and "));
		return String.join(", ", names.subList(0, names.size() - 1)) + (joint ? ", and " : " and ")
				+ names.get(names.size() - 1);
	}

	static String absence(Absence absence) {
		return switch (absence) {
			case NOT_SUPPLIED -> "not supplied";
			case NOT_APPLICABLE -> "not applicable";
			case UNAVAILABLE -> "not available";
			case CONFIDENTIAL -> "withheld at source";
			case LOW, ROUNDS_TO_ZERO -> "rounds to zero";
			case UNRELIABLE -> "unreliable";
		};
	}

	public static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** {@code 1st}, {@code 2nd}, {@code 11th}. */
	public static String ordinal(int place) {
		if (place % 100 >= 11 && place % 100 <= 13) {
			return place + "th";
		}
		return place + switch (place % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}

}
