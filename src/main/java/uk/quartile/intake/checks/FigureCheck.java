package uk.quartile.intake.checks;

import java.util.List;

import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A check of numerators and denominators alike, whatever their measure. */
public interface FigureCheck extends ReturnCheck {

	void check(Figure figure, ReturnLine line, Column column, Findings findings);

	@Override
	default void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			for (Column column : List.of(Column.NUMERATOR, Column.DENOMINATOR)) {
				check((column == Column.NUMERATOR) ? line.numerator() : line.denominator(), line, column, findings);
			}
		}
	}

}
