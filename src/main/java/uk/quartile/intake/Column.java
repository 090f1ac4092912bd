package uk.quartile.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a return. */
enum Column {

	AUTHORITY(true), QUARTER(true), MEASURE(true), NUMERATOR(true), DENOMINATOR(true),

	/** Blank, or left out, means final. */
	STATUS(false),

	NOTE(false);

	private final boolean required;

	Column(boolean required) {
		this.required = required;
	}

	/** As the header names it. */
	String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean required() {
		return this.required;
	}

	/** The column of a heading, whatever its case. */
	static Optional<Column> read(String heading) {
		return Arrays.stream(values()).filter((column) -> column.written().equalsIgnoreCase(heading)).findFirst();
	}

	static String list() {
		return String.join(", ", List.of(values()).stream().map(Column::written).toList());
	}

}
