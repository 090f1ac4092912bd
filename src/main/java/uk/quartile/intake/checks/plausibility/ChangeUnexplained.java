package uk.quartile.intake.checks.plausibility;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Past;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * A figure far from that of a year before, and from all others that its message shows,
 * without a note.
 */
final class ChangeUnexplained implements PlausibilityCheck {

	/** As many standard errors as chance alone hardly ever makes. */
	private static final double BEYOND_CHANCE = 3;

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated line : judged.lines()) {
			for (Column column : judged.ownCounts(line)) {
				if (!line.noted() && !findings.mentions(line.line())) {
					check(line, column, judged, findings);
				}
			}
		}
	}

	private void check(Stated line, Column column, Judged judged, Findings findings) {
		Quarter yearEarlier = judged.quarter().yearEarlier();
		Double figure = line.figure(column);
		Double before = judged.history()
			.comparable(line.measure(), yearEarlier, judged.quarter())
			.map((earlier) -> earlier.figure(column))
			.orElse(null);
		if (figure == null || before == null) {
			return;
		}
		double few = line.few(column);
		double from = Math.max(few, before);
		double share = judged.threshold("change-percent") / 100;
		double least = Math.min(from * (1 - share), from - byChance(line, column, from, -1));
		double most = Math.max(from * (1 + share), from + byChance(line, column, from, 1));
		if (Math.max(few, figure) >= least && figure <= most) {
			return;
		}
		Past past = judged.history().before(line.measure(), column, judged.quarter());
		least = Math.min(least, past.least());
		most = Math.max(most, past.most());
		if (Math.max(few, figure) < least || figure > most) {
			findings.warning(this, line.line(), column,
					Shown.number(figure) + " without a note, against " + Shown.number(before) + " a year before",
					((least > few) ? line.range(column, least, most) : "at most " + Shown.number(Math.floor(most)))
							+ ", since " + past.inWords(),
					"correct it, or say in the note why");
		}
	}

	/**
	 * The change d of two counts x and x &#xB1; d at which it is beyond chance: d &#xB2;
	 * = z&#xB2;(2x &#xB1; d). An average has no such limit.
	 */
	private static double byChance(Stated line, Column column, double from, int sign) {
		double squared = BEYOND_CHANCE * BEYOND_CHANCE;
		return line.quotient(column) ? 0 : (sign * squared + Math.sqrt(squared * squared + 8 * squared * from)) / 2;
	}

}
