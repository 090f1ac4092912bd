package uk.quartile.explanation;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.comparing.Spread;
import uk.quartile.statistics.Quartiles;

/** The columns on how a figure lies among others. */
final class SpreadColumns {

	private final BiConsumer<String, @Nullable Object> put;

	SpreadColumns(BiConsumer<String, @Nullable Object> put) {
		this.put = put;
	}

	void of(Spread spread) {
		Spread.InEngland place = spread.inEngland();
		this.put.accept("england_rank", (place != null) ? place.place() : null);
		this.put.accept("england_ranked", (place != null) ? place.ranked() : null);
		this.put.accept("england_below", (place != null) ? place.below() : null);
		this.put.accept("england_rank_quarter", (place != null) ? place.quarter().toString() : null);
		this.put.accept("england_band", (place != null) ? place.quarterOf() : null);
		this.put.accept("region_band", spread.regionQuarter());
		this.put.accept("neighbours_band", spread.neighboursQuarter());
		Quartiles quartiles = spread.members();
		this.put.accept("lower_quartile", (quartiles != null) ? quartiles.lower() : null);
		this.put.accept("median", (quartiles != null) ? quartiles.middle() : null);
		this.put.accept("upper_quartile", (quartiles != null) ? quartiles.upper() : null);
		this.put.accept("quartiles_of", (quartiles != null) ? quartiles.of() : null);
	}

}
