package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.Objects;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.words.Numbers;

/** How what is neither good nor bad in itself changed on the year. */
public final class NeutralSentence {

	private static final String NEITHER = "; neither good nor bad in itself.";

	private final Figure figure;

	private final Measure measure;

	private final Change change;

	/** Of a figure that has one of a year before. */
	public NeutralSentence(Figure figure) {
		this.figure = figure;
		this.measure = figure.measure();
		this.change = Objects.requireNonNull(figure.onYear());
	}

	/** {@code Fewer children looked after:} */
	public String opening() {
		if (!Values.toldInCounts(this.measure)) {
			return Titles.of(this.measure) + ":";
		}
		return switch (difference().signum()) {
			case 1 -> "More ";
			case -1 -> "Fewer ";
			default -> "As many ";
		} + Titles.within(this.measure) + ":";
	}

	/**
	 * {@code 596, 32 fewer than a year before; neither good nor bad in itself.}
	 */
	public String rest() {
		if (Values.toldInCounts(this.measure)) {
			BigDecimal difference = difference();
			String now = Numbers.count(Objects.requireNonNull(this.change.numerator()), this.measure.counts());
			return now
					+ ((difference.signum() == 0) ? ", the same as a year before"
							: ", " + Numbers.count(difference.abs(), this.measure.counts())
									+ ((difference.signum() > 0) ? " more" : " fewer") + " than a year before")
					+ NEITHER;
		}
		double difference = ChangeSentences.difference(this.measure, this.change);
		String size = (this.measure.unit() == Unit.PERCENT)
				? OnYear.points(Math.abs(difference), this.measure.decimals())
				: Values.value(this.measure, Math.abs(difference));
		return Values.value(this.measure, Objects.requireNonNull(this.figure.value()))
				+ ((difference == 0) ? ", the same as a year before"
						: ", " + size + ((difference > 0) ? " higher" : " lower") + " than a year before")
				+ NEITHER;
	}

	private BigDecimal difference() {
		return Objects.requireNonNull(this.change.numerator())
			.subtract(Objects.requireNonNull(this.change.earlierNumerator()));
	}

}
