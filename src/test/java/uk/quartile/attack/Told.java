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
 * @param handed whether something else than the counts tells of the figure, such as a
 * value in a chart. The intruder is handed its counts then: more than could be worked out
 */
public record Told(String type, String area, Quarter quarter, String measure, boolean rounded, boolean atSource,
		@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, boolean handed) {

	public Told(String type, String area, Quarter quarter, String measure, boolean rounded, boolean atSource,
			@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		this(type, area, quarter, measure, rounded, atSource, numerator, denominator, false);
	}

	boolean withheld() {
		return this.numerator == null && !this.handed;
	}

	boolean ofArea() {
		return isOfArea(this.type);
	}

	static boolean isOfArea(String type) {
		return type.equals("authority") || type.equals("joint");
	}

}
