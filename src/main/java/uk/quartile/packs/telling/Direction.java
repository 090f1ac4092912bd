package uk.quartile.packs.telling;

import uk.quartile.domain.measure.Polarity;

/**
 * Which way a figure moved on the year: one of the two signs of a figure, of which
 * {@link Position} is the other.
 */
public enum Direction {

	IMPROVED("improved"),

	/** Within chance or, where that isn't tested, by less than the settings ask for. */
	STEADY("steady"),

	WORSENED("worsened"),

	/** Of a neutral measure. */
	ROSE("rose"),

	/** Of a neutral measure. */
	FELL("fell"),

	/** There is no figure to move from, or nothing to tell a movement by. */
	NOT_TESTED("not tested");

	private final String word;

	Direction(String word) {
		this.word = word;
	}

	/** As a cell has it: {@code not tested}. */
	public String word() {
		return this.word;
	}

	/** The same of what no test is allowed for, and that moved by a marked size. */
	public String wordUntested() {
		return switch (this) {
			case ROSE -> "marked rise";
			case FELL -> "marked fall";
			default -> this.word;
		};
	}

	/**
	 * Of a movement that can be told.
	 * @param moves 1 up, −1 down, 0 neither
	 */
	public static Direction of(Polarity polarity, int moves) {
		if (moves == 0) {
			return STEADY;
		}
		return switch (polarity) {
			case NEUTRAL -> (moves > 0) ? ROSE : FELL;
			case HIGH_IS_GOOD -> (moves > 0) ? IMPROVED : WORSENED;
			case LOW_IS_GOOD -> (moves > 0) ? WORSENED : IMPROVED;
		};
	}

}
