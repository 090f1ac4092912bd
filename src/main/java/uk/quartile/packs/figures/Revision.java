package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Absence;

/**
 * What was first returned, where something else is in force.
 *
 * @param first as it was first returned; nothing of it where that isn't to be shown
 * again, since it was withheld or withdrawn
 * @param now as it is in force
 * @param receivedOn day on which that came; null where every submission was withdrawn
 */
public record Revision(AsReturned first, AsReturned now, @Nullable LocalDate receivedOn) {

	/**
	 * A figure as a return has it.
	 *
	 * @param numerator null where there is a marker, or nothing
	 * @param denominator null where there is a marker, or none was given
	 * @param marker the numerator's, or else the denominator's; null where there is none
	 */
	public record AsReturned(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Absence marker) {
	}

}
