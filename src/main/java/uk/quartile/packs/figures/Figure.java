package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Verdict;

/**
 * One area's figure of one measure and quarter, with its changes and comparators.
 *
 * @param measure what is measured
 * @param quarter of the figure
 * @param of the area
 * @param status how final the figure is, or why there is none
 * @param madeOf the numbers that it is made of
 * @param result the figure itself, or why there is none
 * @param place among the areas that are ranked
 * @param coverage of a group
 * @param beside what it is compared with
 * @param changes since earlier quarters
 * @param revisions what was first returned, where something else is in force
 * @param standOut whether it stands out; null where that can't be said
 * @param overTime trend, target and longer periods
 * @param doubts why it may not be right
 */
public record Figure(Measure measure, Quarter quarter, OfArea of, FigureStatus status, MadeOf madeOf, Result result,
		Place place, Coverage coverage, Beside beside, Changes changes, Revisions revisions,
		@Nullable StandOut standOut, OverTime overTime, Doubts doubts) {

	/**
	 * Whose figure it is.
	 *
	 * @param area code, or codes joined by plus signs
	 * @param type of the row
	 * @param name for readers
	 */
	public record OfArea(String area, AreaKind type, String name) {
	}

	/**
	 * A place, which ties share.
	 *
	 * @param rank 1 is best, or for a neutral measure highest; null where it has none
	 * @param ranked how many areas are ranked
	 */
	public record Place(@Nullable Integer rank, @Nullable Integer ranked) {

		static final Place NONE = new Place(null, null);

	}

	/**
	 * How much of a group there is.
	 *
	 * @param members of a group; null of a single area
	 * @param withFigure how many of them the figure rests on
	 */
	public record Coverage(@Nullable Integer members, @Nullable Integer withFigure) {

		static final Coverage NONE = new Coverage(null, null);

	}

	/**
	 * What became of it.
	 *
	 * @param onQuarter change since the quarter before; null where none was looked for
	 * @param onYear change since the same quarter a year before, likewise
	 */
	public record Changes(@Nullable Change onQuarter, @Nullable Change onYear) {
	}

	/**
	 * A comparator's value.
	 *
	 * @param value null where there is none
	 * @param quarter of the value; null where it is the figure's own
	 * @param verdict on the figure; null where none is given
	 */
	public record Against(@Nullable Double value, @Nullable Quarter quarter, @Nullable Verdict verdict) {

		static final Against NONE = new Against(null, null, null);

	}

	/**
	 * Whether this is a figure of one of the region's authorities, or of several that
	 * return together. The parts of a split taken together have figures of their own.
	 */
	public boolean ofAuthority() {
		return areaType().returns() && !ofSplit();
	}

	/** Whether this is the joint figure of the parts of a split. */
	public boolean ofSplit() {
		return others().groundName() != null;
	}

	/** Why there is no value, in words that end no sentence; null where there is one. */
	public @Nullable String undefinedBecause() {
		return (undefined() != null) ? undefined().because() : null;
	}

	/** Whether fewer than all members of a group have the figure. */
	public boolean ofSome() {
		return members() != null && !members().equals(membersWithFigure()) && !isPublished();
	}

	/** Whether it is published, and no sum of what its members returned. */
	public boolean isPublished() {
		return denominatorSource() == DenominatorSource.PUBLISHED;
	}

	public boolean isOf(AreaType type) {
		return areaType() == type;
	}

	/**
	 * 1 up, −1 down since the same quarter a year before, however little; 0 where it is
	 * the same, or no change is known.
	 */
	public int signOnYear() {
		BigDecimal difference = (onYear() != null) ? onYear().difference(this.measure) : null;
		return (difference != null) ? difference.signum() : 0;
	}

	/** The same figure with other words for why it, or an earlier one, isn't there. */
	public Figure with(FigureStatus other, @Nullable Change quarterChange, @Nullable Change yearChange) {
		return new Figure(this.measure, this.quarter, this.of, other, this.madeOf, this.result, this.place,
				this.coverage, this.beside, new Changes(quarterChange, yearChange), this.revisions, this.standOut,
				this.overTime, this.doubts);
	}

	/** A percentage of fewer than 20: too few to be ranked or read as a percentage. */
	public boolean ofTooFew() {
		return this.measure.ofTooFew(denominator());
	}

	public String area() {
		return this.of.area();
	}

	public AreaKind areaType() {
		return this.of.type();
	}

	public String areaName() {
		return this.of.name();
	}

	public @Nullable BigDecimal numerator() {
		return this.madeOf.numerator();
	}

	public @Nullable BigDecimal denominator() {
		return this.madeOf.denominator();
	}

	public @Nullable DenominatorSource denominatorSource() {
		return this.madeOf.source();
	}

	public @Nullable Integer populationYear() {
		return this.madeOf.populationYear();
	}

	public @Nullable String populationRelease() {
		return this.madeOf.populationRelease();
	}

	public @Nullable String otherDefinition() {
		return this.madeOf.other();
	}

	public @Nullable Double value() {
		return this.result.value();
	}

	public @Nullable Double lower() {
		return this.result.lower();
	}

	public @Nullable Double upper() {
		return this.result.upper();
	}

	public @Nullable NoFigure undefined() {
		return this.result.undefined();
	}

	public @Nullable Integer rank() {
		return this.place.rank();
	}

	public @Nullable Integer ranked() {
		return this.place.ranked();
	}

	public @Nullable Integer members() {
		return this.coverage.members();
	}

	public @Nullable Integer membersWithFigure() {
		return this.coverage.withFigure();
	}

	public Against region() {
		return this.beside.region();
	}

	public Against neighbours() {
		return this.beside.neighbours();
	}

	public @Nullable String neighboursEdition() {
		return this.beside.neighboursEdition();
	}

	public @Nullable Integer neighboursAvailable() {
		return this.beside.neighboursAvailable();
	}

	public Against england() {
		return this.beside.england();
	}

	public OtherComparators others() {
		return this.beside.others();
	}

	public @Nullable Change onQuarter() {
		return this.changes.onQuarter();
	}

	public @Nullable Change onYear() {
		return this.changes.onYear();
	}

}
