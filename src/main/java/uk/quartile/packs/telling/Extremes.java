package uk.quartile.packs.telling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.AreaType;
import uk.quartile.domain.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Words;

/** Where a figure stands among those of the region's authorities that are ranked. */
final class Extremes {

	private final MeasureFigures figures;

	private final List<Figure> ranked;

	Extremes(MeasureFigures figures) {
		this.figures = figures;
		this.ranked = figures.authorities().stream().filter((figure) -> figure.rank() != null).toList();
	}

	/**
	 * {@code highest}, {@code joint lowest}; empty where it is neither, isn't ranked, or
	 * all are the same.
	 */
	Optional<String> extreme(Figure figure) {
		double value = value(figure);
		boolean highest = this.ranked.stream().allMatch((other) -> value(other) <= value);
		boolean lowest = this.ranked.stream().allMatch((other) -> value(other) >= value);
		if (figure.rank() == null || highest == lowest) {
			return Optional.empty();
		}
		return Optional.of((alike(value) > 1 ? "joint " : "") + (highest ? "highest" : "lowest"));
	}

	/**
	 * {@code 3rd}, {@code joint 3rd}; null for a neutral measure and what isn't ranked.
	 */
	@Nullable String place(Figure figure) {
		if (figure.rank() == null || figure.measure().polarity() == Polarity.NEUTRAL) {
			return null;
		}
		return (alike(value(figure)) > 1 ? "joint " : "") + Words.ordinal(figure.rank());
	}

	private long alike(double value) {
		return this.ranked.stream().filter((other) -> value(other) == value).count();
	}

	/** {@code of the nine authorities}, or how many of them are ranked. */
	String ofAll() {
		boolean joint = this.ranked.stream().anyMatch((figure) -> figure.isOf(AreaType.JOINT));
		String areas = joint ? Words.number(this.ranked.size()) + " areas"
				: Words.counted(this.ranked.size(), this.figures.noun());
		return "of the " + areas + ((this.ranked.size() < this.figures.authorities().size()) ? " that are ranked" : "");
	}

	private static double value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
