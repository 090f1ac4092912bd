package uk.quartile.catalogue.committees;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee.
 *
 * @param date of it
 * @param agendaItem number or letter of the item; null if it isn't known yet
 * @param stated whether {@code jobs/committees.yml} names it; else it is four weeks after
 * the release
 */
public record Meeting(LocalDate date, @Nullable String agendaItem, boolean stated) {
}
