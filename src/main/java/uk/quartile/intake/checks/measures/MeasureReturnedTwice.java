package uk.quartile.intake.checks.measures;

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
			.ifPresent((place) -> checked.siblings()
				.forEach((sibling) -> checked.lines()
					.stream()
					.filter((line) -> sibling.measures().contains(line.code()))
					.forEach((line) -> check(line, place, sibling, checked.reference(), findings))));
	}

	/**
	 * A joint return, or a successor's, gives way to the authority's own; what is in
	 * force gives way to nothing.
	 */
	private void check(ReturnLine line, Place place, Sibling sibling, Reference reference, Findings findings) {
		String found = Quoted.text(line.code()) + ", which " + sibling.place().file() + " has as well";
		String expected = "each figure once, whether returned jointly or singly";
		if (givesWay(place, reference) || sibling.inForce().contains(line.code())) {
			findings.error(this, line.line(), Column.MEASURE, found, expected,
					"take the line out of one of the two returns");
		}
		else {
			findings.warning(this, line.line(), Column.MEASURE, found, expected,
					"this line stands, and the other return is rejected until its line is taken out");
		}
	}

	private static boolean givesWay(Place place, Reference reference) {
		return place.footprint().joint() || place.footprint()
			.authorities()
			.stream()
			.anyMatch((code) -> !reference.valid(code, place.quarter().lastDay()));
	}

}
