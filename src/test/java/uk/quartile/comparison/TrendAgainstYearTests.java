package uk.quartile.comparison;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.StandOuts;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rising and falling are never said against the sign of the year's change (METHODS,
 * "Trend"): a group's may differ, for the trend is over the members with enough quarters,
 * the change over those with both figures.
 */
class TrendAgainstYearTests {

	private static final Quarter NEWEST = Quarter.parse("2021-22-Q1");

	private static final List<String> MEMBERS = List.of("A", "B", "C", "D");

	/** A to D rise by 5 a quarter; E, of two quarters, goes from 900 to 100. */
	@Test
	void callsAGroupNotRisingThatFellInTheYear() {
		InventedRegion region = new InventedRegion().of(flow(Polarity.NEUTRAL)).authorities("A", "B", "C", "D", "E");
		for (int age = 0; age < 14; age++) {
			for (String area : MEMBERS) {
				region.returned(area, NEWEST.minus(age).toString(), String.valueOf(500 - 5 * age), "1000");
			}
		}
		region.returned("E", NEWEST.toString(), "100", "1000").returned("E", NEWEST.minus(4).toString(), "900", "1000");
		List<Benchmark> rows = region.compare(NEWEST.toString());
		Benchmark group = InventedRegion.row(rows, "region", InventedRegion.REGION);
		assertThat(group.overTime().trend().signals()).contains(XmrSignal.RISING);
		assertThat(sign(group)).isEqualTo(-1);
		assertThat(group.overTime().trend().verdict()).isNotEqualTo(TrendVerdict.RISING);
		assertThat(new StandOuts(Map.of()).of(flow(Polarity.NEUTRAL), group).map(StandOut::moves).orElse(0))
			.isNotEqualTo(1);
		assertThat(InventedRegion.row(rows, "authority", "A").overTime().trend().verdict())
			.isEqualTo(TrendVerdict.RISING);
	}

	/** Random regions, whose members drift and are absent now and then. */
	@ParameterizedTest
	@EnumSource(Polarity.class)
	void saysNothingThatTheRowDenies(Polarity polarity) {
		Random random = new Random(8);
		int good = (polarity == Polarity.LOW_IS_GOOD) ? -1 : 1;
		int movements = 0;
		int against = 0;
		for (int i = 0; i < 150; i++) {
			for (Benchmark row : random(polarity, random)) {
				Trend trend = row.overTime().trend();
				if (trend == null || trend.verdict() == null) {
					continue;
				}
				int movement = XmrSignal.movement(trend.signals());
				int level = XmrSignal.level(trend.signals());
				movements += Math.abs(movement);
				against += (movement != 0 && movement == -sign(row)) ? 1 : 0;
				int told = switch (trend.verdict()) {
					case RISING, HIGHER_THAN_USUAL -> 1;
					case FALLING, LOWER_THAN_USUAL -> -1;
					case IMPROVING -> good;
					case CONCERN -> -good;
					case ORDINARY -> 0;
				};
				boolean moves = movement != 0 && movement != -sign(row);
				assertThat(told).as("%s of change %s", trend, sign(row)).isEqualTo(moves ? movement : level);
				holdList(polarity, row, told);
				holdTarget(row.overTime().target());
			}
		}
		assertThat(movements).isGreaterThan(50);
		assertThat(against).isPositive();
	}

	private static void holdList(Polarity polarity, Benchmark row, int told) {
		StandOut out = new StandOuts(Map.of()).of(flow(polarity), row).orElse(null);
		if (out == null || out.list() == null) {
			return;
		}
		assertThat(out.moves() != 0 && out.moves() == -sign(row)).as("%s", row).isFalse();
		int good = (polarity == Polarity.LOW_IS_GOOD) ? -1 : 1;
		switch (out.list()) {
			case GOING_WELL -> assertThat(told).as("%s", row).isNotEqualTo(-good);
			case EXCEPTION, SLIPPING -> assertThat(told).as("%s", row).isEqualTo(-good);
			case MARKED_CHANGE -> assertThat(told).as("%s", row).isEqualTo(out.moves());
		}
	}

	private static void holdTarget(AgainstTarget target) {
		if (target != null && target.outlook() != null) {
			assertThat(target.rating().written() + ", " + target.outlook().written())
				.doesNotMatch("(?:red|amber), will be met|green, will be missed");
		}
	}

	private static List<Benchmark> random(Polarity polarity, Random random) {
		InventedRegion region = new InventedRegion().of(flow(polarity)).authorities("A", "B", "C", "D", "E");
		if (polarity != Polarity.NEUTRAL) {
			region.target(50, 5);
		}
		double regionalDrift = random.nextGaussian() * 8;
		for (String area : List.of("A", "B", "C", "D", "E")) {
			double value = 300 + random.nextInt(400);
			double noise = random.nextInt(3) * 3;
			boolean fixed = random.nextInt(6) == 0;
			int present = (random.nextInt(3) == 0) ? 5 : 24;
			double drift = (present == 5) ? -20 * regionalDrift : regionalDrift;
			for (int age = present; age >= 0; age--) {
				value = Math.min(990, Math.max(10, value + (fixed ? 0 : drift + random.nextGaussian() * noise)));
				double shown = (fixed && age == 0 && random.nextBoolean()) ? value / 2 : value;
				if (random.nextInt(200) > 0) {
					region.returned(area, NEWEST.minus(age).toString(), String.valueOf(Math.round(shown)), "1000");
				}
			}
		}
		region.published("E92000001", NEWEST.toString(), "50000", "100000");
		return region.compare(NEWEST.toString());
	}

	private static int sign(Benchmark row) {
		return row.changes()
			.stream()
			.filter((change) -> change.since() == Since.YEAR_EARLIER && change.noneBecause() == null
					&& change.now() != null && change.earlier() != null && change.now().value() != null
					&& change.earlier().value() != null)
			.mapToInt((change) -> Double.compare(change.now().value(), change.earlier().value()))
			.findFirst()
			.orElse(0);
	}

	private static Measure flow(Polarity polarity) {
		return InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, polarity, true, Set.of(1, 2, 3, 4), List.of());
	}

}
