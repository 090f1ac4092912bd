package uk.quartile.catalogue.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

/**
 * A row of a reference table. A value that isn't what is asked for is added to the faults
 * and comes back as null; a caller compares {@link Faults#count()} before and after.
 */
public final class CsvRow {

	public static final String REMEDY = "correct the line";

	private static final List<Absence> MARKERS = List.of(Absence.NOT_APPLICABLE, Absence.UNAVAILABLE,
			Absence.CONFIDENTIAL, Absence.LOW, Absence.ROUNDS_TO_ZERO, Absence.UNRELIABLE);

	private static final String MARKER_WORDS = Suggestions.anyOf(MARKERS.stream().map(Absence::written).toList());

	/** As a spreadsheet writes them between quotation marks. */
	private static final Pattern WITH_THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private final int line;

	private final CSVRecord values;

	private final Map<String, Integer> columns;

	private final boolean thousands;

	private final Faults faults;

	/**
	 * A row.
	 * @param thousands whether commas in its numbers can only be those of thousands
	 */
	CsvRow(int line, CSVRecord values, Map<String, Integer> columns, boolean thousands, Faults faults) {
		this.line = line;
		this.values = values;
		this.columns = columns;
		this.thousands = thousands;
		this.faults = faults;
	}

	/** Physical line where the row starts, from 1. */
	public int line() {
		return this.line;
	}

	public void fault(String column, String found, String expected) {
		fault(column, found, expected, REMEDY);
	}

	public void fault(String column, String found, String expected, String remedy) {
		this.faults.add(this.line, column, found, expected, remedy);
	}

	public String text(String column) {
		Integer index = this.columns.get(column);
		return (index != null && index < this.values.size()) ? CsvTable.trim(this.values.get(index)) : "";
	}

	/** All texts by column, in the order of the columns. */
	public Map<String, String> values() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.columns.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.forEach((column) -> texts.put(column.getKey(), text(column.getKey())));
		return texts;
	}

	/** A text that must not be blank. */
	public String required(String column, String expected) {
		String text = text(column);
		if (text.isEmpty()) {
			fault(column, "nothing", expected);
		}
		return text;
	}

	/** A date, or null where there is none. */
	public @Nullable LocalDate day(String column) {
		String text = text(column);
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			fault(column, "'" + text + "'", "a date, as in 2021-04-01",
					inEnglish(text).map((day) -> "write " + day + " if that is meant").orElse(REMEDY));
			return null;
		}
	}

	/** The day that a text names as Excel rewrites dates when it opens a table. */
	public Optional<LocalDate> english(String column) {
		return inEnglish(text(column));
	}

	private static Optional<LocalDate> inEnglish(String text) {
		try {
			return Optional.of(LocalDate.parse(text, ENGLISH));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** A date that must not be blank. */
	public @Nullable LocalDate requiredDay(String column, String expected) {
		if (text(column).isEmpty()) {
			fault(column, "nothing", expected);
		}
		return day(column);
	}

	public @Nullable Quarter quarter(String column) {
		String text = text(column);
		try {
			return Quarter.parse(text);
		}
		catch (IllegalArgumentException ex) {
			fault(column, "'" + text + "'", "a quarter of the financial year, as in 2019-20-Q1 for April to June 2019",
					QuarterMeant.by(text)
						.map((quarter) -> "write " + quarter
								+ (text.equalsIgnoreCase(quarter.toString()) ? "" : " if that is meant"))
						.orElse(REMEDY));
			return null;
		}
	}

	/**
	 * A whole number from {@code least} to {@code most}; {@code least} where it isn't.
	 */
	public int whole(String column, int least, int most) {
		String text = digits(column);
		if (text.matches("\\d{1,9}")) {
			int number = Integer.parseInt(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		fault(column, "'" + text + "'", "a whole number from " + least + " to " + most);
		return least;
	}

	public <E extends Enum<E> & Written> @Nullable E word(String column, Class<E> list) {
		Optional<E> read = Arrays.stream(list.getEnumConstants())
			.filter((each) -> same(each.written(), text(column)))
			.findFirst();
		if (read.isEmpty()) {
			String written = text(column);
			fault(column, written.isEmpty() ? "nothing" : "'" + written + "'", Suggestions.anyOf(list),
					Suggestions
						.nearest(written.toLowerCase(Locale.ROOT),
								Arrays.stream(list.getEnumConstants()).map(Written::written).toList())
						.map((near) -> "write '" + near + "' if that is meant")
						.orElse(REMEDY));
		}
		return read.orElse(null);
	}

	/** Whether a word is meant, whatever its case and the blanks in it. */
	private static boolean same(String word, String written) {
		return word.equalsIgnoreCase(written.replaceAll("\\s+", " "));
	}

	/** A count of 0 or more with at most 4 decimals, or a marker. */
	public @Nullable Count count(String column) {
		String text = digits(column);
		if (number(text)) {
			return new Count.Known(new BigDecimal(text));
		}
		for (Absence marker : MARKERS) {
			if (same(marker.written(), text)) {
				return new Count.Absent(marker);
			}
		}
		fault(column, text.isEmpty() ? "nothing" : "'" + text + "'",
				"a number of 0 or more without separators, at most 4 decimals, or a marker: " + MARKER_WORDS);
		return null;
	}

	/** A number of 0 or more with at most 4 decimals. */
	public @Nullable BigDecimal value(String column) {
		String text = digits(column);
		if (number(text)) {
			return new BigDecimal(text);
		}
		fault(column, text.isEmpty() ? "nothing" : "'" + text + "'",
				"a number of 0 or more without separators and with at most 4 decimals");
		return null;
	}

	/** A text, without the commas of thousands if it is a number that has them. */
	private String digits(String column) {
		String text = text(column);
		return (this.thousands && text.indexOf(',') > 0 && WITH_THOUSANDS.matcher(text).matches())
				? text.replace(",", "") : text;
	}

	private static boolean number(String text) {
		int point = text.indexOf('.');
		int whole = (point < 0) ? text.length() : point;
		int decimals = (point < 0) ? 1 : text.length() - point - 1;
		return whole >= 1 && whole <= 14 && decimals >= 1 && decimals <= 4
				&& text.chars().allMatch((each) -> each == '.' || (each >= '0' && each <= '9'))
				&& text.indexOf('.', point + 1) < 0;
	}

}
