package uk.quartile.changes;

import java.time.Instant;

import uk.quartile.catalogue.CatalogueFiles;

/**
 * What figures were made from.
 *
 * @param instant by which it had been received
 * @param files that were in force then
 */
public record InputsAt(Instant instant, CatalogueFiles files) {
}
