package uk.quartile.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.changes.FigureChange.Key;
import uk.quartile.changes.FigureChange.Side;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.NotShown;

/**
 * Keeps a figure that was withheld since from being told by what it was, or by what the
 * figures of groups were with it.
 */
final class WithheldSince {

	private static final Side NO_LONGER_SHOWN = new Side(NotShown.WITHHELD_SINCE, null, null, null);

	private WithheldSince() {
	}

	/** The same changes, without what isn't to be shown again. */
	static List<FigureChange> hidden(List<FigureChange> changes) {
		Set<OfAll> withheld = changes.stream()
			.filter(WithheldSince::isWithheld)
			.map((change) -> OfAll.of(change.figure()))
			.collect(Collectors.toSet());
		return changes.stream()
			.map((change) -> (isWithheld(change) || !change.ofArea() && withheld.contains(OfAll.of(change.figure())))
					? change.was(NO_LONGER_SHOWN) : change)
			.toList();
	}

	private static boolean isWithheld(FigureChange change) {
		return change.ofArea() && hasNumber(change.was()) && withholds(change.now());
	}

	private static boolean hasNumber(@Nullable Side side) {
		return side != null && (side.numerator() != null || side.denominator() != null || side.value() != null);
	}

	private static boolean withholds(@Nullable Side side) {
		return side != null && side.status() instanceof Absence absence && absence.withholds();
	}

	/**
	 * The figures of a measure and quarter: where one is withheld, those of groups would
	 * tell it.
	 *
	 * @param measure code
	 * @param quarter of the figures
	 */
	private record OfAll(String measure, Quarter quarter) {

		static OfAll of(Key figure) {
			return new OfAll(figure.measure(), figure.quarter());
		}

	}

}
