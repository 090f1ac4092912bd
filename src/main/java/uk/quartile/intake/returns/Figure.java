package uk.quartile.intake.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Absence;
import uk.quartile.domain.Count;
import uk.quartile.domain.Written;

/**
 * A numerator or denominator as it was written, and what it is.
 *
 * @param written as it stood in the file, trimmed
 * @param kind what it is
 * @param count the number or marker; null if it is neither
 */
public record Figure(String written, Kind kind, @Nullable Count count) {

	private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

	private static final Pattern WITH_THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

	private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s*[\\d.,]+");

	/** What a figure is. */
	public enum Kind {

		BLANK, NUMBER, MARKER, PERCENTAGE, NEGATIVE,

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

	public boolean is(Kind kind) {
		return this.kind == kind;
	}

	private static Optional<Absence> marker(String written) {
		return Written.read(Absence.class, written.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
	}

	private static Kind fault(String written) {
		if (written.contains("%")) {
			return Kind.PERCENTAGE;
		}
		if (NEGATIVE.matcher(written).matches()) {
			return Kind.NEGATIVE;
		}
		return written.chars().anyMatch(Character::isDigit) ? Kind.UNREADABLE : Kind.UNKNOWN_MARKER;
	}

}
