package uk.quartile.packs.telling;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.words.Dates;

/** What a table has anything to say of, and how its rows are named. */
public final class Columns {

	private Columns() {
	}

	public static boolean any(MeasureFigures figures, Function<Figure, @Nullable Object> part) {
		return figures.authorities().stream().map(part::apply).anyMatch(Objects::nonNull);
	}

	/** Whether any area has a figure to change from. */
	public static boolean hasEarlier(MeasureFigures figures, Function<Figure, @Nullable Change> since) {
		return figures.figures()
			.stream()
			.map(since::apply)
			.anyMatch(
					(change) -> change != null && (change.earlierNumerator() != null || change.earlierValue() != null));
	}

	/** An authority's name, with what is to be known of its figure. */
	public static String name(Figure figure) {
		return figure.areaName() + afterName(figure);
	}

	/**
	 * What is to be known of an authority's figure behind its name:
	 * {@code  (provisional), unexplained}.
	 */
	public static String afterName(Figure figure) {
		String status = figure.status().isNotFinal() ? " (" + figure.status().written() + ")" : "";
		return coverage(figure) + status + (isDoubted(figure) ? ", unexplained" : "");
	}

	/** Whether an authority's figure is there, and the checks doubt it. */
	private static boolean isDoubted(Figure figure) {
		return figure.ofAuthority() && figure.numerator() != null && !figure.doubts().now().isEmpty();
	}

	/** What the parts of a split are together: {@code Former Northamptonshire}. */
	public static String formerName(Figure split) {
		return ofTheSame(split) ? split.areaName() : "Former " + split.others().groundName();
	}

	/** Whether a boundary moved between authorities that are what they were. */
	private static boolean ofTheSame(Figure split) {
		OtherComparators.Ground before = split.others().ground();
		return before != null && before.codes().equals(split.area());
	}

	/** An area's name within a sentence. */
	public static String nameWithin(Figure figure) {
		if (!figure.ofSplit()) {
			return nameWithCoverage(figure);
		}
		return ofTheSame(figure) ? figure.areaName() : "the former " + figure.others().groundName();
	}

	/** Whether an area is spoken of as several. */
	static boolean plural(Figure figure) {
		return figure.isOf(AreaType.JOINT) && !figure.ofSplit();
	}

	/** The region's name, with the date of an older value of England's. */
	static String totalName(Figure region) {
		return region.isOf(AreaType.ENGLAND) ? englandName(region) : region.areaName();
	}

	/**
	 * The same, with its coverage where that is short of all, or said to be published,
	 * where returns fall short.
	 */
	public static String groupName(Figure region) {
		if (region.isPublished()) {
			return totalName(region) + ", published";
		}
		return totalName(region) + coverage(region);
	}

	/** Within a sentence: {@code East Midlands (8 of 10)} where not all have a figure. */
	static String nameWithCoverage(Figure figure) {
		String coverage = coverage(figure);
		return coverage.isEmpty() ? figure.areaName()
				: figure.areaName() + " (" + coverage.substring(", ".length()) + ")";
	}

	/** {@code , 8 of 10} for a group of which not all have a figure; else blank. */
	public static String coverage(Figure group) {
		// Kept together: only a name before it may break over two lines.
		return (group.ofSome() && group.value() != null)
				? ", " + group.membersWithFigure() + "\u00a0of\u00a0" + group.members() : "";
	}

	/** A figure that England's value stands beside; none where England is the region. */
	public static Optional<Figure> withEngland(MeasureFigures figures) {
		return figures.national() ? Optional.empty()
				: Stream.concat(figures.region().stream(), figures.authorities().stream())
					.filter((figure) -> figure.england().value() != null)
					.findFirst();
	}

	/** {@code England}, or {@code England, 31 March 2019} where its value is older. */
	public static String englandName(Figure figure) {
		Quarter quarter = figure.england().quarter();
		return (quarter == null || quarter.equals(figure.quarter())) ? "England"
				: "England, " + Dates.day(quarter.lastDay());
	}

}
