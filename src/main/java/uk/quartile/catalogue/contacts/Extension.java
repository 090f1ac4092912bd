package uk.quartile.catalogue.contacts;

import java.time.LocalDate;

import uk.quartile.domain.Quarter;

/**
 * A later day that was agreed with an authority for one of its returns.
 *
 * @param authority GSS code
 * @param quarter of the return
 * @param to last day on which it is in time
 */
public record Extension(String authority, Quarter quarter, LocalDate to) {
}
