package uk.quartile.comparison.comparing;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.verdict.Verdict;

/**
 * What a figure stands beside, besides region, neighbours and England.
 *
 * @param subGroups that the area is a member of, in the order of the settings
 * @param graded the good and outstanding authorities; null where no grade is on record
 * @param generalPopulation never judged by; null where there is none
 * @param valueQuarter that the figure itself is of; null where it is its row's
 * @param ground of the joint row of a split: the authorities that covered it before; null
 * in other rows
 * @param published of the region, where its own figure isn't of all its authorities; null
 * where it is, or nothing is published
 * @param spread how the figure lies among others
 */
public record OtherComparators(List<InSubGroup> subGroups, @Nullable Graded graded,
		@Nullable GeneralPopulation generalPopulation, @Nullable Quarter valueQuarter, @Nullable Footprint ground,
		@Nullable Published published, Spread spread) {

	static final OtherComparators NONE = new OtherComparators(List.of(), null, null, null, null, null);

	OtherComparators(List<InSubGroup> subGroups, @Nullable Graded graded, @Nullable GeneralPopulation generalPopulation,
			@Nullable Quarter valueQuarter, @Nullable Footprint ground, @Nullable Published published) {
		this(subGroups, graded, generalPopulation, valueQuarter, ground, published, Spread.NONE);
	}

	static OtherComparators of(@Nullable Quarter valueQuarter) {
		return new OtherComparators(List.of(), null, null, valueQuarter, null, null);
	}

	static OtherComparators together(Footprint ground) {
		return new OtherComparators(List.of(), null, null, null, ground, null);
	}

	OtherComparators with(@Nullable Published of) {
		return new OtherComparators(this.subGroups, this.graded, this.generalPopulation, this.valueQuarter, this.ground,
				of, this.spread);
	}

	OtherComparators with(Spread other) {
		return new OtherComparators(this.subGroups, this.graded, this.generalPopulation, this.valueQuarter, this.ground,
				this.published, other);
	}

	public boolean isNone() {
		return equals(NONE);
	}

	/**
	 * One sub-group.
	 *
	 * @param name in the settings
	 * @param value null where too few of its members have one
	 * @param verdict null where there is none
	 */
	public record InSubGroup(String name, @Nullable Double value, @Nullable Verdict verdict) {
	}

	/**
	 * What is published of all authorities of the region, for the same quarter.
	 *
	 * @param numerator that is published
	 * @param value in the measure's unit
	 */
	public record Published(@Nullable BigDecimal numerator, double value) {
	}

	/**
	 * The good and outstanding authorities.
	 *
	 * @param against null where they have no value
	 * @param members how many they are
	 * @param withFigure how many of them have the figure
	 */
	public record Graded(@Nullable Against against, int members, int withFigure) {
	}

}
