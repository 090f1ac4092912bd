package uk.quartile.intake;

/**
 * What an accepted return says of a measure, as it was written.
 *
 * @param numerator number or marker; blank if there is none
 * @param denominator number or marker; blank if there is none
 */
public record EarlierLine(String numerator, String denominator) {

	/** Where there is none. */
	public static final EarlierLine NONE = new EarlierLine("", "");

}
