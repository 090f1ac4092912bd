package uk.quartile.packs.regional;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.batch.core.job.JobExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.table.AuthorityTable;
import uk.quartile.packs.table.AuthorityTables;
import uk.quartile.packs.telling.change.ChangeSentences;
import uk.quartile.packs.telling.trend.TrendSentences;
import uk.quartile.sample.SampleRegion;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No row contradicts itself: what is said of the year's change, of the trend, of a target
 * and by a list goes together, in every table, in the overview and in what is stored of
 * every area, on real, invented and random figures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsAgreeTests {

	@RegisterExtension
	static final TestDatabase real = new TestDatabase();

	@RegisterExtension
	static final TestDatabase invented = new TestDatabase();

	private static final List<String> REAL = List.of("2019-20-Q4", "2021-22-Q4", "2022-23-Q2", "2023-24-Q4",
			"2024-25-Q4");

	private static final String REGION = "E12000004";

	private static final String ENGLAND = "E92000001";

	private final Map<String, List<MeasureFigures>> figures = new LinkedHashMap<>();

	@BeforeAll
	void compares(@TempDir Path directory) throws IOException {
		StoredInput input = new StoredInput(real.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		for (String quarter : REAL) {
			for (String region : List.of(REGION, ENGLAND)) {
				this.figures.put(region + " " + quarter, compare(real, catalogue, region, Quarter.parse(quarter)));
			}
		}
		SampleRegion.write(directory.resolve("region"), 9, 17);
		StoredInput sample = new StoredInput(invented.dataSource());
		Catalogue all = sample.receive(directory.resolve("region/jobs"), directory.resolve("region/input"));
		sample.acceptAll(directory.resolve("region/input/returns"));
		String code = all.settings().region();
		for (String quarter : List.of("2023-24-Q3", "2023-24-Q4")) {
			this.figures.put(code + " " + quarter, compare(invented, all, code, Quarter.parse(quarter)));
		}
	}

	private static List<MeasureFigures> compare(TestDatabase database, Catalogue catalogue, String region,
			Quarter quarter) {
		Run run = new Run(quarter, region, Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), Path.of("target", "output"), "program", "test");
		JobExecution execution = new Stages(database.dataSource(),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.run(catalogue, run, "observationStep", "rateStep", "comparisonStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		List<Figure> all = new ArrayList<>();
		new JdbcFigures(database.jdbcClient(), catalogue).forEach(Stages.comparison(execution), Edition.RESTRICTED,
				all::add);
		return MeasureFigures.grouped(region, all);
	}

	Stream<String> comparisons() {
		return this.figures.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void saysNothingInARowThatTheRowDenies(String comparison) {
		SoftAssertions softly = new SoftAssertions();
		int rows = 0;
		for (MeasureFigures measure : this.figures.get(comparison)) {
			rows += holdTable(comparison, measure, softly);
			measure.figures().forEach((figure) -> new RowWords(figure, "", "").holdStored(comparison, softly));
		}
		softly.assertAll();
		assertThat(rows).isGreaterThan(100);
	}

	/** The page's own sentences: first of the year's change, then of the trend. */
	@ParameterizedTest
	@MethodSource("comparisons")
	void saysNothingInAFindingThatItDenies(String comparison) {
		SoftAssertions softly = new SoftAssertions();
		for (MeasureFigures measure : this.figures.get(comparison)) {
			String change = ChangeSentences.brief(measure, Map.of()).orElse("");
			String trend = TrendSentences.brief(measure).orElse("");
			String said = comparison + ", " + measure.measure().code() + ": " + change + " " + trend;
			if (change.contains(", beyond chance")) {
				softly.assertThat(trend).as(said).doesNotContain("Trend: ordinary.");
			}
			if (change.matches(".*(?:rose|a rise).*") && trend.contains("Over five years: falling")
					|| change.matches(".*(?:fell|a fall).*") && trend.contains("Over five years: rising")) {
				softly.assertThat(trend).as(said).contains(", though not in the newest year");
			}
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "referrals", "re-referrals", "assessments-in-45-days", "re-referrals-12m",
			"section-47-12m", "assessments-in-45-days-12m", "children-in-need" })
	void saysNothingOfRandomFiguresThatTheirRowsDeny(String measure) {
		Random random = new Random(8);
		SoftAssertions softly = new SoftAssertions();
		List<Figure> areas = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			areas.add(random(measure, "Area " + i, random));
		}
		assertThat(holdTable("random", InTime.figures(measure, areas.toArray(Figure[]::new)), softly)).isEqualTo(500);
		softly.assertAll();
	}

	/**
	 * 2023-24-Q4: England's section 47 enquiries, and Leicester's 26% fewer referrals
	 * beside none (A6).
	 */
	@Test
	void reconcilesWhatReadersTookForContradictions() {
		MeasureFigures enquiries = measure(ENGLAND + " 2023-24-Q4", "section-47-12m");
		assertThat(ChangeSentences.brief(enquiries, Map.of()).orElseThrow() + " "
				+ TrendSentences.brief(enquiries).orElseThrow())
			.isEqualTo("The rate fell by 1.7%, beyond chance; there are 880 fewer section 47 enquiries. "
					+ "Over five years: rising, though not in the newest year.");
		AuthorityTable referrals = AuthorityTables.of(measure(REGION + " 2023-24-Q4", "referrals"), Map.of());
		assertThat(referrals.rows()).filteredOn((row) -> row.name().equals("Leicester"))
			.singleElement()
			.satisfies((row) -> assertThat(row.words()).contains("Fell,\u00a0\u221227.2%", "Usual"));
	}

	private MeasureFigures measure(String comparison, String code) {
		return this.figures.get(comparison)
			.stream()
			.filter((each) -> each.measure().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static Figure random(String measure, String name, Random random) {
		boolean neutral = !InTime.measure(measure).polarity().written().endsWith("good");
		List<XmrSignal> signals = new ArrayList<>(List.of(XmrSignal.values()));
		java.util.Collections.shuffle(signals, random);
		signals = signals.subList(0, random.nextInt(3)).stream().sorted().toList();
		boolean yearly = measure.endsWith("-12m") || measure.equals("children-in-need");
		List<YearlyVerdict> words = neutral ? List.of(YearlyVerdict.RISING, YearlyVerdict.FALLING, YearlyVerdict.NONE)
				: List.of(YearlyVerdict.IMPROVING, YearlyVerdict.WORSENING, YearlyVerdict.NONE);
		OverTime time = yearly
				? new OverTime(null, null, new OverTime.Yearly(words.get(random.nextInt(3)), 5, 10), null, List.of())
				: new OverTime(new OverTime.Trend(TrendVerdict.ORDINARY, signals, 20, InTime.QUARTER.minus(19), null,
						50.0, 40.0, 60.0, false), null, null, null, List.of());
		double before = 30 + random.nextInt(40);
		double now = before + random.nextInt(-3, 4) * 5;
		Change.Test test = random.nextBoolean()
				? new Change.Test(ChanceTest.NEWCOMBE, now - before, 0, 0, now != before && random.nextBoolean())
				: null;
		Change change = new Change(InTime.QUARTER.yearEarlier(), new Change.Side(Finality.OK, null, null, before),
				new Change.Side(Finality.OK, null, null, now), 1, 1, 0, 0, null, test);
		return InTime.changed(measure, name, now, change, time);
	}

	/** How many rows it has with a figure of their own. */
	private static int holdTable(String comparison, MeasureFigures measure, SoftAssertions softly) {
		AuthorityTable table = AuthorityTables.of(measure, Map.of());
		int year = table.wordHeads().indexOf("In the\u00a0year");
		int trend = table.wordHeads().stream().map((head) -> head.replaceFirst(".* ", "")).toList().indexOf("trend");
		List<Figure> rows = Stream
			.of(measure.authorities().stream(), measure.splits().stream(), measure.region().stream())
			.flatMap((each) -> each)
			.toList();
		for (int i = 0; i < rows.size(); i++) {
			if (!measure.splits().contains(rows.get(i))) {
				List<String> words = table.rows().get(i).words();
				new RowWords(rows.get(i), (year < 0) ? "" : words.get(year), (trend < 0) ? "" : words.get(trend))
					.hold(comparison, softly);
			}
		}
		return rows.size();
	}

}
