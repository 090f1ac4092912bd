package uk.quartile.intake.checks.place;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Return;

/** A return for a quarter that isn't over. */
final class QuarterNotOver implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.quarter()
			.filter((quarter) -> !checked.reference().today().isAfter(quarter.lastDay()))
			.ifPresent((quarter) -> findings.error(this, null, Column.QUARTER,
					"'" + quarter + "', which lasts until " + Quarters.lastDay(quarter), "a quarter that is over",
					"check the quarter; if it is right, it is read as soon as the quarter is over"));
	}

}
