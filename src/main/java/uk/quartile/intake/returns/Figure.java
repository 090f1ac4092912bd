package uk.quartile.intake.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

/**
 * A numerator or denominator as it was written, and what it is.
 *
 * @param written as it stood in the file, trimmed
 * @param kind what it is
 * @param count the number or marker; null if it is neither
 */
public record Figure(String written, Kind kind, @Nullable Count count) {

	private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

	private static final Pattern WITH_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

	private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s*[\\d.,]+");

	private static final String NUMBER = "\\d+(?:[.,]\\d+)*";

	/** As councils write a count that is withheld: by a bound, a range or a star. */
	private static final Pattern WITHHELD = Pattern.compile("(?i)[<>\u2264\u2265]\\s*=?\\s*" + NUMBER + "|" + NUMBER
			+ "\\s*(?:or|and)\\s+(?:fewer|less|under|below|more|over|above)|"
			+ "(?:under|below|over|above|up\\s+to|at\\s+(?:most|least)|(?:fewer|less|more)\\s+than)\\s+" + NUMBER + "|"
			+ NUMBER + "\\s*(?:-|\u2013|\u2014|to)\\s*" + NUMBER + "|between\\s+" + NUMBER + "\\s+and\\s+" + NUMBER
			+ "|0\\s*\\*+|\\*+|" + "(?:data\\s+)?(?:suppressed|withheld|redacted|confidential|disclosive)");

	/** As the Department for Education writes markers since 2021. */
	private static final Pattern BRACKETED = Pattern.compile("\\[\\s*(.*?)\\s*\\]");

	/** What a figure is. */
	public enum Kind {

		BLANK, NUMBER, MARKER, PERCENTAGE, NEGATIVE,

		/** Says that a number is withheld, and isn't the marker for it. */
		WITHHELD,

		/** Has digits, but is no number that we read. */
		UNREADABLE,

		/** Has no digits, and is no marker that we know. */
		UNKNOWN_MARKER

	}

	static Figure read(String written) {
		if (written.isEmpty()) {
			return new Figure(written, Kind.BLANK, null);
		}
		if (PLAIN.matcher(written).matches() || WITH_THOUSANDS.matcher(written).matches()) {
			return new Figure(written, Kind.NUMBER, new Count.Known(new BigDecimal(written.replace(",", ""))));
		}
		Optional<Absence> marker = marker(written);
		if (marker.isPresent()) {
			return new Figure(written, Kind.MARKER, new Count.Absent(marker.get()));
		}
		Optional<Absence> shorthand = Shorthand.read(written);
		if (shorthand.isPresent()) {
			return new Figure(written, Kind.MARKER, new Count.Absent(shorthand.get()));
		}
		return new Figure(written, fault(written), null);
	}

	/** As nothing to count, for 0 of 0. */
	Figure asNothing() {
		return new Figure(this.written, Kind.MARKER, new Count.Absent(Absence.NOT_APPLICABLE));
	}

	/** The number, if it is one. */
	public @Nullable BigDecimal number() {
		return (this.count instanceof Count.Known known) ? known.value() : null;
	}

	/**
	 * The number without separators of thousands, or the marker; blank if it is neither.
	 */
	public String asKept() {
		return (this.count instanceof Count.Known known) ? known.value().toPlainString()
				: (this.count instanceof Count.Absent absent) ? absent.why().written() : "";
	}

	public boolean is(Kind kind) {
		return this.kind == kind;
	}

	/** Whether it is read as a marker without being one. */
	public boolean shorthand() {
		return is(Kind.MARKER) && Shorthand.read(this.written).isPresent();
	}

	private static Optional<Absence> marker(String written) {
		return Written.read(Absence.class, unbracketed(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
	}

	/** Without the brackets of shorthand since 2021, as in [c]. */
	static String unbracketed(String written) {
		return BRACKETED.matcher(written).replaceFirst("$1");
	}

	private static Kind fault(String written) {
		if (written.contains("%")) {
			return Kind.PERCENTAGE;
		}
		if (NEGATIVE.matcher(written).matches()) {
			return Kind.NEGATIVE;
		}
		if (WITHHELD.matcher(written).matches()) {
			return Kind.WITHHELD;
		}
		return written.chars().anyMatch(Character::isDigit) ? Kind.UNREADABLE : Kind.UNKNOWN_MARKER;
	}

}
