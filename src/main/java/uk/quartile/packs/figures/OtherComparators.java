package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.Verdict;

/**
 * What a figure stands beside, besides region, neighbours and England.
 *
 * @param subGroups that the area is a member of
 * @param graded the good and outstanding authorities as comparator
 * @param gradedMembers how many they are; null where no grades are on record
 * @param gradedMembersWithFigure how many of them have the figure
 * @param generalPopulation people in general; null where there is no figure of them
 * @param valueQuarter that the figure itself is of; null where it is its own
 * @param ground of the joint figure of a split: who covered it before; null in others
 * @param published of the region, where its own figure isn't of all its authorities; null
 * where it is, or nothing is published
 * @param spread how the figure lies among others
 */
public record OtherComparators(List<InSubGroup> subGroups, Figure.Against graded, @Nullable Integer gradedMembers,
		@Nullable Integer gradedMembersWithFigure, @Nullable GeneralPopulation generalPopulation,
		@Nullable Quarter valueQuarter, @Nullable Ground ground, @Nullable Published published, Spread spread) {

	public OtherComparators(List<InSubGroup> subGroups, Figure.Against graded, @Nullable Integer gradedMembers,
			@Nullable Integer gradedMembersWithFigure, @Nullable GeneralPopulation generalPopulation,
			@Nullable Quarter valueQuarter, @Nullable Ground ground, @Nullable Published published) {
		this(subGroups, graded, gradedMembers, gradedMembersWithFigure, generalPopulation, valueQuarter, ground,
				published, Spread.NONE);
	}

	/** Who covered the ground of a split before, for readers; null of other figures. */
	public @Nullable String groundName() {
		return (this.ground != null) ? this.ground.name() : null;
	}

	/**
	 * Who covered a ground before.
	 *
	 * @param codes joined by plus signs
	 * @param name for readers
	 */
	public record Ground(String codes, String name) {
	}

	/**
	 * A sub-group as comparator.
	 *
	 * @param name in the settings
	 * @param value null where there is none
	 * @param verdict on the figure; null where none is given
	 */
	public record InSubGroup(String name, @Nullable Double value, @Nullable Verdict verdict) {
	}

	/**
	 * What is published of all authorities of the region.
	 *
	 * @param numerator null where there is none
	 * @param value in the measure's unit
	 */
	public record Published(@Nullable BigDecimal numerator, double value) {
	}

	/**
	 * People in general.
	 *
	 * @param value in the measure's unit
	 * @param period what it is of, in words
	 * @param group whom it is of, in words
	 */
	public record GeneralPopulation(double value, String period, String group) {
	}

}
