package uk.quartile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/** Kinds of measures, each of which the random region collects in all polarities. */
enum RandomMeasure {

	FLOW("per-10000", "quarter", Below.POPULATION, 40_000),

	STOCK("per-10000", "snapshot", Below.POPULATION, 10_000),

	YEAR("per-10000", "rolling-12-months", Below.POPULATION, 10_000),

	SHARE("percent", "snapshot", Below.RETURNED, 100),

	SHARE_OF_QUARTER("percent", "quarter", Below.RETURNED, 100),

	TURNOVER("percent", "rolling-12-months", Below.RETURNED, 100),

	AVERAGE("average", "snapshot", Below.RETURNED, 1),

	RATIO("ratio", "quarter", Below.RETURNED, 1),

	COUNT("count", "quarter", Below.NONE, 1);

	final String unit;

	final String basis;

	final Below denominator;

	final BigDecimal factor;

	RandomMeasure(String unit, String basis, Below denominator, int factor) {
		this.unit = unit;
		this.basis = basis;
		this.denominator = denominator;
		this.factor = BigDecimal.valueOf(factor);
	}

	/** The kind of a measure with this code, whatever its polarity. */
	static RandomMeasure of(String code) {
		return Arrays.stream(values())
			.filter((kind) -> RandomRegion.POLARITIES.stream().map(kind::code).anyMatch(code::equals))
			.findFirst()
			.orElseThrow();
	}

	boolean partsOfWhole() {
		return this.unit.equals("percent") && this != TURNOVER;
	}

	boolean hasInterval() {
		return partsOfWhole() || this.unit.equals("per-10000") || this == COUNT;
	}

	String code(String polarity) {
		return (this + "-" + polarity).toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String measure(String polarity) {
		return "  - {code: " + code(polarity) + ", title: " + code(polarity) + ", denominator: "
				+ ((this.denominator == Below.RETURNED) ? "returned" : "population-0-17") + ", unit: " + this.unit
				+ ", basis: " + this.basis + ", polarity: " + polarity + ", counts: fractional"
				+ ((this == TURNOVER) ? ", parts-of-whole: false" : "") + "}";
	}

	/** Where a kind of measure has its denominator from. */
	enum Below {

		RETURNED, POPULATION, NONE

	}

}
