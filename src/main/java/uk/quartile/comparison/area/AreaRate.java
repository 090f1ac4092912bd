package uk.quartile.comparison.area;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.figures.Figure;

/**
 * One measure's rate of an area and quarter, as the stage before left it.
 *
 * @param area authority, joint footprint, region or England
 * @param quarter that it is of
 * @param status how final its sender holds it to be, or published
 * @param numerator the count, or why there is none
 * @param denominator null where there is none
 * @param denominatorSource where that came from; null where there is none
 * @param populationYear mid-year of the population; null where it isn't the denominator
 * @param populationRelease of the population; null where it isn't the denominator
 * @param figure value and interval, or why there is none
 * @param other by what it is counted; null where by the definition of its quarter
 */
public record AreaRate(Footprint area, Quarter quarter, CountStatus status, Count numerator,
		@Nullable Count denominator, @Nullable DenominatorSource denominatorSource, @Nullable Integer populationYear,
		@Nullable String populationRelease, Figure figure, @Nullable OtherDefinition other) {

	/** A rate that is counted as its quarter's are. */
	public AreaRate(Footprint area, Quarter quarter, CountStatus status, Count numerator, @Nullable Count denominator,
			@Nullable DenominatorSource denominatorSource, @Nullable Integer populationYear,
			@Nullable String populationRelease, Figure figure) {
		this(area, quarter, status, numerator, denominator, denominatorSource, populationYear, populationRelease,
				figure, null);
	}

	/** Whether it comes from published counts, and not from a return. */
	public boolean published() {
		return this.status == CountStatus.PUBLISHED;
	}

	public boolean hasFigure() {
		return this.figure instanceof Figure.Known;
	}

	/** Whether there was nothing to count: 0 of 0, which is an answer and no figure. */
	public boolean nothingToCount() {
		return this.numerator instanceof Count.Absent absent && absent.why() == Absence.NOT_APPLICABLE;
	}

	/**
	 * Whether a pool that has it is none the worse: by a figure, or by nothing to count.
	 */
	public boolean answers() {
		return hasFigure() || nothingToCount();
	}

	public @Nullable BigDecimal knownNumerator() {
		return (this.numerator instanceof Count.Known known) ? known.value() : null;
	}

	public @Nullable BigDecimal knownDenominator() {
		return (this.denominator instanceof Count.Known known) ? known.value() : null;
	}

	/** Why a number of it is absent; null where none is, or none was asked for. */
	@Nullable Absence absence() {
		if (this.numerator instanceof Count.Absent absent) {
			return absent.why();
		}
		return (this.denominator instanceof Count.Absent absent) ? absent.why() : null;
	}

	/** What there is of a figure that is made of it. */
	FigureStatus ofFigure() {
		Absence absence = absence();
		return (absence != null) ? absence : this.status.ofFigure();
	}

	/**
	 * Appends what tells this rate from another. The figure is left out: it is what the
	 * numbers give.
	 */
	public void appendTo(StringBuilder content) {
		content.append(this.area.code()).append(' ').append(this.quarter).append(' ').append(published());
		content.append(' ').append(this.status.written()).append(' ');
		append(this.numerator, content);
		append(this.denominator, content);
		content.append((this.denominatorSource != null) ? this.denominatorSource.written() : null)
			.append(' ')
			.append(this.populationYear)
			.append(' ');
		content.append(this.populationRelease);
		if (this.other != null) {
			content.append(' ').append(this.other.definition()).append(' ').append(this.other.because());
		}
	}

	private static void append(@Nullable Count count, StringBuilder content) {
		if (count instanceof Count.Known known) {
			content.append(known.value().toPlainString());
		}
		else if (count instanceof Count.Absent absent) {
			content.append(absent.why().written());
		}
		content.append(' ');
	}

	/** The same under another code of its ground. */
	public AreaRate in(Footprint sameGround) {
		return new AreaRate(sameGround, this.quarter, this.status, this.numerator, this.denominator,
				this.denominatorSource, this.populationYear, this.populationRelease, this.figure, this.other);
	}

}
