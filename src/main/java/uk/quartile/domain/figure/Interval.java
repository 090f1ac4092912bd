package uk.quartile.domain.figure;

/**
 * A confidence interval, in the unit of the value it belongs to.
 *
 * @param lower limit
 * @param upper limit, not below the lower
 */
public record Interval(double lower, double upper) {
}
