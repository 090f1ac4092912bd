package uk.quartile.intake.checks.table;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Table;

/** A quotation mark that isn't closed, or is closed in the middle of a field. */
final class QuoteMisused implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		if (table.brokenOff() != null) {
			boolean open = table.brokenOffBecause().contains("EOF");
			findings.error(this, table.brokenOff(), null,
					open ? "a quotation mark that is never closed" : "text after a closing quotation mark",
					"quotation marks in pairs, around a whole field",
					"take the stray quotation mark out, or write it twice within the field");
		}
	}

}
