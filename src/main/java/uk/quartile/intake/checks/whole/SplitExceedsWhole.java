package uk.quartile.intake.checks.whole;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Return;

/** Parts that add up to more than their whole. */
final class SplitExceedsWhole implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Split split : Split.of(checked)) {
			if (split.wholes().size() == 1 && split.sum().compareTo(split.wholes().get(0)) > 0) {
				findings.error(this, split.lines().get(0).line(), Column.NUMERATOR,
						"'" + split.sum().toPlainString() + "' as the sum of " + split.names(),
						"at most the '" + split.wholes().get(0).toPlainString() + "' " + split.whole(),
						"check whether something is counted twice");
			}
		}
	}

}
