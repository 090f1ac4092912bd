package uk.quartile.intake.checks.figures;

import java.util.List;
import java.util.Locale;

import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A status that isn't one. */
final class StatusUnknown implements ReturnCheck {

	private static final List<String> STATUSES = CountStatus.ofReturns().map(CountStatus::written).toList();

	@Override
	public void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			if (line.statusRead().isEmpty()) {
				findings.error(this, line.line(), Column.STATUS, Quoted.text(line.status()),
						"final, provisional or estimated",
						Suggestions.nearest(line.status().toLowerCase(Locale.ROOT), STATUSES)
							.map((near) -> "write '" + near + "' if that is meant")
							.orElse("write one of these, or leave it blank for final"));
			}
		}
	}

}
