package uk.quartile;

import java.math.BigDecimal;

import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;

/**
 * One row, one quantity: the change that a row of {@code benchmarks.csv} gives is the one
 * that is tested, so that its interval contains it, and has the sign of its two values.
 */
public final class PrintedChange {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private PrintedChange() {
	}

	/**
	 * Holds a row to it.
	 * @return whether the row has a test
	 */
	public static boolean hold(CSVRecord row, SoftAssertions softly) {
		String name = row.get("area_name") + ", " + row.get("measure") + ", " + row.get("quarter");
		sign(row, "change_on_year", "percent_change_on_year", name, softly);
		sign(row, "change_on_quarter", "percent_change_on_quarter", name, softly);
		if (row.get("change_on_year_test").isEmpty()) {
			return false;
		}
		if (!row.get("ratio_on_year").isEmpty()) {
			softly.assertThat(new BigDecimal(row.get("ratio_on_year")))
				.as(name)
				.isBetween(number(row, "ratio_on_year_lower_95"), number(row, "ratio_on_year_upper_95"));
			if (!row.get("percent_change_on_year").isEmpty()) {
				softly.assertThat(number(row, "percent_change_on_year"))
					.as(name + ", percent")
					.isBetween(percent(row, "ratio_on_year_lower_95"), percent(row, "ratio_on_year_upper_95"))
					.isCloseTo(percent(row, "ratio_on_year"),
							org.assertj.core.api.Assertions.within(new BigDecimal("1e-9")));
			}
		}
		else {
			softly.assertThat(number(row, "change_on_year"))
				.as(name)
				.isBetween(number(row, "difference_on_year_lower_95"), number(row, "difference_on_year_upper_95"));
		}
		return true;
	}

	private static void sign(CSVRecord row, String change, String percent, String name, SoftAssertions softly) {
		if (!row.get(change).isEmpty() && !row.get(percent).isEmpty()) {
			softly.assertThat(number(row, percent).signum())
				.as(name + ", sign of " + percent)
				.isEqualTo(number(row, change).signum());
		}
	}

	private static BigDecimal percent(CSVRecord row, String column) {
		return number(row, column).subtract(BigDecimal.ONE).multiply(HUNDRED);
	}

	private static BigDecimal number(CSVRecord row, String column) {
		return new BigDecimal(row.get(column));
	}

}
