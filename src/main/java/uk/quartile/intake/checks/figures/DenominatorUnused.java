package uk.quartile.intake.checks.figures;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A denominator where none is asked for. */
final class DenominatorUnused implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		if (!Denominators.returned(measure) && !line.denominator().is(Figure.Kind.BLANK)
				&& !NumberParted.in(line, Column.NUMERATOR, measure)) {
			findings
				.warning(this, line.line(), Column.DENOMINATOR, Quoted.text(line.denominator().written()),
						(measure.unit() == Unit.COUNT) ? "a blank: a count has none"
								: "a blank: the population estimate is used",
						"leave it blank; it is kept and not used");
		}
	}

}
