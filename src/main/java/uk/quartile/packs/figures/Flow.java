package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;

/**
 * How many came to a stock and how many left it in the same time.
 *
 * @param stock measure of those who are there
 * @param came those who joined it
 * @param left those who left it
 * @param basis a year, or a quarter
 * @param quarter that the time ends with
 * @param joint whether it is of several areas that return together
 */
public record Flow(Measure stock, Side came, Side left, Basis basis, Quarter quarter, boolean joint) {

	/**
	 * One of the two.
	 *
	 * @param measure of the figure
	 * @param count null where there is none
	 * @param status why there is none
	 */
	public record Side(Measure measure, @Nullable BigDecimal count, FigureStatus status) {
	}

	/** Whether both are known. */
	public boolean whole() {
		return this.came.count() != null && this.left.count() != null;
	}

}
