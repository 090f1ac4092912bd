package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Polarity;

/** What five years say together. */
public enum YearlyVerdict implements Written {

	/** Beyond chance, in the good direction. */
	IMPROVING("improving"),

	/** Beyond chance, in the bad direction. */
	WORSENING("worsening"),

	/** Beyond chance, of a neutral measure. */
	RISING("rising"),

	/** Beyond chance, of a neutral measure. */
	FALLING("falling"),

	/** Within what chance alone would give. */
	NONE("no significant change");

	private final String written;

	YearlyVerdict(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/** 1 where the five years rise beyond chance, −1 where they fall; else 0. */
	public int direction(Polarity polarity) {
		int good = (polarity == Polarity.LOW_IS_GOOD) ? -1 : 1;
		return switch (this) {
			case RISING -> 1;
			case FALLING -> -1;
			case IMPROVING -> good;
			case WORSENING -> -good;
			case NONE -> 0;
		};
	}

}
