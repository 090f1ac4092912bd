package uk.quartile.intake;

import java.util.List;

/** A check of numerators and denominators alike, whatever their measure. */
interface FigureCheck extends ReturnCheck {

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
