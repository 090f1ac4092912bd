package uk.quartile.usage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;

/**
 * What one measure is used for.
 *
 * @param measure of the catalogue
 * @param quarter what was returned for the quarter
 * @param year what was returned for the four quarters that it ends
 * @param yearBefore the same of the four quarters before
 * @param documents how many documents of the quarter's set show it; null where none was
 * made
 * @param kinds of these documents
 * @param explained how often it was explained since the four quarters began
 * @param actions how many actions of improvement plans name it
 * @param exceptions of how many authorities the quarter's set lists it as an exception
 */
public record MeasureUsage(Measure measure, Returned quarter, Returned year, Returned yearBefore,
		@Nullable Integer documents, List<String> kinds, int explained, int actions, int exceptions) {

	/**
	 * What authorities returned: each authority and quarter is counted once.
	 *
	 * @param due how many figures were due
	 * @param figures how many were returned with a number
	 * @param withheld how many with c, low or k
	 * @param unavailable how many with x, u or not supplied
	 * @param nothing how many with z
	 */
	public record Returned(int due, int figures, int withheld, int unavailable, int nothing) {
	}

}
