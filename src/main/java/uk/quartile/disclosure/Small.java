package uk.quartile.disclosure;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * Which counts tell of single people: 1 to 5 children, all but 1 to 5, none or all of a
 * small group, and averages of one. Counts are in the unit of {@link #unit}.
 */
final class Small {

	private static final long HUNDREDTHS = 100;

	private final Settings.Disclosure settings;

	Small(Settings.Disclosure settings) {
		this.settings = settings;
	}

	/** How many make one: staff are counted in hundredths. */
	static long unit(Measure measure) {
		return (measure.counts() == Counts.FRACTIONAL) ? HUNDREDTHS : 1;
	}

	/** The largest count that is withheld. */
	long largest(Measure measure) {
		return ((measure.counts() == Counts.FRACTIONAL) ? this.settings.smallestStaff() : this.settings.smallestCount())
				* unit(measure);
	}

	private long group(Measure measure) {
		return (measure.counts() == Counts.FRACTIONAL) ? largest(measure) : this.settings.smallestGroup();
	}

	/**
	 * All that is small of a figure: each of these may nobody be able to tell.
	 * @param n returned denominator; below 0 where there is none
	 */
	List<What> of(Measure measure, long x, long n) {
		List<What> small = new ArrayList<>();
		boolean few = isFew(x, measure) || isFew(n, measure);
		if (isFew(x, measure)) {
			small.add(What.NUMERATOR);
		}
		if (isFew(n, measure)) {
			small.add(What.DENOMINATOR);
		}
		boolean group = n > 0 && n <= group(measure);
		if (measure.partsOfWhole() && n >= 0) {
			if (isFew(n - x, measure)) {
				small.add(What.REST);
			}
			if (group && x == 0) {
				small.add(What.NONE);
			}
			if (group && x == n) {
				small.add(What.ALL);
			}
		}
		else if (group && measure.unit() != Unit.PERCENT && !few) {
			small.add(What.AVERAGE);
		}
		return small;
	}

	private boolean isFew(long count, Measure measure) {
		return count > 0 && count <= largest(measure);
	}

	/** What is small. */
	enum What {

		/** The count. */
		NUMERATOR,

		/** The group that it is of. */
		DENOMINATOR,

		/** Those of the group who aren't counted. */
		REST,

		/** Nobody of a small group is counted. */
		NONE,

		/** Everybody of a small group is counted. */
		ALL,

		/** An average of a small group. */
		AVERAGE;

		Reason reason() {
			return (this == REST || this == ALL) ? Reason.COMPLEMENT : Reason.PRIMARY;
		}

		Protects protects() {
			return (reason() == Reason.COMPLEMENT) ? Protects.COMPLEMENT : Protects.PRIMARY;
		}

	}

}
