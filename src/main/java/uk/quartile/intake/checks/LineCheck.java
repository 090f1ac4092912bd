package uk.quartile.intake.checks;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A check of each line by itself, where its measure is known. */
public interface LineCheck extends ReturnCheck {

	void check(ReturnLine line, Measure measure, Return checked, Findings findings);

	@Override
	default void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			Measure measure = line.measure();
			if (measure != null) {
				check(line, measure, checked, findings);
			}
		}
	}

}
