package uk.quartile.packs.telling.standout;

import java.util.Objects;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;

/** Names what a figure stands out from, with its value and its date. */
final class StandOutComparators {

	private StandOutComparators() {
	}

	/**
	 * {@code England on 31 March 2019}; the region, where England may not judge.
	 */
	static String name(MeasureFigures figures, Figure figure) {
		return byEngland(figure) ? Columns.englandName(figure).replaceFirst(", (.*)", " on $1")
				: figures.region().map(Figure::areaName).orElse("the region");
	}

	/** Of the same. */
	static double value(Figure figure) {
		return Objects.requireNonNull((byEngland(figure) ? figure.england() : figure.region()).value());
	}

	private static boolean byEngland(Figure figure) {
		return figure.england().verdict() != null;
	}

}
