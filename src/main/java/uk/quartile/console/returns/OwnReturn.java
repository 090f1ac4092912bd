package uk.quartile.console.returns;

import uk.quartile.console.quarter.Standing;
import uk.quartile.domain.Quarter;

/**
 * How a quarter's return of one's own authority stands.
 *
 * @param quarter of the return
 * @param standing how it stands
 */
public record OwnReturn(Quarter quarter, Standing standing) {

}
