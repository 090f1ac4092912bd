package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Polarity;

/**
 * What the newest point of a series says. A level is no movement: only the rule of seven
 * rises or falls says of a neutral measure that it rises or falls.
 */
public enum TrendVerdict implements Written {

	/** Beyond the ordinary, in the good direction. */
	IMPROVING("improving"),

	/** Beyond the ordinary, in the bad direction. */
	CONCERN("concern"),

	/** Seven quarters or more in a row go up, of a neutral measure. */
	RISING("rising"),

	/** Seven quarters or more in a row go down, of a neutral measure. */
	FALLING("falling"),

	/** Nothing beyond the ordinary. */
	ORDINARY("ordinary"),

	/** Above the ordinary, of a neutral measure. */
	HIGHER_THAN_USUAL("higher than usual"),

	/** Below the ordinary, of a neutral measure. */
	LOWER_THAN_USUAL("lower than usual");

	private final String written;

	TrendVerdict(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/**
	 * Of a point that is beyond the ordinary.
	 * @param movement whether seven quarters or more in a row go one way
	 * @param upward whether it goes up, or stands above the ordinary
	 */
	public static TrendVerdict of(Polarity polarity, boolean movement, boolean upward) {
		return switch (polarity) {
			case NEUTRAL -> movement ? (upward ? RISING : FALLING) : (upward ? HIGHER_THAN_USUAL : LOWER_THAN_USUAL);
			case HIGH_IS_GOOD -> upward ? IMPROVING : CONCERN;
			case LOW_IS_GOOD -> upward ? CONCERN : IMPROVING;
		};
	}

}
