package uk.quartile.figures;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.statistics.ByarInterval;
import uk.quartile.statistics.WilsonInterval;

/**
 * The value of a measure, with its interval.
 * <p>
 * Value: x / n × multiplier, where the multiplier is the unit's (10,000, 100 or 1); of a
 * count, x. A quarter's flow per 10,000 is annualised: the value and the limits are four
 * times the quarter's. Interval: Byar's per 10,000 and of a count; Wilson's of a
 * percentage whose numerator is a part of its denominator; else none.
 */
public final class Formula {

	/** Why a figure that is not applicable has no value. */
	public static final String NOTHING_TO_COUNT = "there was nothing to count";

	private static final double CONFIDENCE = 0.95;

	private static final int QUARTERS_OF_A_YEAR = 4;

	private Formula() {
	}

	/**
	 * The figure of one numerator and denominator. Not defined without a denominator that
	 * is above 0 (except a count's), nor for a part above its whole.
	 * @param measure whose unit, basis and parts decide
	 * @param numerator x, 0 or more
	 * @param denominator n, in the same things as x or in children; null means there is
	 * none
	 * @return unrounded, in the measure's unit: 663 of 87,991 children is 75.3486 per
	 * 10,000; 101 of 1,235 is 8.178%
	 */
	public static Figure of(Measure measure, BigDecimal numerator, @Nullable BigDecimal denominator) {
		if (measure.unit() == Unit.COUNT) {
			return new Figure.Known(numerator.doubleValue(), byar(numerator, 1));
		}
		if (denominator == null) {
			return new Figure.Undefined("there is no denominator");
		}
		if (denominator.signum() == 0) {
			return new Figure.Undefined("the denominator is 0");
		}
		if (measure.partsOfWhole() && numerator.compareTo(denominator) > 0) {
			return new Figure.Undefined("the numerator " + written(numerator) + " is above the denominator "
					+ written(denominator) + ", of which it is a part");
		}
		return new Figure.Known(value(measure, numerator, denominator), interval(measure, numerator, denominator));
	}

	/**
	 * The figure of counts as they were returned or published: a marker is the reason why
	 * there is none.
	 * @param quarter of the counts
	 * @param numerator the count, or why there is none
	 * @param denominator null where there is none: no population, or none was given
	 * @param populationRelease release of the population estimates
	 */
	public static Figure of(Measure measure, Quarter quarter, Count numerator, @Nullable Count denominator,
			String populationRelease) {
		if (numerator instanceof Count.Absent absent) {
			if (absent.why() == Absence.NOT_APPLICABLE) {
				return new Figure.Undefined(NOTHING_TO_COUNT);
			}
			return new Figure.Undefined("the count is " + words(absent.why()));
		}
		if (measure.unit() != Unit.COUNT) {
			if (denominator instanceof Count.Absent absent) {
				return new Figure.Undefined("the denominator is " + words(absent.why()));
			}
			if (denominator == null && measure.denominator() == Denominator.POPULATION_0_17) {
				return new Figure.Undefined("no population estimate for mid-" + quarter.year() + " in the release "
						+ populationRelease + ", nor an earlier one to use instead");
			}
		}
		return of(measure, ((Count.Known) numerator).value(),
				(denominator instanceof Count.Known known) ? known.value() : null);
	}

	private static String words(Absence absence) {
		return switch (absence) {
			case NOT_SUPPLIED -> "not supplied";
			case NOT_APPLICABLE -> "not applicable";
			case UNAVAILABLE -> "not available";
			case CONFIDENTIAL -> "withheld at source";
			case LOW, ROUNDS_TO_ZERO -> "one that rounds to zero";
			case UNRELIABLE -> "unreliable";
		};
	}

	/**
	 * Divides exact decimals, so that equal ratios are equal doubles and halves stay
	 * halves.
	 */
	private static double value(Measure measure, BigDecimal numerator, BigDecimal denominator) {
		return numerator.multiply(BigDecimal.valueOf(multiplier(measure)))
			.divide(denominator, MathContext.DECIMAL128)
			.doubleValue();
	}

	private static @Nullable Interval interval(Measure measure, BigDecimal numerator, BigDecimal denominator) {
		return switch (measure.unit()) {
			case PER_10000 -> byar(numerator, multiplier(measure) / denominator.doubleValue());
			case PERCENT -> measure.partsOfWhole() ? wilson(measure, numerator, denominator) : null;
			case AVERAGE, RATIO, COUNT -> null;
		};
	}

	private static Interval byar(BigDecimal count, double scale) {
		ByarInterval interval = ByarInterval.of(count.doubleValue(), CONFIDENCE);
		return new Interval(interval.lower() * scale, interval.upper() * scale);
	}

	private static Interval wilson(Measure measure, BigDecimal part, BigDecimal whole) {
		WilsonInterval interval = WilsonInterval.of(part.doubleValue(), whole.doubleValue(), CONFIDENCE);
		return new Interval(interval.lower() * multiplier(measure), interval.upper() * multiplier(measure));
	}

	private static int multiplier(Measure measure) {
		return measure.unit().multiplier() * (measure.annualised() ? QUARTERS_OF_A_YEAR : 1);
	}

	private static String written(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
