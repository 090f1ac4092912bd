package uk.quartile.packs.telling;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.Verdict;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Sign;

/**
 * Where a figure stands against England, by its 95% interval: one of the two signs of a
 * figure, of which {@link Direction} is the other.
 */
public enum Position {

	BETTER("Better", Sign.BETTER),

	SIMILAR("Similar", Sign.SIMILAR),

	WORSE("Worse", Sign.WORSE),

	/** Of a neutral measure. */
	HIGHER("Higher", Sign.HIGHER),

	/** Of a neutral measure. */
	LOWER("Lower", Sign.LOWER),

	/** There is a figure, and none to judge it by, or no test of chance for it. */
	NOT_JUDGED("Not judged", Sign.NOT_JUDGED);

	private final String word;

	private final Sign sign;

	Position(String word, Sign sign) {
		this.word = word;
		this.sign = sign;
	}

	/** As a cell has it: {@code Not judged}. */
	public String word() {
		return this.word;
	}

	/** The shape that stands beside the word. */
	public Sign sign() {
		return this.sign;
	}

	/** Whether it is one that could be judged. */
	public boolean judged() {
		return this != NOT_JUDGED;
	}

	/**
	 * By the verdict of a comparator on a figure that is there.
	 * @param verdict null where none is given
	 */
	public static Position of(Figure figure, @Nullable Verdict verdict) {
		if (verdict == null || figure.ofTooFew()) {
			return NOT_JUDGED;
		}
		return switch (verdict) {
			case BETTER -> BETTER;
			case SIMILAR -> SIMILAR;
			case WORSE -> WORSE;
			case HIGHER -> HIGHER;
			case LOWER -> LOWER;
		};
	}

}
