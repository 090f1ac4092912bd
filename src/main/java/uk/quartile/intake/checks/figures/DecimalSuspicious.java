package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Dialect;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A number of thousands that may be one with three decimals. */
final class DecimalSuspicious implements LineCheck {

	private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		check(line.numerator(), line, Column.NUMERATOR, measure, checked.dialect(), findings);
		check(line.denominator(), line, Column.DENOMINATOR, measure, checked.dialect(), findings);
	}

	private void check(Figure figure, ReturnLine line, Column column, Measure measure, Dialect dialect,
			Findings findings) {
		if (suspicious(figure.written(), measure, dialect)) {
			boolean comma = figure.written().indexOf(',') > 0;
			String thousands = figure.written().replaceAll("[.,]", "");
			String decimal = figure.written().replace(',', '.');
			findings.error(this, line.line(), column,
					Quoted.text(figure.written()) + ", which may be " + thousands + " or, with a decimal "
							+ (comma ? "comma" : "point") + ", "
							+ new BigDecimal(decimal).stripTrailingZeros().toPlainString(),
					"a number that can be read in one way only", "write " + thousands + " or " + unmistakable(decimal));
		}
	}

	/**
	 * A count of whole things has three decimals at most if they are zeros. Where commas
	 * part the fields, a comma in a number is of thousands; where semicolons do, it is
	 * often that of decimals. A number of a workbook is what it is.
	 */
	static boolean suspicious(String written, Measure measure, Dialect dialect) {
		if (written.length() < 5 || written.length() > 7 || !GROUPED.matcher(written).matches()) {
			return false;
		}
		boolean comma = written.indexOf(',') > 0;
		return (measure.counts() == Counts.FRACTIONAL) ? comma ? dialect != Dialect.COMMAS : dialect != Dialect.CELLS
				: written.endsWith("000") && (!comma || dialect == Dialect.SEMICOLONS);
	}

	/** With other than three decimals. */
	private static String unmistakable(String decimal) {
		BigDecimal number = new BigDecimal(decimal).stripTrailingZeros();
		return (number.scale() == 3) ? number.setScale(4).toPlainString() : number.toPlainString();
	}

}
