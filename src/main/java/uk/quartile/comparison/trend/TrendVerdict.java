package uk.quartile.comparison.trend;

import uk.quartile.domain.Polarity;
import uk.quartile.domain.Written;

/** What the newest point of a series says. */
public enum TrendVerdict implements Written {

	/** Beyond the ordinary, in the good direction. */
	IMPROVING("improving"),

	/** Beyond the ordinary, in the bad direction. */
	CONCERN("concern"),

	/** Above the ordinary, of a neutral measure. */
	RISING("rising"),

	/** Below the ordinary, of a neutral measure. */
	FALLING("falling"),

	/** Nothing beyond the ordinary. */
	ORDINARY("ordinary");

	private final String written;

	TrendVerdict(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/** Of a point that is beyond the ordinary. */
	static TrendVerdict of(Polarity polarity, boolean upward) {
		return switch (polarity) {
			case NEUTRAL -> upward ? RISING : FALLING;
			case HIGH_IS_GOOD -> upward ? IMPROVING : CONCERN;
			case LOW_IS_GOOD -> upward ? CONCERN : IMPROVING;
		};
	}

}
