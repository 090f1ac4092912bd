package uk.quartile.comparison.overtime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.periods.NetFlow;
import uk.quartile.comparison.periods.Reconciliation;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Relations;

/** Counts of other measures, of the same areas and quarter, that stand beside one. */
public final class RelatedCounts {

	private final Relations relations;

	private final Map<String, List<AreaRate>> rates;

	private final Footprints footprints;

	private final Quarter quarter;

	private final Map<String, RatesByQuarter> series = new HashMap<>();

	/**
	 * Counts beside one measure's.
	 * @param rates of the other measures, by code
	 */
	public RelatedCounts(Relations relations, Map<String, List<AreaRate>> rates, Footprints footprints,
			Quarter quarter) {
		this.relations = relations;
		this.rates = rates;
		this.footprints = footprints;
		this.quarter = quarter;
	}

	/** What came to an area's stock in the quarter, and what left it. */
	Optional<NetFlow> flows(Footprint area) {
		Relations.Flows flows = this.relations.flows();
		if (flows == null) {
			return Optional.empty();
		}
		return returned(flows.in(), area)
			.flatMap((in) -> returned(flows.out(), area).map((out) -> new NetFlow(in, out)));
	}

	/**
	 * The year's figure beside four quarters' sum.
	 * @param quarters Σ of the four
	 */
	Optional<Reconciliation> year(Footprint area, BigDecimal quarters) {
		String yearly = this.relations.yearly();
		if (yearly == null) {
			return Optional.empty();
		}
		return returned(yearly, area).map((year) -> new Reconciliation(quarters, year, false))
			.or(() -> published(yearly, area).map((year) -> new Reconciliation(quarters, year, true)));
	}

	private Optional<BigDecimal> returned(String measure, Footprint area) {
		return series(measure).covering(area.authorities(), this.quarter).flatMap(RelatedCounts::sum);
	}

	private Optional<BigDecimal> published(String measure, Footprint area) {
		return Optional.ofNullable(series(measure).published(area.code(), this.quarter)).map(AreaRate::knownNumerator);
	}

	/** Where there was nothing to count, that adds nothing. */
	private static Optional<BigDecimal> sum(List<AreaRate> rates) {
		BigDecimal sum = BigDecimal.ZERO;
		for (AreaRate rate : rates) {
			BigDecimal numerator = rate.nothingToCount() ? BigDecimal.ZERO : rate.knownNumerator();
			if (numerator == null) {
				return Optional.empty();
			}
			sum = sum.add(numerator);
		}
		return Optional.of(sum);
	}

	private RatesByQuarter series(String measure) {
		return this.series.computeIfAbsent(measure,
				(code) -> new RatesByQuarter(this.rates.getOrDefault(code, List.of()), this.footprints));
	}

}
