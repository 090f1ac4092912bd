package uk.quartile.intake.checks;

import uk.quartile.intake.reading.Table;

/**
 * A check of rows and columns; an error leaves nothing to say of the lines, for they
 * can't be told apart.
 */
public interface TableCheck extends Check {

	void check(Table table, Findings findings);

}
