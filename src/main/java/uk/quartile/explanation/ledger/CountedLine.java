package uk.quartile.explanation.ledger;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.CountStatus;

/**
 * What one line says of a measure.
 *
 * @param area authority, joint footprint or larger area
 * @param quarter of the count
 * @param numerator the count, or why there is none
 * @param denominator null where the line gives none
 * @param source the line
 */
public record CountedLine(Footprint area, Quarter quarter, Count numerator, @Nullable Count denominator,
		Source source) {

	/** Whether a marker keeps one of its numbers from being known. */
	public boolean withheld() {
		return Stream.of(this.numerator, this.denominator)
			.anyMatch((count) -> count instanceof Count.Absent absent && absent.why().withholds());
	}

	boolean published() {
		return this.source.status() == CountStatus.PUBLISHED;
	}

}
