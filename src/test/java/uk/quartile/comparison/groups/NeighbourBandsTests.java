package uk.quartile.comparison.groups;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.history.Past;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of the past: of an authority, of its region, of its neighbours. */
class NeighbourBandsTests {

	private static final String NEWEST = "2023-24-Q4";

	private static final String BEFORE = "2022-23-Q4";

	private static InventedRegion region(int published) {
		InventedRegion region = new InventedRegion()
			.of(InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(4),
					List.of(new Measure.Break(Quarter.parse("2023-24-Q1"), "counted anew"))))
			.authorities("A")
			.returned("A", NEWEST, "41", "100")
			.returned("A", BEFORE, "40", "100")
			.neighbours("A", "Z1", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7", "Z8", "Z9", "Z10");
		for (int nth = 1; nth <= 10; nth++) {
			region.elsewhere("Z" + nth, "E12000001");
			if (nth <= published) {
				region.published("Z" + nth, NEWEST, String.valueOf(10 * nth), "100")
					.published("Z" + nth, BEFORE, String.valueOf(10 * nth + 1), "100");
			}
		}
		return region;
	}

	private static List<Past.At> past(InventedRegion region, String type, String area) {
		return Objects.requireNonNull(InventedRegion.row(region.compare(NEWEST), type, area).overTime().past())
			.points();
	}

	@Test
	void reachFromTheLowestToTheHighestWithTheMedianOfSixOrMore() {
		assertThat(past(region(6), "neighbours", "A")).containsExactly(
				new Past.At(Quarter.parse(BEFORE), 36.0, 11.0, 61.0, null),
				new Past.At(Quarter.parse(NEWEST), 35.0, 10.0, 60.0, "counted anew"));
	}

	@Test
	void haveNoMedianOfFive() {
		assertThat(past(region(5), "neighbours", "A")).containsExactly(
				new Past.At(Quarter.parse(BEFORE), null, 11.0, 51.0, null),
				new Past.At(Quarter.parse(NEWEST), null, 10.0, 50.0, "counted anew"));
	}

	@Test
	void areNoneOfFour() {
		assertThat(past(region(4), "neighbours", "A")).isEmpty();
	}

	@Test
	void goBackTwentyEightQuartersAndLeaveOutPercentagesOfFewerThanTwenty() {
		InventedRegion region = region(10).returned("A", "2017-18-Q1", "30", "100")
			.returned("A", "2016-17-Q4", "29", "100")
			.returned("A", "2019-20-Q4", "3", "19");
		assertThat(past(region, "authority", "A")).extracting((at) -> at.quarter() + " " + at.value())
			.containsExactly("2017-18-Q1 30.0", "2022-23-Q4 40.0", "2023-24-Q4 41.0");
		assertThat(past(region, "region", InventedRegion.REGION)).extracting((at) -> at.quarter() + " " + at.value())
			.containsExactly("2017-18-Q1 30.0", "2022-23-Q4 40.0", "2023-24-Q4 41.0");
	}

	@Test
	void takeWhatIsPublishedOfARegionWhereTooFewReturn() {
		InventedRegion region = region(10).authorities("B").published(InventedRegion.REGION, BEFORE, "70", "200");
		assertThat(past(region, "region", InventedRegion.REGION)).extracting((at) -> at.quarter() + " " + at.value())
			.containsExactly("2022-23-Q4 35.0");
	}

}
