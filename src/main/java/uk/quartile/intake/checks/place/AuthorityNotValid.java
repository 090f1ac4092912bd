package uk.quartile.intake.checks.place;

import java.time.LocalDate;
import java.util.Optional;

import uk.quartile.domain.area.Authority;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.Return;

/** A return from an authority that didn't exist on the quarter's last day. */
final class AuthorityNotValid implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.place()
			.ifPresent((place) -> place.footprint()
				.authorities()
				.forEach((code) -> check(code, place, checked.reference(), findings)));
	}

	private void check(String code, Place place, Reference reference, Findings findings) {
		LocalDate day = place.quarter().lastDay();
		if (!reference.knows(code) || reference.valid(code, day) || AuthoritySucceeded.applies(code, day, reference)) {
			return;
		}
		String when = Quarters.lastDay(place.quarter());
		Optional<Authority> then = reference.as(code, day);
		findings.error(this, null, Column.AUTHORITY, Quoted.text(code) + ", which was no authority on " + when,
				then.map((each) -> Quoted.text(each.code()) + ", which it was then").orElse("an authority of that day"),
				then.isPresent() ? "rename the file, and mend its lines" : "check the code and the quarter");
	}

}
