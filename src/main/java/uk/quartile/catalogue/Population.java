package uk.quartile.catalogue;

import uk.quartile.domain.figure.Count;

/**
 * Children aged 0 to 17 in an area.
 *
 * @param line in the file
 * @param area GSS code
 * @param midYear year of the mid-year estimate
 * @param release of the estimates
 * @param children a whole number above 0, or why there is none
 */
public record Population(int line, String area, int midYear, String release, Count children) {
}
