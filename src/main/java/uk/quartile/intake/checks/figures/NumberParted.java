package uk.quartile.intake.checks.figures;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.PartedNumber;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** Two fields that may be one number, parted by its comma of thousands. */
final class NumberParted implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		for (PartedNumber parted : line.parted()) {
			if (doubtful(parted, measure)) {
				findings.error(this, line.line(), parted.column(),
						Quoted.text(parted.first()) + " and then " + Quoted.text(parted.second()) + ", which may be "
								+ parted.whole() + " without quotation marks, or " + parted.first() + " with "
								+ parted.second() + " as the " + parted.beside().written(),
						"a number that can be read in one way only",
						"write " + parted.whole().replace(",", "") + " if that is meant; otherwise "
								+ (denominator(parted, measure) ? "take out the field too many at the end of the line"
										: "leave the " + parted.beside().written() + " blank"));
			}
		}
	}

	/** Whether a line has such a number in a column. */
	static boolean in(ReturnLine line, Column column, Measure measure) {
		return line.parted().stream().anyMatch((each) -> each.column() == column && doubtful(each, measure));
	}

	/**
	 * A denominator that is asked for is one, unless something else speaks against it.
	 */
	private static boolean doubtful(PartedNumber parted, Measure measure) {
		return switch (parted.beside()) {
			case DENOMINATOR -> parted.shifted() || !denominator(parted, measure);
			case STATUS, NOTE -> true;
			default -> false;
		};
	}

	private static boolean denominator(PartedNumber parted, Measure measure) {
		return parted.beside() == Column.DENOMINATOR && Denominators.returned(measure);
	}

}
