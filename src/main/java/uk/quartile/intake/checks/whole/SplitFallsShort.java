package uk.quartile.intake.checks.whole;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Return;

/** Parts, all known, that add up to less than their whole. */
final class SplitFallsShort implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Split split : Split.of(checked)) {
			if (split.known() && split.wholes().size() == 1 && split.sum().compareTo(split.wholes().get(0)) < 0) {
				findings.warning(this, split.lines().get(0).line(), Column.NUMERATOR,
						"'" + split.sum().toPlainString() + "' as the sum of " + split.names(),
						"the '" + split.wholes().get(0).toPlainString() + "' " + split.whole(),
						"check whether some are left out; if not, say why in the note");
			}
		}
	}

}
