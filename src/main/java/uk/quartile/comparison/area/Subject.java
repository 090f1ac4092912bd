package uk.quartile.comparison.area;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.figures.Figure;

/**
 * The figure of an area or group, before it is compared.
 *
 * @param type of area, or the name of its sub-group
 * @param area code; of neighbours, their authority's
 * @param quarter of the row that it becomes
 * @param status how final the figure is, or why there is none
 * @param madeOf the numbers that it is made of
 * @param figure value and interval, or why there is none
 * @param coverage null for a single authority
 */
public record Subject(AreaKind type, String area, Quarter quarter, FigureStatus status, MadeOf madeOf, Figure figure,
		@Nullable Coverage coverage) {

	/**
	 * The numbers of a figure.
	 *
	 * @param numerator null where it isn't known, or there is none
	 * @param denominator null where it isn't known, or there is none
	 * @param denominatorSource where that came from
	 * @param populationYear the oldest, of a group
	 * @param populationRelease of the population
	 * @param other by what they are counted; null where by the definition of the quarter
	 */
	public record MadeOf(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable DenominatorSource denominatorSource, @Nullable Integer populationYear,
			@Nullable String populationRelease, @Nullable OtherDefinition other) {

		/** Of none, or of values that are no counts. */
		public static final MadeOf NO_COUNTS = new MadeOf(null, null, null, null, null, null);

	}

	/**
	 * How many members a group has, and how many of them have the figure.
	 *
	 * @param members of the group
	 * @param withFigure of them; or, which is as good, nothing to count
	 */
	public record Coverage(int members, int withFigure) {
	}

	/** Of a rate as it was returned or published. */
	public static Subject of(AreaKind type, AreaRate rate, Quarter quarter, @Nullable Coverage coverage) {
		return new Subject(type, rate.area().code(), quarter, rate.ofFigure(),
				new MadeOf(rate.knownNumerator(), rate.knownDenominator(), rate.denominatorSource(),
						rate.populationYear(), rate.populationRelease(), rate.other()),
				rate.figure(), coverage);
	}

	/** Of an area that has no figure. */
	public static Subject without(AreaKind type, String area, Quarter quarter, Absence status, NoFigure.Why why,
			String because, @Nullable Coverage coverage) {
		return new Subject(type, area, quarter, status, MadeOf.NO_COUNTS, new Figure.Undefined(because, why), coverage);
	}

	/** As published, where a group's own returns fall short. */
	Subject withPublishedDenominator() {
		return new Subject(this.type, this.area, this.quarter, this.status, new MadeOf(numerator(), denominator(),
				DenominatorSource.PUBLISHED, this.madeOf.populationYear(), this.madeOf.populationRelease(), other()),
				this.figure, this.coverage);
	}

	/** The same figure in a row of another type. */
	public Subject as(AreaType other) {
		return new Subject(other, this.area, this.quarter, this.status, this.madeOf, this.figure, this.coverage);
	}

	/** In a row of another quarter. */
	public Subject in(Quarter row) {
		return new Subject(this.type, this.area, row, this.status, this.madeOf, this.figure, this.coverage);
	}

	public @Nullable BigDecimal numerator() {
		return this.madeOf.numerator();
	}

	public @Nullable BigDecimal denominator() {
		return this.madeOf.denominator();
	}

	public @Nullable OtherDefinition other() {
		return this.madeOf.other();
	}

	/** Whether it is published, and no sum of what its members returned. */
	public boolean isPublished() {
		return this.madeOf.denominatorSource() == DenominatorSource.PUBLISHED;
	}

	/** Whether all members of a group have the figure, or it is published of them all. */
	public boolean whole() {
		return this.coverage == null || this.coverage.withFigure() == this.coverage.members() || isPublished();
	}

	/** Whether there is a figure, or there was nothing to count. */
	public boolean answers() {
		return this.figure instanceof Figure.Known || this.status == Absence.NOT_APPLICABLE;
	}

	public @Nullable Double value() {
		return (this.figure instanceof Figure.Known known) ? known.value() : null;
	}

}
