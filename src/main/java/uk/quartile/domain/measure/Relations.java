package uk.quartile.domain.measure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the counts of a measure stand to those of other measures, named by their codes.
 *
 * @param yearly measure of the last 12 months that counts the same events as this one
 * does of a quarter; null means there is none
 * @param flows what makes this stock grow and shrink; null means it isn't known
 * @param partOf measure whose numerator includes all that this one counts, numerator and
 * returned denominator, for the same time; null means there is none
 * @param sameCount count of another measure that is the same as this one's returned
 * denominator; null means there is none
 * @param pair measure that tells of the same children or posts, so that a short document
 * names one of the two; null means there is none
 */
public record Relations(@Nullable String yearly, @Nullable Flows flows, @Nullable String partOf,
		@Nullable SameCount sameCount, @Nullable String pair) {

	/** Stands to no other measure in any way. */
	public static final Relations NONE = new Relations(null, null, null, null, null);

	/** Stands to other measures by its counts alone. */
	public Relations(@Nullable String yearly, @Nullable Flows flows, @Nullable String partOf,
			@Nullable SameCount sameCount) {
		this(yearly, flows, partOf, sameCount, null);
	}

	/** The measures whose counts stand beside this one's over time. */
	public List<String> overTime() {
		List<String> codes = new ArrayList<>();
		if (this.yearly != null) {
			codes.add(this.yearly);
		}
		if (this.flows != null) {
			codes.add(this.flows.in);
			codes.add(this.flows.out);
		}
		return codes;
	}

	/**
	 * What makes a stock grow and shrink: its change from one quarter's end to the next
	 * is the one less the other.
	 *
	 * @param in measure of those who joined it in the quarter
	 * @param out measure of those who left it in the quarter
	 */
	public record Flows(String in, String out) {
	}

	/**
	 * A count of another measure.
	 *
	 * @param measure its code
	 * @param denominator whether it is the denominator, not the numerator
	 */
	public record SameCount(String measure, boolean denominator) {

		/** As the catalogue writes it, such as {@code referrals.numerator}. */
		@Override
		public String toString() {
			return this.measure + (this.denominator ? ".denominator" : ".numerator");
		}

	}

}
