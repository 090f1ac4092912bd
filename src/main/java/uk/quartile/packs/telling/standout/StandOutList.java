package uk.quartile.packs.telling.standout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.StandOut;

/**
 * One measure's figures on one of the lists of what stands out, the farthest beyond
 * chance first.
 *
 * @param figures of the measure
 * @param listed of its authorities, at least one
 */
public record StandOutList(MeasureFigures figures, List<Figure> listed) {

	/** The measures of a list, the one with the farthest figure first. */
	public static List<StandOutList> of(List<MeasureFigures> measures, StandOutKind list) {
		ToDoubleFunction<Figure> farthest = (figure) -> -distance(figure);
		List<StandOutList> lists = new ArrayList<>();
		for (MeasureFigures figures : measures) {
			for (List<Figure> areas : areas(figures, list)) {
				List<Figure> listed = areas.stream()
					.filter((figure) -> figure.standOut() != null && figure.standOut().list() == list)
					.sorted(Comparator.comparingDouble(farthest))
					.toList();
				if (!listed.isEmpty()) {
					lists.add(new StandOutList(figures, listed));
				}
			}
		}
		lists.sort(Comparator.comparingDouble((each) -> farthest.applyAsDouble(each.listed.get(0))));
		return lists;
	}

	/**
	 * Who is spoken of together. What was split has its year's change on the joint ground
	 * alone: it isn't one of so many authorities.
	 */
	private static List<List<Figure>> areas(MeasureFigures figures, StandOutKind list) {
		List<List<Figure>> areas = new ArrayList<>();
		areas.add(figures.authorities());
		figures.splits().forEach((split) -> areas.add(List.of(split)));
		return (list == StandOutKind.MARKED_CHANGE) ? List.of(areas.stream().flatMap(List::stream).toList()) : areas;
	}

	/** In standard errors; 0 where it can't be told. */
	private static double distance(Figure figure) {
		StandOut standOut = Objects.requireNonNull(figure.standOut());
		return (standOut.beyondChance() != null) ? Math.abs(standOut.beyondChance()) : 0;
	}

}
