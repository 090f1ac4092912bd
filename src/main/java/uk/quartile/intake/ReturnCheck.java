package uk.quartile.intake;

/** A check of what a return says. */
interface ReturnCheck extends Check {

	void check(Return checked, Findings findings);

}
