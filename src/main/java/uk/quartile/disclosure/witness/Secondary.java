package uk.quartile.disclosure.witness;

import org.jspecify.annotations.Nullable;

/**
 * Why a figure is withheld that gives nothing away by itself.
 *
 * @param figure that is withheld
 * @param guards the count that could be told from it
 * @param by the relation by which it could; null where the figure shows the count itself
 */
public record Secondary(Printed figure, Guarded guards, @Nullable Relation by) {
}
