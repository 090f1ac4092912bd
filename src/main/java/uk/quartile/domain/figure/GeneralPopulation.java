package uk.quartile.domain.figure;

import java.time.LocalDate;

/**
 * A figure of people in general that stands beside a measure, and is never judged by.
 *
 * @param measure code
 * @param group whom it is of, in words: "all young people in Rotherham"
 * @param period what it is of, in words: "2018"
 * @param until last day of the period
 * @param value in the measure's unit
 * @param source where it was published
 */
public record GeneralPopulation(String measure, String group, String period, LocalDate until, double value,
		String source) {
}
