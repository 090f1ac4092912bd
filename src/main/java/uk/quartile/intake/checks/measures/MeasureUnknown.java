package uk.quartile.intake.checks.measures;

import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A measure that isn't in the catalogue. */
final class MeasureUnknown implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			if (line.measure() == null) {
				findings.error(this, line.line(), Column.MEASURE, Quoted.text(line.code()),
						"a code of measures.yml, as in children-looked-after",
						Suggestions
							.nearest(line.code(),
									checked.reference().catalogue().measures().stream().map(Measure::code).toList())
							.map((code) -> "write '" + code + "' if that is meant")
							.orElse("mend the code, or take the line out"));
			}
		}
	}

}
