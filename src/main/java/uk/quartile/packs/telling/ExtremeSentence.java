package uk.quartile.packs.telling;

import java.util.Objects;

import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.Extreme;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** That a figure is the highest or lowest for long. */
public final class ExtremeSentence {

	private ExtremeSentence() {
	}

	/**
	 * {@code the highest since Quarter 2 2019-20 (612.3)}, {@code the lowest of seven
	 * years, back to 31 March 2018}.
	 * @param history of the figure
	 */
	public static String of(Figure figure, History history, Extreme extreme) {
		return brief(figure, history, extreme) + ((extreme.then() != null) ? ""
				: ", back to " + Dates.period(figure.measure().basis(), extreme.from()));
	}

	/** {@code the lowest of seven years}. */
	public static String brief(Figure figure, History history, Extreme extreme) {
		Measure measure = figure.measure();
		String what = "the " + (extreme.highest() ? "highest" : "lowest");
		if (extreme.then() == null) {
			String noun = !history.eachQuarter() ? "year"
					: (measure.basis() == Basis.QUARTER) ? "quarter" : "quarterly figure";
			return what + " of " + Words.counted(extreme.figures(), noun);
		}
		return what + " since " + Dates.period(measure.basis(), extreme.from())
				+ (extreme.same() ? ", when it was the same"
						: " (" + Values.value(measure, Objects.requireNonNull(extreme.then())) + ")");
	}

}
