package uk.quartile.record.receiving;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.domain.Visible;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Authority;
import uk.quartile.record.Due;

/** Cells that people write in words, and may leave unstated. */
final class Cells {

	/** What stands where something isn't on record; as good as nothing. */
	static final String NOT_STATED = "not stated";

	private Cells() {
	}

	/**
	 * A text.
	 * @param most characters that pages have room for
	 * @return null where nothing is stated
	 */
	static @Nullable String text(CsvRow row, String column, int most) {
		// Line breaks are told, not trimmed away: they may stand for rows swallowed.
		String text = row.text(column).replaceAll("[\\p{Zs}\\t]+", " ");
		if (text.isEmpty() || text.equalsIgnoreCase(NOT_STATED)) {
			return null;
		}
		if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
			row.fault(column, "a text of several lines", "one line",
					"write it in one, or, if it holds other rows of the table, take the stray quotation mark out");
			return null;
		}
		if (!Visible.text(text).equals(text)) {
			row.fault(column, "characters that nobody sees, in '" + shortened(text) + "'", "letters, figures and signs",
					"take them out");
		}
		if (text.length() > most) {
			row.fault(column, "a text of %,d characters".formatted(text.length()), "at most %,d".formatted(most),
					"shorten it");
		}
		return text;
	}

	/** A text that must be stated; blank, and a fault added, where it isn't. */
	static String required(CsvRow row, String column, int most, String expected) {
		String text = text(row, column, most);
		if (text == null && row.text(column).indexOf('\n') < 0) {
			row.fault(column, row.text(column).isEmpty() ? "nothing" : "'" + row.text(column) + "'", expected);
		}
		return (text != null) ? text : "";
	}

	/** A word of a list, in any case; null where nothing is stated. */
	static <E extends Enum<E> & Written> @Nullable E word(CsvRow row, String column, Class<E> list) {
		return stated(row, column) ? row.word(column, list) : null;
	}

	/** A day; null where nothing is stated. */
	static @Nullable LocalDate day(CsvRow row, String column) {
		return stated(row, column) ? row.day(column) : null;
	}

	/** A day or a month; null where nothing is stated. */
	static @Nullable Due due(CsvRow row, String column) {
		return due(row, column, "a day or a month, as in 2024-06-30 or 2024-06");
	}

	static @Nullable Due due(CsvRow row, String column, String expected) {
		if (!stated(row, column)) {
			return null;
		}
		String text = row.text(column);
		Optional<Due> due = Due.read(text);
		if (due.isEmpty()) {
			row.fault(column, "'" + text + "'", expected,
					row.english(column).map((day) -> "write " + day + " if that is meant").orElse(CsvRow.REMEDY));
		}
		return due.orElse(null);
	}

	static boolean stated(CsvRow row, String column) {
		String text = row.text(column).toLowerCase(Locale.ROOT);
		return !text.isEmpty() && !text.equals(NOT_STATED);
	}

	/** What to do about a text that is the code of no authority. */
	static String authorityMeant(String code, Catalogue catalogue) {
		String meant = code.isEmpty() ? null : AuthorityMeant.remedy(code, catalogue.authorities(), null, "write %s");
		return (meant != null) ? meant : Authority.isCode(code) ? Authority.NEWER : CsvRow.REMEDY;
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}
