package uk.quartile.explanation.words;

import java.util.List;

/**
 * A confidence interval.
 *
 * @param lower limit, unrounded
 * @param upper limit, unrounded
 * @param confidence as a share
 * @param method by which it is made
 * @param workings the formula of each limit, with the numbers in it
 */
public record Limits(double lower, double upper, double confidence, String method, List<String> workings) {
}
