package uk.quartile.comparison.standout;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.standout.StandOut.Distance;
import uk.quartile.comparison.standout.StandOut.SeriesEnd;
import uk.quartile.comparison.standout.StandOut.YearsChange;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.statistics.BeyondChance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StandOutTests {

	private static final Distance FAR_ABOVE = new Distance(StandOutFrom.ENGLAND, 4);

	private static final Distance FAR_BELOW = new Distance(StandOutFrom.ENGLAND, -4);

	private static final YearsChange UP = new YearsChange(1, 2.5);

	private static final YearsChange DOWN = new YearsChange(-1, null);

	@Test
	void isAnExceptionOnlyWhereItIsWorseAndGettingWorse() {
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, UP, null)).isEqualTo(StandOutKind.EXCEPTION);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_BELOW, DOWN, null)).isEqualTo(StandOutKind.EXCEPTION);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, DOWN, null)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, null, null)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, new Distance(StandOutFrom.ENGLAND, 3.09), UP, null))
			.isNotEqualTo(StandOutKind.EXCEPTION);
		assertThat(list(Polarity.LOW_IS_GOOD, null, UP, new SeriesEnd(1, 0))).isNull();
	}

	@Test
	void goesWellOnlyWhereItIsBetterAndNotGettingWorse() {
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_BELOW, DOWN, null)).isEqualTo(StandOutKind.GOING_WELL);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, UP, null)).isEqualTo(StandOutKind.GOING_WELL);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, null, null)).isEqualTo(StandOutKind.GOING_WELL);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, DOWN, null)).isNotEqualTo(StandOutKind.GOING_WELL);
	}

	/** Better than England, and not what a trend calls a concern. */
	@Test
	void doesNotGoWellWhereATrendIsOnTheBadSideUnlessTheYearMended() {
		YearsChange still = new YearsChange(0, 0.5);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, still, new SeriesEnd(0, -1))).isNull();
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, still, new SeriesEnd(0, 1)))
			.isEqualTo(StandOutKind.GOING_WELL);
		assertThat(overFiveYears(FAR_ABOVE, still, -1)).isNull();
		assertThat(overFiveYears(FAR_ABOVE, null, -1)).isNull();
		assertThat(overFiveYears(FAR_ABOVE, UP, -1)).isEqualTo(StandOutKind.GOING_WELL);
		assertThat(overFiveYears(FAR_ABOVE, still, 1)).isEqualTo(StandOutKind.GOING_WELL);
		assertThat(overFiveYears(FAR_BELOW, DOWN, 1)).isEqualTo(StandOutKind.EXCEPTION);
	}

	private static StandOutKind overFiveYears(Distance distance, YearsChange change, int years) {
		return StandOut.of(Polarity.HIGH_IS_GOOD, distance, change, null, years).map(StandOut::list).orElse(null);
	}

	/** Where no test is allowed the sign of the change is known all the same. */
	@Test
	void looksAtTheSignOfAnUntestedChange() {
		SeriesEnd rising = new SeriesEnd(1, 0);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(0, -1, null), rising)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(0, 1, null), rising))
			.isEqualTo(StandOutKind.EXCEPTION);
	}

	@Test
	void takesSevenRisesForGettingWorseUnlessTheYearFell() {
		SeriesEnd rising = new SeriesEnd(1, 0);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(0, 1.0), rising))
			.isEqualTo(StandOutKind.EXCEPTION);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, null, rising)).isEqualTo(StandOutKind.EXCEPTION);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(0, -0.1), rising)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, UP, new SeriesEnd(-1, 0))).isNull();
	}

	/** The level of a year above the limits is no movement while every quarter falls. */
	@Test
	void isNoExceptionForItsLevelAlone() {
		SeriesEnd above = new SeriesEnd(0, 1);
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(-1, -2.5), above)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(0, 1.5), above)).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, new YearsChange(-1, -2.5), new SeriesEnd(-1, 1))).isNull();
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_ABOVE, UP, above)).isEqualTo(StandOutKind.EXCEPTION);
	}

	/** Down from a peak to the ordinary: the trend decides, and it lists nothing. */
	@Test
	void listsNoChangeThatLedBackToTheOrdinary() {
		SeriesEnd ordinary = new SeriesEnd(0, 0);
		assertThat(list(Polarity.NEUTRAL, FAR_BELOW, DOWN, ordinary)).isNull();
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_BELOW, DOWN, ordinary)).isNull();
		assertThat(list(Polarity.NEUTRAL, FAR_BELOW, DOWN, new SeriesEnd(0, -1))).isEqualTo(StandOutKind.MARKED_CHANGE);
	}

	@Test
	void slipsWhereItGetsWorseAndIsNotWorseYet() {
		assertThat(list(Polarity.LOW_IS_GOOD, FAR_BELOW, UP, null)).isEqualTo(StandOutKind.SLIPPING);
		assertThat(list(Polarity.LOW_IS_GOOD, new Distance(StandOutFrom.ENGLAND, 3), UP, null))
			.isEqualTo(StandOutKind.SLIPPING);
		assertThat(list(Polarity.HIGH_IS_GOOD, FAR_ABOVE, new YearsChange(0, -1.0), null))
			.isEqualTo(StandOutKind.GOING_WELL);
	}

	@Test
	void listsANeutralMeasureWhereItMovedAndNotWhereItStandsAway() {
		assertThat(list(Polarity.NEUTRAL, FAR_BELOW, null, null)).isNull();
		assertThat(list(Polarity.NEUTRAL, null, DOWN, null)).isEqualTo(StandOutKind.MARKED_CHANGE);
		assertThat(list(Polarity.NEUTRAL, new Distance(StandOutFrom.REGION, 3), new YearsChange(0, 1.9), null))
			.isNull();
		assertThat(StandOut.of(Polarity.NEUTRAL, null, null, new SeriesEnd(1, 0))).isEmpty();
	}

	@Test
	void ranksANeutralMeasureByHowFarItMoved() {
		assertThat(StandOut.of(Polarity.NEUTRAL, FAR_BELOW, null, null)).get()
			.extracting(StandOut::beyondChance, StandOut::from)
			.containsExactly(-4.0, StandOutFrom.ENGLAND);
		assertThat(StandOut.of(Polarity.NEUTRAL, new Distance(StandOutFrom.ENGLAND, -3), UP, null)).get()
			.extracting(StandOut::beyondChance, StandOut::from)
			.containsExactly(2.5, StandOutFrom.YEAR_EARLIER);
		assertThat(StandOut.of(Polarity.NEUTRAL, null, DOWN, null)).get()
			.extracting(StandOut::beyondChance, StandOut::from)
			.containsExactly(null, null);
	}

	/**
	 * Of figures that differ from their comparator and from the year before by chance
	 * alone, no list holds more than is said, nor far fewer.
	 */
	@Test
	void saysHowManyChanceAloneWouldGive() {
		SplittableRandom random = new SplittableRandom(20191);
		List<StandOut> good = IntStream.range(0, 300_000)
			.mapToObj((i) -> byChance(Polarity.LOW_IS_GOOD, random))
			.toList();
		double either = good.stream().mapToDouble(StandOut::byChance).sum();
		assertThat(number(good, StandOutKind.EXCEPTION)).isBetween(0.5 * either, either);
		assertThat(number(good, StandOutKind.GOING_WELL)).isBetween(0.5 * either, either);
		List<StandOut> neutral = IntStream.range(0, 100_000)
			.mapToObj((i) -> byChance(Polarity.NEUTRAL, random))
			.toList();
		assertThat(number(neutral, StandOutKind.MARKED_CHANGE))
			.isCloseTo(neutral.stream().mapToDouble(StandOut::byChance).sum(), within(300.0));
	}

	/** A count of about 400 that is expected to be 400, now as a year before. */
	private static StandOut byChance(Polarity polarity, SplittableRandom random) {
		double now = poisson(random);
		double then = poisson(random);
		double change = BeyondChance.ofRateRatio(now, 1, then, 1);
		int direction = (Math.abs(change) > 1.959964) ? (int) Math.signum(change) : 0;
		return StandOut
			.of(polarity, new Distance(StandOutFrom.ENGLAND, BeyondChance.ofCount(now, 400)),
					new YearsChange(direction, change), null)
			.orElseThrow();
	}

	/** Binomial of many trials, each unlikely: the sum of 40 of mean 10. */
	private static double poisson(SplittableRandom random) {
		int events = 0;
		for (double time = -Math.log(random.nextDouble()); time < 400; time -= Math.log(random.nextDouble())) {
			events++;
		}
		return events;
	}

	private static double number(List<StandOut> figures, StandOutKind list) {
		return figures.stream().filter((each) -> Objects.equals(each.list(), list)).count();
	}

	private static StandOutKind list(Polarity polarity, Distance distance, YearsChange change, SeriesEnd trend) {
		return StandOut.of(polarity, distance, change, trend).map(StandOut::list).orElse(null);
	}

}
