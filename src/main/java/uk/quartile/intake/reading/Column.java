package uk.quartile.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a return. */
public enum Column {

	AUTHORITY(true), QUARTER(true), MEASURE(true), NUMERATOR(true), DENOMINATOR(true),

	/** Blank, or left out, means final. */
	STATUS(false),

	NOTE(false),

	/** Version of the definitions by which the figures were counted. */
	DICTIONARY(false);

	private final boolean required;

	Column(boolean required) {
		this.required = required;
	}

	/** As the header names it. */
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean required() {
		return this.required;
	}

	/** The column of a heading, whatever its case. */
	public static Optional<Column> read(String heading) {
		return Arrays.stream(values()).filter((column) -> column.written().equalsIgnoreCase(heading)).findFirst();
	}

	/** Whether a heading is in brackets, so that what stands under it isn't read. */
	public static boolean isForTheEye(String heading) {
		return heading.startsWith("(") && heading.endsWith(")");
	}

	public static String list() {
		return String.join(", ", List.of(values()).stream().map(Column::written).toList());
	}

}
