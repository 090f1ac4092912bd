package uk.quartile.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.figures.reading.JdbcHistories;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last seven years of the real returns. The expected values are of a few lines of
 * Python over returns, comparator_counts.csv, neighbours.csv and populations.csv.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SevenYearsTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final String LEICESTER = "E06000016";

	private Catalogue catalogue;

	private Histories histories;

	@BeforeAll
	void comparesTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		long comparison = new Compared(database.dataSource(), this.catalogue,
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.compare("2023-24-Q4");
		this.histories = new JdbcHistories(database.jdbcClient(), this.catalogue).of(comparison, Edition.RESTRICTED);
	}

	private History of(String measure, AreaType type, String area) {
		return this.histories.of(measure(measure), type, area);
	}

	private Measure measure(String code) {
		return this.catalogue.measure(code).orElseThrow();
	}

	/** {@code 2018 89.91}, for the financial year that begins in 2018. */
	private static String years(History history) {
		return history.points()
			.stream()
			.map((point) -> point.quarter().year() + " " + two(Objects.requireNonNull(point.value())))
			.collect(Collectors.joining(", "));
	}

	private static String two(double value) {
		return HalfUp.round(value, 2).toString();
	}

	@Test
	void areTheAuthoritysTheRegionsAndEnglands() {
		// DOCUMENTS.md: "Leicester fell from 89.9% in 2019 to 69.5% in 2024; England
		// stayed near 79%."
		String measure = "conferences-in-15-days-12m";
		assertThat(years(of(measure, AreaType.AUTHORITY, LEICESTER)))
			.isEqualTo("2017 76.66, 2018 89.91, 2019 79.75, 2020 85.46, 2021 76.99, 2022 68.06, 2023 69.49");
		assertThat(years(of(measure, AreaType.ENGLAND, Catalogue.ENGLAND)))
			.isEqualTo("2017 76.95, 2018 78.71, 2019 77.66, 2020 83.04, 2021 79.20, 2022 78.42, 2023 79.70");
		// Pooled over eight of the nine in 2018 and 2020, and nine of the ten in 2023.
		assertThat(years(of(measure, AreaType.REGION, "E12000004")))
			.isEqualTo("2017 78.88, 2018 86.99, 2019 79.18, 2020 86.74, 2021 84.14, 2022 78.36, 2023 69.91");
	}

	@Test
	void haveTheBandOfTheSimilarAreas() {
		History band = this.histories.ofSimilarAreas(measure("conferences-in-15-days-12m"), LEICESTER);
		assertThat(years(band))
			.isEqualTo("2017 80.06, 2018 75.42, 2019 77.94, 2020 88.38, 2021 83.21, 2022 79.83, 2023 83.11");
		assertThat(band.points().stream().map((point) -> {
			History.Band of = Objects.requireNonNull(point.band());
			return two(of.least()) + " to " + two(of.most());
		})).containsExactly("62.20 to 96.61", "49.65 to 93.73", "40.21 to 94.72", "65.32 to 93.47", "64.14 to 97.38",
				"51.08 to 90.14", "71.85 to 93.53");
		// Populations of the year, and neighbours published under a later code.
		assertThat(years(this.histories.ofSimilarAreas(measure("children-looked-after"), LEICESTER)))
			.isEqualTo("2018 91.62, 2019 93.71, 2020 90.81, 2021 88.59, 2022 83.32, 2023 80.60");
	}

	@Test
	void haveAPointForEachQuarterThatWasReturnedAndItsChart() {
		History referrals = of("referrals", AreaType.AUTHORITY, LEICESTER);
		// Not returned for 2021-22-Q3 and Q4.
		assertThat(referrals.points()).hasSize(26);
		assertThat(referrals.at(Quarter.parse("2021-22-Q4"))).isEmpty();
		assertThat(referrals.points().get(0).quarter()).isEqualTo(Quarter.parse("2017-18-Q1"));
		assertThat(two(Objects.requireNonNull(referrals.points().get(0).value()))).isEqualTo("417.44");
		// DOCUMENTS.md, A6: "XmR limits are 152.8 to 512.9, mean 332.8".
		History.Charted charted = Objects.requireNonNull(referrals.points().get(25).charted());
		assertThat(List.of(charted.mean(), charted.lower(), charted.upper())
			.stream()
			.map((limit) -> HalfUp.round(limit, 1))).hasToString("[332.8, 152.8, 512.9]");
		assertThat(charted.signal()).isNull();
		assertThat(of("conferences-in-15-days-12m", AreaType.AUTHORITY, LEICESTER).points())
			.allMatch((point) -> point.charted() == null);
	}

	@Test
	void areOneAYearOfTheNewestQuarterIfAskedFor() {
		assertThat(of("children-looked-after", AreaType.AUTHORITY, LEICESTER).points()).hasSize(9);
		assertThat(years(of("children-looked-after", AreaType.AUTHORITY, LEICESTER).yearly()))
			.isEqualTo("2017 78.30, 2018 73.67, 2019 69.10, 2020 69.90, 2021 70.50, 2022 71.28, 2023 66.57");
	}

	@Test
	void beginWithAnAuthorityThatCameOfASplit() {
		assertThat(years(of("children-looked-after", AreaType.AUTHORITY, "E06000061"))).startsWith("2021 ");
		assertThat(of("children-looked-after", AreaType.REGION, "E12000004").yearly().points()).hasSize(7)
			.allMatch((point) -> point.beginsAnew() == null);
	}

	@Test
	void areNoneOfWhatHasNone() {
		assertThat(of("children-looked-after", AreaType.AUTHORITY, "E10000021")).isEqualTo(History.NONE);
		assertThat(this.histories.ofSimilarAreas(measure("children-looked-after"), "E10000021").points()).isEmpty();
	}

}
