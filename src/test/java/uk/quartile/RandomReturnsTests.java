package uk.quartile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.RandomFigures.Cell;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of any returns, from the files to {@code benchmarks.csv}, through all
 * stages.
 */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = { 1, 2, 3, 4 })
class RandomReturnsTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@RegisterExtension
	static final TestDatabase another = new TestDatabase();

	private static final Quarter QUARTER = RandomRegion.QUARTER;

	@Parameter
	private long seed;

	private static RandomRegion region;

	private static RandomRun run;

	@BeforeParameterizedClassInvocation
	static void runsTheStages(long seed, @TempDir Path directory) throws IOException {
		database.renew();
		another.renew();
		region = new RandomRegion(seed);
		region.writeAllButReturns(directory);
		region.writeReturns(directory, 1, false);
		run = new RandomRun(database, directory);
		run.intake();
		run.rest();
	}

	@Test
	void neverTurnsOneKindOfAbsenceIntoAnotherNorIntoZero() {
		forEachReturn((authority, kind, row) -> {
			Cell cell = region.cell(authority, kind, QUARTER);
			assertThat(row.get("status")).isEqualTo((cell != null) ? cell.expectedStatus() : "not-supplied");
			assertNumber(row.get("numerator"), (cell != null) ? cell.numerator() : "");
			if (kind.denominator == RandomMeasure.Below.RETURNED) {
				assertNumber(row.get("denominator"), (cell != null) ? cell.denominator() : "");
			}
			assertThat(row.get("value").isEmpty()).isEqualTo(!region.known(authority, kind, QUARTER));
			assertThat(row.get("value").equals("0"))
				.isEqualTo(region.known(authority, kind, QUARTER) && new BigDecimal(cell.numerator()).signum() == 0);
		});
	}

	@Test
	void printsTheChangeThatIsTested() {
		SoftAssertions softly = new SoftAssertions();
		run.rows().forEach((row) -> PrintedChange.hold(row, softly));
		softly.assertAll();
	}

	@Test
	void dividesTheCountByItsDenominator() {
		forEachReturn((authority, kind, row) -> {
			if (region.known(authority, kind, QUARTER)) {
				assertClose(row.get("value"), region.value(kind, List.of(authority), QUARTER));
			}
		});
	}

	@Test
	void poolsAGroupAsSumOverSum() {
		forEach((kind, polarity) -> {
			CSVRecord row = row("region", RandomRegion.REGION, kind, polarity);
			List<String> members = region.with((authority) -> region.answers(authority, kind, QUARTER));
			assertThat(row.get("members_with_figure")).isEqualTo("" + members.size());
			List<String> known = region.known(members, kind, QUARTER);
			if (region.covered(members) && !known.isEmpty()) {
				assertThat(row.get("denominator_source")).isNotEqualTo("published");
				assertClose(row.get("value"), region.value(kind, known, QUARTER));
			}
			else if (region.covered(members)) {
				assertThat(row.get("status")).isEqualTo("z");
			}
			else if (region.published(RandomRegion.REGION, kind, QUARTER)) {
				assertThat(row.get("denominator_source")).isEqualTo("published");
			}
			else {
				assertThat(row.get("value")).isEmpty();
				assertThat(row.get("status")).isIn("x", "not-supplied");
			}
			region.authorities
				.forEach((authority) -> assertThat(row("authority", authority, kind, polarity).get("region_value"))
					.isEqualTo(row.get("value")));
		});
	}

	@Test
	void ranksWhatIsThereWithTiesOnTheLowestPlace() {
		forEach((kind, polarity) -> {
			List<String> ranked = region.with((authority) -> region.known(authority, kind, QUARTER)
					&& (!kind.unit.equals("percent") || region.denominator(authority, kind, QUARTER).intValue() >= 20));
			for (String authority : region.authorities) {
				CSVRecord row = row("authority", authority, kind, polarity);
				if (!ranked.contains(authority)) {
					assertThat(row.get("rank") + row.get("ranked")).isEmpty();
					continue;
				}
				int better = polarity.equals("low-is-good") ? -1 : 1;
				long before = ranked.stream()
					.filter((other) -> region.value(kind, List.of(other), QUARTER)
						.compareTo(region.value(kind, List.of(authority), QUARTER)) == better)
					.count();
				assertThat(row.get("rank")).isEqualTo("" + (before + 1));
				assertThat(row.get("ranked")).isEqualTo("" + ranked.size());
			}
		});
	}

	@Test
	void turnsVerdictsOverWithPolarityAndNothingElse() {
		Map<String, String> low = Map.of("better", "worse", "worse", "better", "similar", "similar", "", "");
		Map<String, String> neutral = Map.of("better", "higher", "worse", "lower", "similar", "similar", "", "");
		forEachReturn((authority, kind, row) -> {
			CSVRecord high = row("authority", authority, kind, "high-is-good");
			for (String column : List.of("versus_region", "versus_neighbours", "versus_england")) {
				String verdict = high.get(column);
				assertThat(row.get(column)).isEqualTo(switch (row.get("polarity")) {
					case "low-is-good" -> low.get(verdict);
					case "neutral" -> neutral.get(verdict);
					default -> verdict;
				});
			}
			for (String column : List.of("status", "numerator", "denominator", "value", "lower_95", "upper_95",
					"change_on_quarter", "change_on_year", "region_value", "neighbours_value", "england_value")) {
				assertThat(row.get(column)).as(column).isEqualTo(high.get(column));
			}
		});
		assertThat(run.rows()).map((row) -> row.get("versus_region"))
			.contains("better", "worse", "similar", "higher", "lower", "");
	}

	@Test
	void changesByTheValueLessTheEarlierOne() {
		forEachReturn((authority, kind, row) -> {
			assertChange(row, kind, region.with(authority::equals), QUARTER.minus(1), "previous_value",
					"change_on_quarter");
			assertChange(row, kind, region.with(authority::equals), QUARTER.minus(4), "year_earlier_value",
					"change_on_year");
		});
		forEach((kind, polarity) -> {
			CSVRecord row = row("region", RandomRegion.REGION, kind, polarity);
			if (region.covered(region.with((authority) -> region.answers(authority, kind, QUARTER)))) {
				assertChange(row, kind, region.authorities, QUARTER.minus(1), "previous_value", "change_on_quarter");
				assertChange(row, kind, region.authorities, QUARTER.minus(4), "year_earlier_value", "change_on_year");
			}
		});
	}

	/** Over the members that have both figures, of which a group needs enough. */
	private static void assertChange(CSVRecord row, RandomMeasure kind, List<String> members, Quarter earlier,
			String earlierValue, String change) {
		List<String> both = members.stream()
			.filter((authority) -> region.answers(authority, kind, QUARTER) && region.answers(authority, kind, earlier))
			.toList();
		List<String> now = region.known(both, kind, QUARTER);
		List<String> then = region.known(both, kind, earlier);
		if (now.isEmpty() || then.isEmpty() || (members.size() > 1 && !region.covered(both))) {
			assertThat(row.get(change)).as(change).isEmpty();
			return;
		}
		assertClose(row.get(earlierValue), region.value(kind, then, earlier));
		BigDecimal difference = region.value(kind, now, QUARTER).subtract(region.value(kind, then, earlier));
		BigDecimal rounding = region.value(kind, now, QUARTER).max(region.value(kind, then, earlier)).movePointLeft(12);
		assertThat(new BigDecimal(row.get(change)).subtract(difference).abs()).as(change).isLessThanOrEqualTo(rounding);
	}

	@Test
	void givesIntervalsThatHoldTheValue() {
		int intervals = 0;
		for (CSVRecord row : run.rows()) {
			if (row.get("area_type").matches("authority|region|england") && !row.get("value").isEmpty()) {
				RandomMeasure kind = RandomMeasure.of(row.get("measure"));
				assertThat(row.get("lower_95").isEmpty()).isEqualTo(!kind.hasInterval());
				if (kind.hasInterval()) {
					BigDecimal value = new BigDecimal(row.get("value"));
					assertThat(value).isBetween(new BigDecimal(row.get("lower_95")),
							new BigDecimal(row.get("upper_95")));
					assertThat(new BigDecimal(row.get("lower_95"))).isLessThan(new BigDecimal(row.get("upper_95")));
					intervals++;
				}
			}
		}
		assertThat(intervals).isGreaterThan(50);
	}

	@Test
	void writesTheSameBytesInWhateverOrderFilesAndLinesCome(@TempDir Path elsewhere) throws IOException {
		region.writeAllButReturns(elsewhere);
		RandomRun other = new RandomRun(another, elsewhere);
		region.writeReturns(elsewhere, 0.5, true);
		other.intake();
		region.writeReturns(elsewhere, 1, true);
		other.intake();
		other.rest();
		assertThat(other.benchmarks()).hasSameBinaryContentAs(run.benchmarks());
	}

	private static void assertNumber(String found, String returned) {
		if (returned.matches("[0-9.]+")) {
			assertThat(new BigDecimal(found)).isEqualByComparingTo(returned);
		}
		else {
			assertThat(found).isEmpty();
		}
	}

	private static void assertClose(String found, BigDecimal expected) {
		assertThat(new BigDecimal(found).subtract(expected).abs())
			.isLessThanOrEqualTo(expected.abs().movePointLeft(12));
	}

	private static CSVRecord row(String type, String area, RandomMeasure kind, String polarity) {
		return run.row(type, area, kind.code(polarity));
	}

	private static void forEachReturn(OfReturn check) {
		forEach((kind, polarity) -> region.authorities
			.forEach((authority) -> check.look(authority, kind, row("authority", authority, kind, polarity))));
	}

	private static void forEach(BiConsumer<RandomMeasure, String> check) {
		for (RandomMeasure kind : RandomMeasure.values()) {
			RandomRegion.POLARITIES.forEach((polarity) -> check.accept(kind, polarity));
		}
	}

	private interface OfReturn {

		void look(String authority, RandomMeasure kind, CSVRecord row);

	}

}
