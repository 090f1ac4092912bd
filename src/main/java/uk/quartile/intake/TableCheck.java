package uk.quartile.intake;

/**
 * A check of rows and columns; an error leaves nothing to say of the lines, for they
 * can't be told apart.
 */
interface TableCheck extends Check {

	void check(Table table, Findings findings);

}
