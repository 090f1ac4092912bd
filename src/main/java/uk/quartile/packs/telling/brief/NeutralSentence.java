package uk.quartile.packs.telling.brief;

import java.math.BigDecimal;
import java.util.Objects;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.telling.Plain;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.ChangeSentences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;

/** How what is neither good nor bad in itself changed on the year. */
public final class NeutralSentence {

	private static final String NEITHER = "; neither good nor bad in itself.";

	/** Where there are too many words otherwise. */
	private static final String SHORT = "; neither good nor bad.";

	private final Figure figure;

	private final Measure measure;

	private final Change change;

	private final Quarter quarter;

	/**
	 * Of a figure that has one of a year before.
	 * @param quarter of the document: a figure of another one is told with its date
	 */
	public NeutralSentence(Figure figure, Quarter quarter) {
		this.figure = figure;
		this.quarter = quarter;
		this.measure = figure.measure();
		this.change = Objects.requireNonNull(figure.onYear());
	}

	/** {@code Fewer children looked after:}; the short title where that is too long. */
	public String opening() {
		String whole = comparative() + ":";
		return Plain.fits(whole + " " + said() + SHORT) ? whole : Titles.brief(this.measure) + ":";
	}

	private String comparative() {
		if (!Values.toldInCounts(this.measure)) {
			return Titles.of(this.measure);
		}
		return switch (difference().signum()) {
			case 1 -> "More ";
			case -1 -> "Fewer ";
			default -> "As many ";
		} + Titles.within(this.measure);
	}

	/**
	 * {@code 596, 32 fewer than a year before; neither good nor bad in itself.}
	 */
	public String rest() {
		String said = said();
		return said + (Plain.fits(opening() + " " + said + NEITHER) ? NEITHER : SHORT);
	}

	private String said() {
		if (Values.toldInCounts(this.measure)) {
			BigDecimal difference = difference();
			String now = Numbers.count(Objects.requireNonNull(this.change.numerator()), this.measure.counts()) + date();
			return now + ((difference.signum() == 0) ? ", the same as a year before"
					: ", " + Numbers.count(difference.abs(), this.measure.counts())
							+ ((difference.signum() > 0) ? " more" : " fewer") + " than a year before");
		}
		double difference = ChangeSentences.difference(this.measure, this.change);
		String size = (this.measure.unit() == Unit.PERCENT)
				? OnYear.points(Math.abs(difference), this.measure.decimals())
				: Values.value(this.measure, Math.abs(difference));
		return Values.value(this.measure, Objects.requireNonNull(this.figure.value())) + date()
				+ ((difference == 0) ? ", the same as a year before"
						: ", " + size + ((difference > 0) ? " higher" : " lower") + " than a year before");
	}

	private String date() {
		return this.figure.quarter().equals(this.quarter) ? ""
				: " " + Dates.during(this.measure.basis(), this.figure.quarter());
	}

	private BigDecimal difference() {
		return Objects.requireNonNull(this.change.numerator())
			.subtract(Objects.requireNonNull(this.change.earlierNumerator()));
	}

}
