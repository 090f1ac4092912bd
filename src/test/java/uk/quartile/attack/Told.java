package uk.quartile.attack;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * What an intruder reads of one figure.
 *
 * @param type of its area, as tables write it
 * @param rounded whether the counts are to the nearest 10
 * @param atSource whether it says that the figure was withheld where it comes from
 * @param numerator null where the figure is withheld
 * @param denominator null where it is withheld, or there is none
 */
public record Told(String type, String area, Quarter quarter, String measure, boolean rounded, boolean atSource,
		@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

	boolean withheld() {
		return this.numerator == null;
	}

	boolean ofArea() {
		return this.type.equals("authority") || this.type.equals("joint");
	}

}
