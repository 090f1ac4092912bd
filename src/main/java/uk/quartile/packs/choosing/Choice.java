package uk.quartile.packs.choosing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;

/**
 * What is told of an authority before all else. Never more than one of several measures
 * that count the same is told of as a concern or as going well; of equals the one that is
 * farther from England comes first.
 *
 * @param concerns three at most: worse and worsened, then worse and steady, or without a
 * year before to tell by; then not judged and worsened
 * @param furtherConcerns those beyond the three
 * @param goingWell three at most: better and improved, then better and steady, or without
 * a year before to tell by
 * @param wellButWorsened what is better and worsened, told as going well for there is
 * nothing else; empty where there is
 * @param slipping better and worsened, all
 * @param slippingToEngland similar and worsened, all
 */
public record Choice(List<Judged> concerns, List<Judged> furtherConcerns, List<Judged> goingWell,
		List<Judged> wellButWorsened, List<Judged> slipping, List<Judged> slippingToEngland) {

	/** As many as are read. */
	private static final int MOST = 3;

	private static final Direction[] NOT_MOVED = { Direction.STEADY, Direction.NOT_TESTED };

	/**
	 * Chooses.
	 * @param figures of one authority, in the order of the catalogue
	 */
	public static Choice of(List<Judged> figures) {
		List<Judged> concerns = Pairs.once(
				Stream
					.of(which(figures, Position.WORSE, Direction.WORSENED), which(figures, Position.WORSE, NOT_MOVED),
							which(figures, Position.NOT_JUDGED, Direction.WORSENED))
					.flatMap(List::stream)
					.toList());
		List<Judged> well = Pairs.besides(concerns,
				Stream
					.of(which(figures, Position.BETTER, Direction.IMPROVED), which(figures, Position.BETTER, NOT_MOVED))
					.flatMap(List::stream)
					.toList());
		List<Judged> slipping = Pairs.once(which(figures, Position.BETTER, Direction.WORSENED));
		return new Choice(first(concerns), concerns.subList(Math.min(MOST, concerns.size()), concerns.size()),
				first(well), well.isEmpty() ? first(slipping) : List.of(), slipping,
				Pairs.once(which(figures, Position.SIMILAR, Direction.WORSENED)));
	}

	/** The farthest from England first. */
	private static List<Judged> which(List<Judged> figures, Position position, Direction... directions) {
		return figures.stream()
			.filter((figure) -> figure.is(position, directions))
			.sorted(Comparator.comparingDouble(Judged::distance).reversed())
			.toList();
	}

	private static List<Judged> first(List<Judged> figures) {
		return List.copyOf(figures.subList(0, Math.min(MOST, figures.size())));
	}

	/** The measures that are judged and have a good direction. */
	public static List<Judged> judged(List<Judged> figures) {
		return figures.stream()
			.filter((figure) -> figure.measure().polarity() != Polarity.NEUTRAL
					&& figure.standing().position().judged())
			.toList();
	}

	/** Whether all that is worse has improved, and there is such. */
	public static boolean onlyImproving(List<Judged> figures) {
		List<Judged> worse = new ArrayList<>(figures);
		worse.removeIf((figure) -> figure.standing().position() != Position.WORSE);
		return !worse.isEmpty() && worse.stream().allMatch((figure) -> figure.is(Position.WORSE, Direction.IMPROVED));
	}

}
