package uk.quartile.domain;

import java.time.LocalDate;

/**
 * A grade that an inspection gave an authority.
 *
 * @param authority GSS code
 * @param inspected last day of the inspection
 * @param grade overall
 * @param source where it was published
 */
public record Inspection(String authority, LocalDate inspected, Grade grade, String source) {
}
