package uk.quartile.intake.checks.table;

import uk.quartile.catalogue.reading.StrayQuotes;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Table;

/** A quotation mark that isn't closed, or is closed in the middle of a field. */
final class QuoteMisused implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		if (table.brokenOff() != null) {
			findings.error(this, table.brokenOff(), null, StrayQuotes.found(table.brokenOffBecause()),
					StrayQuotes.PAIRS, StrayQuotes.ONE_REMEDY);
		}
	}

}
