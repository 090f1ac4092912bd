package uk.quartile.packs.figures.returns;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Revision;

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
