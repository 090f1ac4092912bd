package uk.quartile.intake.checks.place;

import java.time.LocalDate;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.Return;

/** A return that the successor in a recoding sends for its predecessor's quarters. */
final class AuthoritySucceeded implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.place().ifPresent((place) -> {
			LocalDate day = place.quarter().lastDay();
			for (String code : place.footprint().authorities()) {
				if (applies(code, day, checked.reference())) {
					findings.warning(this, null, Column.AUTHORITY, Quoted.text(code) + ", which began later",
							checked.reference()
								.as(code, day)
								.map((each) -> Quoted.text(each.code()) + ", which it was on ")
								.orElse("") + Quarters.lastDay(place.quarter()),
							"nothing need be done: the figures are taken as its predecessor's");
				}
			}
		});
	}

	/** Whether an authority began after a day, and went by another code on it. */
	static boolean applies(String code, LocalDate day, Reference reference) {
		return reference.authority(code)
			.filter((each) -> each.validFrom() != null && day.isBefore(each.validFrom()))
			.flatMap((each) -> reference.as(code, day))
			.isPresent();
	}

}
