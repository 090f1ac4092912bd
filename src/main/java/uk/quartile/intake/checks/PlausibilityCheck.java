package uk.quartile.intake.checks;

import uk.quartile.intake.history.Judged;

/** A check of a return beside the others of its authority; it warns at most. */
public interface PlausibilityCheck extends Check {

	void check(Judged judged, Findings findings);

}
