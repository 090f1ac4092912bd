package uk.quartile.intake.checks.place;

import java.util.Optional;

import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A line about another authority than the file is. */
final class AuthorityDiffers implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		Optional<Footprint> footprint = checked.place().map(Place::footprint);
		for (Lines.Same same : Lines.by(checked.lines(), ReturnLine::authority)) {
			boolean known = same.first().footprint().authorities().stream().allMatch(checked.reference()::knows);
			if (known && footprint.isPresent() && !footprint.get().equals(same.first().footprint())) {
				findings.error(this, same.first().line(), Column.AUTHORITY, same.found(),
						Quoted.text(footprint.get().code())
								+ ((checked.folder() != null) ? ", as in the file's name" : ", as in the first line"),
						"mend the line, or move it to the return of its authority");
			}
		}
	}

}
