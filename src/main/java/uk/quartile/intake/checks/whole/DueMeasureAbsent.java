package uk.quartile.intake.checks.whole;

import java.util.List;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Return;

/** Measures that are due and that no return of the authority has. */
final class DueMeasureAbsent implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.place().filter((place) -> !judgedElsewhere(place, checked)).ifPresent((place) -> {
			List<String> due = checked.reference()
				.catalogue()
				.measures()
				.stream()
				.filter((measure) -> checked.reference().catalogue().due(measure, place.quarter()))
				.map(Measure::code)
				.toList();
			List<String> absent = due.stream()
				.filter((code) -> checked.line(code).isEmpty())
				.filter((code) -> checked.siblings().stream().noneMatch((sibling) -> sibling.measures().contains(code)))
				.toList();
			if (!absent.isEmpty()) {
				findings.warning(this, null, Column.MEASURE, "no line for " + String.join(", ", absent),
						(due.size() == 1) ? "a line for the one measure due for " + place.quarter()
								: "a line for each of the " + due.size() + " measures due for " + place.quarter(),
						"add what is there; for what isn't, write 'not supplied' as the numerator");
			}
		});
	}

	/** What a joint return leaves to its members' own is judged there. */
	private static boolean judgedElsewhere(Place place, Return checked) {
		return place.footprint().joint()
				&& checked.siblings().stream().anyMatch((sibling) -> !sibling.place().footprint().joint());
	}

}
