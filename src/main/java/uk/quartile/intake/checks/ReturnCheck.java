package uk.quartile.intake.checks;

import uk.quartile.intake.returns.Return;

/** A check of what a return says. */
public interface ReturnCheck extends Check {

	void check(Return checked, Findings findings);

}
