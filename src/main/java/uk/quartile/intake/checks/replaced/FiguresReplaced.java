package uk.quartile.intake.checks.replaced;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.ReplacedReturn;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/**
 * A return of an older quarter that changes most figures in force, without a word: this
 * quarter's may bear last year's label. The newest quarter that is over may still change.
 */
final class FiguresReplaced implements ReturnCheck {

	/** Figures to change, without which nothing is said: one may well be corrected. */
	private static final int ENOUGH = 2;

	@Override
	public void check(Return checked, Findings findings) {
		ReplacedReturn replaced = checked.replaced();
		Place place = checked.place().orElse(null);
		if (replaced == null || place == null
				|| place.quarter().compareTo(Quarter.of(checked.reference().today()).previous()) >= 0) {
			return;
		}
		long changed = checked.lines().stream().filter((line) -> changed(line, replaced)).count();
		if (changed >= ENOUGH && changed * 2 > replaced.lines().size()) {
			findings.warning(this, null, null,
					changed + " of " + replaced.lines().size() + " figures in force for " + place.quarter() + " changed"
							+ ((replaced.receivedOn() != null) ? ", those received on " + replaced.receivedOn() : ""),
					"corrections of a few, or a note on each that says why",
					"check that these are figures of " + place.quarter() + "; if they are another quarter's, send them "
							+ "as that, and those of " + place.quarter() + " again");
		}
	}

	private static boolean changed(ReturnLine line, ReplacedReturn replaced) {
		ReplacedReturn.Line before = replaced.lines().get(line.code());
		return before != null && line.note().isBlank() && !before.equals(ReplacedReturn.Line.of(line));
	}

}
