package uk.quartile.intake.checks.measures;

import java.util.Set;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;
import uk.quartile.intake.returns.Sibling;

/**
 * A measure that another return about the same authority has too: it would count twice.
 */
final class MeasureReturnedTwice implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.place()
			.ifPresent((place) -> checked.siblings().forEach((sibling) -> check(place, checked, sibling, findings)));
	}

	/**
	 * A joint return, or a successor's, gives way to the authority's own; what is in
	 * force gives way to nothing, and stays there if the other return is rejected.
	 */
	private void check(Place place, Return checked, Sibling sibling, Findings findings) {
		if (checked.lines().stream().noneMatch((line) -> sibling.measures().contains(line.code()))) {
			return;
		}
		Set<String> stays = givesWay(place, checked.reference()) ? sibling.measures() : sibling.inForce();
		for (ReturnLine line : checked.lines()) {
			String found = Quoted.text(line.code()) + ", which " + sibling.place().file() + " has as well";
			String expected = "each figure once, whether returned jointly or singly";
			if (stays.contains(line.code())) {
				findings.error(this, line.line(), Column.MEASURE, found, expected,
						"take the line out of one of the two returns");
			}
			else if (sibling.measures().contains(line.code())) {
				findings.warning(this, line.line(), Column.MEASURE, found, expected,
						"this line stands, and the other return is rejected until its line is taken out");
			}
		}
	}

	private static boolean givesWay(Place place, Reference reference) {
		return place.footprint().joint() || place.footprint()
			.authorities()
			.stream()
			.anyMatch((code) -> !reference.valid(code, place.quarter().lastDay()));
	}

}
