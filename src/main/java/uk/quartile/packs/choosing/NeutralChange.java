package uk.quartile.packs.choosing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.telling.Direction;

/** The main change of what is neither good nor bad in itself. */
public final class NeutralChange {

	private NeutralChange() {
	}

	/**
	 * Of the measures that rose or fell, the one farthest beyond chance; where none did,
	 * the stock that changed most, in proportion, for how many children there are is
	 * asked for every quarter.
	 * @param figures of one authority
	 * @return empty where no neutral measure has a figure a year before
	 */
	public static Optional<Judged> of(List<Judged> figures) {
		List<Judged> neutral = figures.stream()
			.filter((figure) -> figure.measure().polarity() == Polarity.NEUTRAL && figure.measure().split() == null)
			.filter((figure) -> compared(figure.figure().onYear()) && !figure.figure().ofTooFew())
			.toList();
		return neutral.stream()
			.filter((figure) -> figure.standing().direction() == Direction.ROSE
					|| figure.standing().direction() == Direction.FELL)
			.max(Comparator.comparingDouble(NeutralChange::beyondChance).thenComparingDouble(NeutralChange::proportion))
			.or(() -> neutral.stream()
				.filter((figure) -> figure.measure().basis() == Basis.SNAPSHOT)
				.max(Comparator.comparingDouble(NeutralChange::proportion)));
	}

	private static boolean compared(@Nullable Change change) {
		return change != null && change.noneBecause() == null && change.numerator() != null
				&& change.earlierNumerator() != null && change.value() != null && change.earlierValue() != null;
	}

	/** 0 where the change isn't tested. */
	private static double beyondChance(Judged figure) {
		StandOut standOut = figure.figure().standOut();
		return (standOut == null || standOut.beyondChance() == null || standOut.from() != StandOutFrom.YEAR_EARLIER) ? 0
				: Math.abs(standOut.beyondChance());
	}

	private static double proportion(Judged figure) {
		Change change = Objects.requireNonNull(figure.figure().onYear());
		double earlier = Objects.requireNonNull(change.earlierValue());
		return (earlier == 0) ? 0 : Math.abs(Objects.requireNonNull(change.value()) - earlier) / earlier;
	}

}
