package uk.quartile.packs.telling;

import java.util.Objects;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.StandOut;

/** Names what a figure stands out from, with its value and its date. */
final class StandOutComparators {

	private StandOutComparators() {
	}

	/** {@code well above England (22.6%)}, where it is beyond the 99.8% limits. */
	static String wellBeyond(MeasureFigures figures, Figure figure) {
		StandOut standOut = Objects.requireNonNull(figure.standOut());
		return ((standOut.stands() > 0) ? "well above " : "well below ") + comparator(figures, figure);
	}

	/**
	 * {@code England on 31 March 2019 (66.5)}; the region, where England may not judge.
	 */
	static String comparator(MeasureFigures figures, Figure figure) {
		boolean england = figure.england().verdict() != null;
		String name = england ? Columns.englandName(figure).replaceFirst(", (.*)", " on $1")
				: figures.region().map(Figure::areaName).orElse("the region");
		Double value = (england ? figure.england() : figure.region()).value();
		return name + " (" + Values.value(figure.measure(), Objects.requireNonNull(value)) + ")";
	}

}
