package uk.quartile.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.NeighboursStatistic;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuarterChoiceTests {

	private static final String EAST_MIDLANDS = "E12000004";

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final String[] SEVEN_OF_TEN = { "E06000015", "E06000016", "E06000017", "E06000018", "E06000061",
			"E06000062", "E10000007" };

	@Test
	void takesTheNewestQuarterThatReachesTheMinimumCoverage() {
		// Eight of ten is 80%, seven is 70%; 75% are needed.
		List<ReturnInForce> seven = returns("2023-24-Q3", SEVEN_OF_TEN);
		List<ReturnInForce> eight = returns("2023-24-Q3", "E06000015", "E06000016", "E06000017", "E06000018",
				"E06000061+E06000062", "E10000007", "E10000018");
		List<ReturnInForce> before = returns("2023-24-Q2", SEVEN_OF_TEN);
		// Quarter 3 ended on 31 December; its returns are due on 14 February.
		assertThat(choice("2024-01-20T12:00:00Z").among(null, both(before, seven))).hasToString("2023-24-Q2");
		assertThat(choice("2024-01-20T12:00:00Z").among(null, both(before, eight))).hasToString("2023-24-Q3");
	}

	@Test
	void takesAQuarterThatReachesTheMinimumCoverageExactly() {
		QuarterChoice choice = choiceOfFour(1, 2, 3, 4);
		assertThat(choice.among(null, both(returns("2023-24-Q1", "A"), returns("2023-24-Q3", "A", "B", "C"))))
			.hasToString("2023-24-Q3");
		// Those of other quarters don't count.
		assertThat(choice.among(null, both(returns("2023-24-Q2", "C"), returns("2023-24-Q3", "A", "B"))))
			.hasToString("2023-24-Q2");
	}

	@Test
	void takesNoQuarterInWhichNothingIsDue() {
		List<ReturnInForce> all = both(returns("2023-24-Q2", "A"), returns("2023-24-Q3", "A", "B", "C", "D"));
		assertThat(choiceOfFour(2).among(null, all)).hasToString("2023-24-Q2");
	}

	private static QuarterChoice choiceOfFour(Integer... due) {
		Settings settings = new Settings("E12000099", Map.of(),
				new Settings.Schedule("0 0 2 * * *", ZoneOffset.UTC, 3, 10), Set.of(), Set.of(), "rebased", "2021",
				NeighboursStatistic.MEDIAN, 0.75, Map.of(), 45, 1, Map.of(), Map.of(), "", "");
		Catalogue four = new Catalogue(
				List.of(InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(due),
						List.of())),
				Stream.of("A", "B", "C", "D")
					.map((code) -> new Authority(code, "", code, "unitary", "E12000099", "Four", null, null))
					.toList(),
				List.of(), List.of(), List.of(), List.of(), settings, new TreeMap<>());
		return new QuarterChoice(four, "E12000099", clock("2024-01-20T12:00:00Z"));
	}

	@Test
	void takesAQuarterPastItsDueDateInLondon() {
		List<ReturnInForce> one = both(returns("2023-24-Q4", "E06000016"), returns("2023-24-Q3", SEVEN_OF_TEN));
		// Due on 15 May; 23:30 in UTC is half past midnight of the 16th in London.
		assertThat(choice("2024-05-15T22:30:00Z").among(null, one)).hasToString("2023-24-Q3");
		assertThat(choice("2024-05-15T23:30:00Z").among(null, one)).hasToString("2023-24-Q4");
	}

	@Test
	void takesTheQuarterThatIsAskedFor() {
		assertThat(choice("2024-05-15T12:00:00Z").among(Quarter.parse("2023-24-Q2"),
				both(returns("2023-24-Q3", SEVEN_OF_TEN), returns("2023-24-Q2", "E06000016"))))
			.hasToString("2023-24-Q2");
	}

	@Test
	void refusesAQuarterWithoutReturns() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> choice("2024-05-15T12:00:00Z").among(Quarter.parse("2030-31-Q1"),
					both(returns("2023-24-Q3", SEVEN_OF_TEN), returns("2023-24-Q2", "E06000016"))))
			.withMessage("--quarter: found no accepted return of East Midlands for 2030-31-Q1; expected a quarter from "
					+ "2023-24-Q2 to 2023-24-Q3; name one of them.")
			.matches(Refusal::isWrongRequest);
	}

	@Test
	void refusesARegionThatDoesNotExist() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new QuarterChoice(CATALOGUE, "E12000010", clock("2024-05-15T12:00:00Z")).among(null,
					List.of()))
			.withMessageStartingWith("--region: found 'E12000010'; expected the code of a region in authorities.csv: "
					+ "E12000001 (North East), E12000002 (North West), ")
			.withMessageEndingWith("; name one of them.")
			.matches(Refusal::isWrongRequest);
	}

	@Test
	void refusesARegionWithoutReturns() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> choice("2024-05-15T12:00:00Z").among(null, returns("2023-24-Q3", "E06000001")))
			.withMessage("returns: found no accepted return of East Midlands (E12000004); expected at least one; put "
					+ "returns into returns/<quarter>/<authority>.csv.")
			.matches((refusal) -> !refusal.isWrongRequest());
	}

	@Test
	void saysWhyARegionIsLeftOutOfARunOfAll() {
		QuarterChoice early = choice("2024-01-20T12:00:00Z");
		List<ReturnInForce> few = returns("2023-24-Q3", "E06000016");
		assertThat(early.find(null, few)).isEmpty();
		assertThat(early.leftOut(null, few))
			.isEqualTo("East Midlands (E12000004) is left out: no quarter of it is past "
					+ "its due date or has enough returns.");
		assertThat(early.leftOut(Quarter.parse("2023-24-Q2"), few))
			.isEqualTo("East Midlands (E12000004) is left out: no return of it is accepted for 2023-24-Q2.");
		assertThat(early.leftOut(null, returns("2023-24-Q3", "E06000001")))
			.isEqualTo("East Midlands (E12000004) is left out: no return of it is accepted.");
	}

	@Test
	void takesTheReturnsOfAllRegionsForEnglands() {
		QuarterChoice england = new QuarterChoice(CATALOGUE, "E92000001", clock("2024-05-15T22:30:00Z"));
		assertThat(england.among(null, both(returns("2023-24-Q4", "E06000016"), returns("2023-24-Q3", "E06000001"))))
			.hasToString("2023-24-Q3");
	}

	@Test
	void refusesToChooseTooEarly() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> choice("2024-01-20T12:00:00Z").among(null, returns("2023-24-Q3", "E06000016")))
			.withMessage("returns: found no quarter of East Midlands that is past its due date or has enough returns; "
					+ "expected returns of at least 75% of its authorities; wait for more, or name a quarter with "
					+ "--quarter.");
	}

	private static QuarterChoice choice(String now) {
		return new QuarterChoice(CATALOGUE, EAST_MIDLANDS, clock(now));
	}

	private static Clock clock(String now) {
		return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
	}

	private static List<ReturnInForce> returns(String quarter, String... authorities) {
		return Stream.of(authorities)
			.map((each) -> new ReturnInForce(Footprint.parse(each), Quarter.parse(quarter), "0".repeat(64), false))
			.toList();
	}

	private static List<ReturnInForce> both(List<ReturnInForce> first, List<ReturnInForce> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
