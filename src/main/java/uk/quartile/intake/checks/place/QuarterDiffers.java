package uk.quartile.intake.checks.place;

import java.util.Optional;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A line about another quarter than the file is. */
final class QuarterDiffers implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Lines.Same same : Lines.by(checked.lines(), ReturnLine::quarter)) {
			Optional<Quarter> written = Quarters.read(same.first().quarter());
			Optional<Quarter> expected = checked.quarter();
			if (written.isPresent() && expected.isPresent() && !written.equals(expected)) {
				findings.error(this, same.first().line(), Column.QUARTER, same.found(),
						"'" + expected.get()
								+ ((checked.folder() != null) ? "', as the folder says" : "', as in the first line"),
						"mend the line, or move it to the return of its quarter");
			}
		}
	}

}
