/**
 * Where figures are of: authorities, joint areas, regions and groups, what became of
 * them, and how they were inspected.
 */
@NullMarked
package uk.quartile.domain.area;

import org.jspecify.annotations.NullMarked;
