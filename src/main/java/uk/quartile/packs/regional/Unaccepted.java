package uk.quartile.packs.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import uk.quartile.domain.Absence;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Returned;
import uk.quartile.packs.words.Absences;

/**
 * Tells what nobody supplied from what stood in a return that was rejected or withdrawn.
 *
 * @param returned the newest submissions
 */
record Unaccepted(List<Returned> returned) {

	/** The figure; where its return doesn't hold, with a status that says so. */
	Figure told(Figure figure) {
		return (figure.ofAuthority() && figure.status().equals(Absence.NOT_SUPPLIED.written()))
				? status(figure.area(), figure.quarter()).map(figure::withStatus).orElse(figure) : figure;
	}

	/** Whether a figure's return doesn't hold, by its status. */
	static boolean is(Figure figure) {
		return List.of(Absences.REJECTED, Absences.WITHDRAWN).contains(figure.status());
	}

	/**
	 * What became of the return of an area, or else of the joint return that it is part
	 * of.
	 * @return empty where a return is in force, or none was sent
	 */
	private Optional<String> status(String area, Quarter quarter) {
		List<Returned> sent = this.returned.stream().filter((each) -> each.quarter().equals(quarter)).toList();
		Optional<Returned> own = sent.stream().filter((each) -> each.authority().equals(area)).findFirst();
		return own
			.or(() -> sent.stream()
				.filter((each) -> Arrays.asList(each.authority().split("\\+")).contains(area))
				.findFirst())
			.filter((each) -> !each.earlierInForce())
			.flatMap((each) -> (each.withdrawn() != null) ? Optional.of(Absences.WITHDRAWN)
					: each.accepted() ? Optional.empty() : Optional.of(Absences.REJECTED));
	}

}
