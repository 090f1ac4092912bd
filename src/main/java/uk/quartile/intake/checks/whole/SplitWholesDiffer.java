package uk.quartile.intake.checks.whole;

import java.math.BigDecimal;
import java.util.List;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Return;

/** Parts of the same whole that give it in different sizes. */
final class SplitWholesDiffer implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Split split : Split.of(checked)) {
			List<String> wholes = split.wholes().stream().map(BigDecimal::toPlainString).toList();
			if (wholes.size() > 1) {
				findings.error(this, split.lines().get(0).line(), Column.DENOMINATOR,
						"'" + String.join("', '", wholes) + "' as the number of " + split.whole(),
						"the same in each part", "check the denominators of " + split.names());
			}
		}
	}

}
