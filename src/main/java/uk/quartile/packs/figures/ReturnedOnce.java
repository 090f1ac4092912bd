package uk.quartile.packs.figures;

import uk.quartile.domain.Measure;

/**
 * A figure that was returned for the quarter without being due, and no longer is: it has
 * no row, for nobody else returns it.
 *
 * @param areaName of the authority
 * @param measure of the figure
 * @param revision what was first returned
 */
public record ReturnedOnce(String areaName, Measure measure, Revision revision) {
}
