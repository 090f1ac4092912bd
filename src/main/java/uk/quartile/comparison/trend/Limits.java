package uk.quartile.comparison.trend;

/**
 * Between which values a series ordinarily lies, in the measure's unit. The first three
 * are those of the newest point's quarter of the year, the other two hold for all
 * quarters: they differ only where the series is seasonal.
 *
 * @param mean about which it lies
 * @param lower limit; may be below 0
 * @param upper limit
 * @param lowest lower limit of any quarter of the year
 * @param highest upper limit of any quarter of the year
 */
public record Limits(double mean, double lower, double upper, double lowest, double highest) {
}
