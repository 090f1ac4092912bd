package uk.quartile.packs.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.returns.Returned;

/**
 * Tells what nobody supplied from what stood in a return that was rejected or withdrawn,
 * and an earlier figure that isn't there from one that wasn't due.
 *
 * @param returned the newest submissions
 * @param due whether a measure is due in a quarter
 */
public record WhyUnsupplied(List<Returned> returned, BiPredicate<Measure, Quarter> due) {

	/** The figure; where its return doesn't hold, with a status that says so. */
	public Figure told(Figure figure) {
		return figure.ofAuthority() ? figure.with(status(figure.status(), figure.area(), figure.quarter()),
				told(figure, figure.onQuarter()), told(figure, figure.onYear())) : figure;
	}

	private @Nullable Change told(Figure figure, @Nullable Change change) {
		if (change == null || change.before().numerator() != null) {
			return change;
		}
		FigureStatus status = change.before().status();
		boolean moved = status == null && change.none() != null && change.none().why() != NoChange.Why.NO_FIGURE;
		if (moved) {
			return change;
		}
		FigureStatus otherwise = this.due.test(figure.measure(), change.earlier()) ? Absence.NOT_SUPPLIED
				: NotShown.NOT_DUE;
		return change.withStatusBefore(status((status != null) ? status : otherwise, figure.area(), change.earlier()));
	}

	private FigureStatus status(FigureStatus status, String area, Quarter quarter) {
		return (status == Absence.NOT_SUPPLIED) ? status(area, quarter).orElse(status) : status;
	}

	/** Whether a figure's return doesn't hold, by its status. */
	public static boolean is(Figure figure) {
		return figure.status() == NotShown.REJECTED || figure.status() == NotShown.WITHDRAWN;
	}

	/**
	 * What became of the return of an area, or else of the joint return that it is part
	 * of.
	 * @return empty where a return is in force, or none was sent
	 */
	private Optional<FigureStatus> status(String area, Quarter quarter) {
		List<Returned> sent = this.returned.stream().filter((each) -> each.quarter().equals(quarter)).toList();
		Optional<Returned> own = sent.stream().filter((each) -> each.authority().equals(area)).findFirst();
		return own
			.or(() -> sent.stream()
				.filter((each) -> Arrays.asList(each.authority().split("\\+")).contains(area))
				.findFirst())
			.filter((each) -> !each.earlierInForce())
			.flatMap((each) -> (each.withdrawn() != null) ? Optional.of(NotShown.WITHDRAWN)
					: each.accepted() ? Optional.empty() : Optional.of(NotShown.REJECTED));
	}

}
