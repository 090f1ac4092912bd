package uk.quartile.intake.checks.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Sheet;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/**
 * A cell that holds something other than it shows, or nothing to be read: an error, a
 * formula without a value, a date, a number that its format hides.
 */
final class CellUnreadable implements TableCheck {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	@Override
	public void check(Table table, Findings findings) {
		Sheet sheet = table.sheet();
		if (sheet == null) {
			return;
		}
		Map<Column, Integer> columns = table.columns();
		for (Sheet.OddCell odd : sheet.odd()) {
			columns.entrySet()
				.stream()
				.filter((each) -> each.getValue() == odd.index() && each.getKey() != Column.NOTE)
				.forEach((each) -> check(odd, each.getKey(), findings));
		}
	}

	private void check(Sheet.OddCell odd, Column column, Findings findings) {
		switch (odd.oddity()) {
			case ERROR -> findings.error(this, odd.line(), column, "the error " + odd.text(), what(column),
					"mend the formula, or write the value in its place");
			case UNCALCULATED ->
				findings.error(this, odd.line(), column, "the formula " + Quoted.text(odd.text()) + " without a value",
						what(column), "open the workbook, let it calculate, and save it again");
			case MASKED -> findings.error(this, odd.line(), column,
					"a number that the cell's format " + Quoted.text(odd.text()) + " shows as something else",
					"cells that show what they hold",
					"choose the format General, and write c where the number is withheld lest a child be recognised");
			case SHOWN -> findings.error(this, odd.line(), column,
					odd.text().isEmpty() ? "a number that the cell doesn't show"
							: "a number that the cell shows as " + Quoted.text(odd.text()),
					"cells that show what they hold",
					"choose the format General, and write c where the number is withheld lest a child be recognised");
			case DATE -> date(odd, column, findings);
		}
	}

	private void date(Sheet.OddCell odd, Column column, Findings findings) {
		LocalDate date = LocalDate.parse(odd.text());
		String found = "the date " + DAY.format(date) + ", which spreadsheets make of much that is none";
		if (column == Column.QUARTER) {
			findings.error(this, odd.line(), column, found, "a quarter, as in 2019-20-Q1 for April to June 2019",
					"give the cells the format Text, and write '" + Quarter.of(date) + "' if that is meant");
		}
		else {
			findings.error(this, odd.line(), column, found, what(column),
					"give the cell the format Text, and write again what it was: c for a range of small numbers, as in 1-5");
		}
	}

	private static String what(Column column) {
		return switch (column) {
			case NUMERATOR, DENOMINATOR -> "a number or a marker";
			case AUTHORITY -> "a code of authorities.csv";
			case QUARTER -> "a quarter, as in 2019-20-Q1";
			case MEASURE -> "the code of a measure";
			case STATUS -> "final, provisional or estimated";
			case NOTE -> "text";
			case DICTIONARY -> "a version of the dictionary";
		};
	}

}
