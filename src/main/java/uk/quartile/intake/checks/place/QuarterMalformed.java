package uk.quartile.intake.checks.place;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A line whose quarter can't be read. */
final class QuarterMalformed implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Lines.Same same : Lines.by(checked.lines(), ReturnLine::quarter)) {
			if (Quarters.read(same.first().quarter()).isEmpty()) {
				findings.error(this, same.first().line(), Column.QUARTER, same.found(),
						"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019",
						Quarters.meant(same.first().quarter())
							.map((quarter) -> "write '" + quarter + "' if that is meant")
							.orElse("write it so"));
			}
		}
	}

}
