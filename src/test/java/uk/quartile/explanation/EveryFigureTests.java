package uk.quartile.explanation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.PrintedChange;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.asking.Question;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every row of {@code benchmarks.csv}, and its past in {@code history.csv}, has the same
 * digits when explained.
 */
class EveryFigureTests {

	/** As the file is written. */
	private static final MathContext DIGITS = new MathContext(15);

	/**
	 * A place among the figures of all measures, which an explanation of one doesn't
	 * rank.
	 */
	private static final Pattern LEFT_OUT = Pattern.compile("stands_out_place|stands_out_region_place");

	private static final List<String> PAST = List.of("value_quarter", "value", "least", "most", "begins_anew", "mean",
			"lower_limit", "upper_limit", "signal");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	private int doubted;

	private int tested;

	private int points;

	@Test
	void explainsTheRealReturns() throws IOException {
		StoredInput input = new StoredInput(this.database.dataSource());
		input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		CatalogueFiles files = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		// Nine authorities; the workforce returned jointly after Northamptonshire's
		// split;
		// ten authorities, most measures.
		for (String quarter : List.of("2019-20-Q1", "2021-22-Q2", "2021-22-Q4", "2022-23-Q2")) {
			assertThat(explained(files, Quarter.parse(quarter))).isGreaterThan(30);
		}
		// Doubted figures of authorities, and of the groups that include them.
		assertThat(this.doubted).isGreaterThan(3);
		assertThat(this.tested).isGreaterThan(100);
		assertThat(this.points).isGreaterThan(1000);
	}

	@Test
	void explainsAnInventedRegion() throws IOException {
		Path invented = this.folder.resolve("invented");
		SampleRegion.write(invented, 9, 13);
		StoredInput input = new StoredInput(this.database.dataSource());
		input.receive(invented.resolve("jobs"), invented.resolve("input"));
		Path returns = invented.resolve("input/returns");
		input.acceptAll(returns);
		Quarter newest = Stream.of(returns.toFile().list())
			.sorted()
			.reduce((first, second) -> second)
			.map(Quarter::parse)
			.get();
		CatalogueFiles files = CatalogueFiles.load(invented.resolve("jobs"), invented.resolve("input"));
		assertThat(explained(files, newest)).isGreaterThan(500);
	}

	/** How many rows agree. */
	private int explained(CatalogueFiles files, Quarter quarter) throws IOException {
		Explanations explanations = new Explanations(this.database.jdbcClient(), files);
		SoftAssertions softly = new SoftAssertions();
		int rows = 0;
		List<CSVRecord> figures = benchmarks(files, quarter);
		Map<String, List<List<String>>> histories = table(files, quarter, "history.csv").stream()
			.collect(Collectors.groupingBy(EveryFigureTests::key,
					Collectors.mapping((row) -> PAST.stream().map(row::get).toList(), Collectors.toList())));
		for (CSVRecord row : figures) {
			Explanation explanation = explanations.explain(new Question(
					new Area(AreaKind.read(row.get("area_type")), row.get("area"), row.get("area_name"),
							files.catalogue().settings().region()),
					files.catalogue().measure(row.get("measure")).orElseThrow(), quarter));
			for (String column : row.getParser().getHeaderNames()) {
				if (LEFT_OUT.matcher(column).matches()) {
					continue;
				}
				softly.assertThat(written(explanation.figures().get(column)))
					.as(row.get("area_name") + ", " + row.get("measure") + ", " + quarter + ", " + column)
					.isEqualTo(row.get(column));
			}
			softly.assertThat(past(explanation))
				.as(row.get("area_name") + ", " + row.get("measure") + ", " + quarter + ", history.csv")
				.isEqualTo(histories.getOrDefault(key(row), List.of()));
			this.points += past(explanation).size();
			Tied.together(explanation, softly);
			this.tested += PrintedChange.hold(row, softly) ? 1 : 0;
			this.doubted += row.get("doubt").isEmpty() ? 0 : 1;
			rows++;
		}
		softly.assertAll();
		return rows;
	}

	private static String written(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof List<?> list) {
			return list.stream().map(EveryFigureTests::written).collect(Collectors.joining(";"));
		}
		if (value instanceof Double number) {
			return plain(new BigDecimal(number).round(DIGITS));
		}
		return (value instanceof BigDecimal number) ? plain(number) : value.toString();
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private List<CSVRecord> benchmarks(CatalogueFiles files, Quarter quarter) throws IOException {
		String region = files.catalogue().settings().region();
		Run run = new Run(quarter, region, Set.of(), Set.of(Edition.RESTRICTED),
				files.catalogue().settings().populationRelease(), Path.of("input", "returns"), this.folder, "program",
				"test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(this.database.dataSource(), clock)
			.run(files.catalogue(), run, "plausibilityStep", "observationStep", "rateStep", "comparisonStep",
					"packsStep")
			.getAllFailureExceptions()).isEmpty();
		return table(files, quarter, "benchmarks.csv");
	}

	/** What documents show of the past (issue 9, line 12). */
	private static List<List<String>> past(Explanation explanation) {
		return explanation.overTime()
			.past()
			.stream()
			.map((at) -> Stream
				.of(at.quarter(), at.value(), at.least(), at.most(), at.beginsAnew(), at.mean(), at.lower(), at.upper(),
						at.signal())
				.map(EveryFigureTests::written)
				.toList())
			.toList();
	}

	private static String key(CSVRecord row) {
		return row.get("area") + " " + row.get("area_type") + " " + row.get("measure");
	}

	private List<CSVRecord> table(CatalogueFiles files, Quarter quarter, String name) throws IOException {
		try (CSVParser csv = CSVParser.parse(
				this.folder.resolve(quarter.toString())
					.resolve(files.catalogue().settings().region())
					.resolve("restricted")
					.resolve(name),
				StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return csv.getRecords();
		}
	}

}
