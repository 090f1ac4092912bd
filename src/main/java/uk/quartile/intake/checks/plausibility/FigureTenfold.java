package uk.quartile.intake.checks.plausibility;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Past;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * A figure about ten times what it was before, or a tenth of it: a digit may have
 * slipped. A note is quoted, and the warning stays: what is wrong by ten misleads
 * whatever the note says, and what is right is worth a second look.
 */
final class FigureTenfold implements PlausibilityCheck {

	/** Earlier figures without which nothing is said. */
	private static final int ENOUGH = 3;

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated line : judged.lines()) {
			for (Column column : judged.ownCounts(line)) {
				check(line, column, judged, findings);
			}
		}
	}

	private void check(Stated line, Column column, Judged judged, Findings findings) {
		Double figure = line.figure(column);
		Double last = judged.history().last(line.measure(), column, judged.quarter());
		// Most figures are near the last, and needn't be held against the others.
		if (figure == null || last == null || (figure <= 2 * last && figure * 2 >= last)) {
			return;
		}
		Past past = judged.history().before(line.measure(), column, judged.quarter());
		if (past.size() >= ENOUGH && slipped(figure, past, line.few(column), judged.threshold("slip-factor"))) {
			findings.warning(this, line.line(), column,
					Shown.number(figure) + line.quotedNote() + ", against a median of " + Shown.number(past.median()),
					line.range(column, past.least(), past.most()) + ", since " + past.inWords(),
					"if a digit has slipped, correct it; if not, say in the note why");
		}
	}

	/** Twice as far out as anything before, and so far from the median. */
	private static boolean slipped(double figure, Past past, double few, double factor) {
		if (figure > 2 * past.most()) {
			return figure >= few && figure >= factor * past.median();
		}
		return figure * 2 < past.least() && past.median() >= few && figure * factor <= past.median();
	}

}
