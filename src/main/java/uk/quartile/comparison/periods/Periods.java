package uk.quartile.comparison.periods;

import org.jspecify.annotations.Nullable;

/**
 * What longer periods say beside a quarter's figure; each part is null where it can't be
 * had.
 *
 * @param rolling the last four quarters together
 * @param halfYear that ends with the quarter
 * @param yearToDate the financial year so far
 * @param netFlow of a stock
 * @param reconciliation of four quarters with the yearly figure
 */
public record Periods(@Nullable Span rolling, @Nullable HalfYear halfYear, @Nullable YearToDate yearToDate,
		@Nullable NetFlow netFlow, @Nullable Reconciliation reconciliation) {

	/** None of them. */
	public static final Periods NONE = new Periods(null, null, null, null, null);

	/** Whether there is nothing to say. */
	public boolean empty() {
		return this.rolling == null && this.halfYear == null && this.yearToDate == null && this.netFlow == null
				&& this.reconciliation == null;
	}

}
