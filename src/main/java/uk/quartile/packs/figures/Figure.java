package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.AreaKind;
import uk.quartile.domain.AreaType;
import uk.quartile.domain.DenominatorSource;
import uk.quartile.domain.Measure;
import uk.quartile.domain.NoFigure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Verdict;

/**
 * One area's figure of one measure and quarter, with its changes and comparators.
 *
 * @param measure what is measured
 * @param quarter of the figure
 * @param area code, or codes joined by plus signs
 * @param areaType of the row
 * @param areaName for readers
 * @param status {@code ok}, {@code provisional}, {@code estimated}, or why there is no
 * figure
 * @param numerator null where there is none
 * @param denominator null where there is none
 * @param denominatorSource where it came from
 * @param populationYear mid-year of the population, where that is the denominator
 * @param populationRelease release of that estimate
 * @param value in the measure's unit; null where it can't be had
 * @param lower 95% limit
 * @param upper 95% limit
 * @param undefined why there is no value; null where there is one
 * @param rank 1 is best, or for a neutral measure highest
 * @param ranked how many areas are ranked
 * @param members of a group
 * @param membersWithFigure how many of them the figure rests on
 * @param region the region as comparator
 * @param neighbours the statistical neighbours as comparator
 * @param neighboursEdition edition of the list
 * @param neighboursAvailable how many of them have a value
 * @param england England as comparator
 * @param onQuarter change since the quarter before; null where none was looked for
 * @param onYear change since the same quarter a year before, likewise
 * @param others sub-groups, graded authorities and people in general beside it
 * @param revisions what was first returned, where something else is in force
 * @param standOut whether it stands out; null where that can't be said
 * @param overTime trend, target and longer periods
 * @param doubts why it may not be right
 */
public record Figure(Measure measure, Quarter quarter, String area, AreaKind areaType, String areaName, String status,
		@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable DenominatorSource denominatorSource,
		@Nullable Integer populationYear, @Nullable String populationRelease, @Nullable Double value,
		@Nullable Double lower, @Nullable Double upper, @Nullable NoFigure undefined, @Nullable Integer rank,
		@Nullable Integer ranked, @Nullable Integer members, @Nullable Integer membersWithFigure, Against region,
		Against neighbours, @Nullable String neighboursEdition, @Nullable Integer neighboursAvailable, Against england,
		@Nullable Change onQuarter, @Nullable Change onYear, OtherComparators others, Revisions revisions,
		@Nullable StandOut standOut, OverTime overTime, Doubts doubts) {

	/**
	 * A comparator's value.
	 *
	 * @param value null where there is none
	 * @param quarter of the value; null where it is the figure's own
	 * @param verdict on the figure; null where none is given
	 */
	public record Against(@Nullable Double value, @Nullable Quarter quarter, @Nullable Verdict verdict) {
	}

	/**
	 * Whether this is a figure of one of the region's authorities, or of several that
	 * return together. The parts of a split taken together have figures of their own.
	 */
	public boolean ofAuthority() {
		return this.areaType.returns() && !ofSplit();
	}

	/** Whether this is the joint figure of the parts of a split. */
	public boolean ofSplit() {
		return this.others.groundName() != null;
	}

	/** Why there is no value, in words that end no sentence; null where there is one. */
	public @Nullable String undefinedBecause() {
		return (this.undefined != null) ? this.undefined.because() : null;
	}

	/** Whether fewer than all members of a group have the figure. */
	public boolean ofSome() {
		return this.members != null && !this.members.equals(this.membersWithFigure) && !isPublished();
	}

	/** Whether it is published, and no sum of what its members returned. */
	public boolean isPublished() {
		return this.denominatorSource == DenominatorSource.PUBLISHED;
	}

	public boolean isOf(AreaType type) {
		return this.areaType == type;
	}

	/**
	 * 1 up, −1 down since the same quarter a year before, however little; 0 where it is
	 * the same, or no change is known.
	 */
	public int signOnYear() {
		BigDecimal difference = (this.onYear != null) ? this.onYear.difference(this.measure) : null;
		return (difference != null) ? difference.signum() : 0;
	}

	/** The same figure with other words for why it, or an earlier one, isn't there. */
	public Figure with(String other, @Nullable Change quarterChange, @Nullable Change yearChange) {
		return new Figure(this.measure, this.quarter, this.area, this.areaType, this.areaName, other, this.numerator,
				this.denominator, this.denominatorSource, this.populationYear, this.populationRelease, this.value,
				this.lower, this.upper, this.undefined, this.rank, this.ranked, this.members, this.membersWithFigure,
				this.region, this.neighbours, this.neighboursEdition, this.neighboursAvailable, this.england,
				quarterChange, yearChange, this.others, this.revisions, this.standOut, this.overTime, this.doubts);
	}

	/** A percentage of fewer than 20: too few to be ranked or read as a percentage. */
	public boolean ofTooFew() {
		return this.measure.ofTooFew(this.denominator);
	}

}
