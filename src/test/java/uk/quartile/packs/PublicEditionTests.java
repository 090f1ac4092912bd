package uk.quartile.packs;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.job.JobExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.attack.DrawnMarks;
import uk.quartile.attack.Intruder;
import uk.quartile.attack.PublicFiles;
import uk.quartile.attack.Told;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.csv.OpenFiles;
import uk.quartile.packs.csv.ScreenerCheck;
import uk.quartile.packs.csv.WebTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished files of a public edition of the real returns, read as a stranger would:
 * the tables, what stands beside them, and the documents with all that is said to those
 * who can't see them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicEditionTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	/** Of Rutland\u2019s referrals of the year, two quarters are withheld at source. */
	private static final Quarter EARLIER = Quarter.parse("2021-22-Q4");

	/** To which places are written in the file, in points; twice. */
	private static final double HUNDREDTHS = 0.02;

	private static final String RUTLAND = "E06000017";

	private static final Path INPUT = Path.of("input");

	/** All else of a withheld figure is blank. */
	private static final Set<String> OF_NO_FIGURE = Set.of("area", "area_name", "area_type", "quarter", "measure",
			"status", "england_value", "england_quarter", "general_population_value", "general_population_period",
			"general_population_group", "unit", "polarity", "basis", "annualised", "value_quarter");

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private final Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private Catalogue catalogue;

	private Path set;

	private PublicFiles files;

	private PublicFiles earlier;

	private List<CSVRecord> rows;

	private Map<String, String> returned;

	/** Text and tags of each document, by its file. */
	private final Map<String, String> documents = new TreeMap<>();

	private final Map<String, List<String>> tags = new TreeMap<>();

	@BeforeAll
	void publishes(@TempDir Path output) throws IOException {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, INPUT);
		input.acceptAll(INPUT.resolve("returns"));
		// Of this one only the tables; and packs are made of the pages of the others.
		this.earlier = new PublicFiles(publish(output, EARLIER, Set.of()));
		this.set = publish(output, QUARTER, EnumSet.of(Report.REGIONAL, Report.PROFILE, Report.BRIEFING));
		this.files = new PublicFiles(this.set);
		this.rows = this.files.benchmarks();
		this.returned = PublicFiles.returned(this.catalogue, INPUT.resolve("returns"), QUARTER);
		for (String file : names()) {
			if (file.endsWith(".pdf")) {
				byte[] bytes = Files.readAllBytes(this.set.resolve(file));
				this.tags.put(file, PdfAssertions.assertThat(bytes).outline());
				this.documents.put(file, words(bytes) + String.join("\n", this.tags.get(file)));
			}
		}
	}

	private Path publish(Path output, Quarter quarter, Set<Report> reports) {
		JobExecution execution = run(output, quarter, reports, Set.of(Edition.PUBLIC), "observationStep", "rateStep",
				"comparisonStep", "disclosureStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		return output.resolve(quarter + "/E12000004/public");
	}

	private JobExecution run(Path output, Quarter quarter, Set<Report> reports, Set<Edition> editions,
			String... steps) {
		Run run = new Run(quarter, "E12000004", reports, editions, "rebased", INPUT.resolve("returns"), output,
				"program", "test");
		return new Stages(database.dataSource(), this.clock).run(this.catalogue, run, steps);
	}

	/** The restricted one beside it is made, and this one left alone. */
	@Test
	void standsApartFromTheRestrictedEdition() throws IOException {
		String manifest = Files.readString(this.set.resolve("manifest.json"));
		Path output = this.set.resolve("../../..").normalize();
		JobExecution both = run(output, QUARTER, Set.of(), EnumSet.allOf(Edition.class), "comparisonStep",
				"disclosureStep", "packsStep");
		assertThat(both.getStepExecutions()).last()
			.satisfies(
					(step) -> assertThat(step.getWriteCount()).as("tables, chase, receipts, manifest").isEqualTo(17));
		assertThat(this.set.resolveSibling("restricted").resolve("chase.csv")).exists();
		assertThat(Files.readString(this.set.resolve("manifest.json"))).isEqualTo(manifest);
		assertThat(this.set.resolveSibling("restricted").resolve("open-data.csv")).doesNotExist();
		describesItsTables(this.set.resolveSibling("restricted"));
	}

	@Test
	void describesItsTables() throws IOException {
		describesItsTables(this.set);
	}

	private static void describesItsTables(Path set) throws IOException {
		for (String table : List.of("benchmarks.csv", "history.csv")) {
			assertThat(WebTable.faults(set.resolve(table + "-metadata.json"))).as(table).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void passesTheScreenerOfOpenData(ScreenerCheck check) throws IOException {
		assertThat(check.faults(OpenFiles.in(this.set))).isEmpty();
	}

	/**
	 * Of each authority, region and England: each figure of the quarter, and nothing
	 * else.
	 */
	@Test
	void tellsInOpenDataWhatTheTableTells() throws IOException {
		Map<String, String> table = new TreeMap<>();
		for (CSVRecord row : this.files.benchmarks()) {
			if (row.get("area").matches("E\\d{8}") && row.get("value_quarter").isEmpty()) {
				for (String column : List.of("numerator", "denominator", "value")) {
					table.put(row.get("area") + " " + row.get("measure") + " " + column,
							row.get("status").equals("withheld") ? "c" : row.get(column));
				}
			}
		}
		Map<String, String> open = new TreeMap<>();
		OpenFiles read = OpenFiles.in(this.set);
		for (OpenFiles.Row column : read.meta().rows()) {
			String measure = this.catalogue.measures()
				.stream()
				.filter((each) -> column.cell("label").startsWith(each.title() + ": "))
				.map(Measure::code)
				.findFirst()
				.orElseThrow();
			String name = column.cell("col_name");
			String of = name.endsWith("_count") ? "numerator" : name.endsWith("_out_of") ? "denominator" : "value";
			for (OpenFiles.Row row : read.data().rows()) {
				String area = Stream.of("new_la_code", "region_code", "country_code")
					.map(row::cell)
					.filter((code) -> !code.isEmpty())
					.findFirst()
					.orElseThrow();
				assertThat(row.cell(name)).as(area + " " + name).matches("\\d+(?:\\.\\d+)?|[cxz]");
				if (!row.cell(name).equals("x")) {
					open.put(area + " " + measure + " " + of, row.cell(name));
				}
			}
		}
		assertThat(open).hasSizeGreaterThan(800).isEqualTo(table).containsValue("c");
	}

	@Test
	void holdsDocumentsAndTablesAlone() throws IOException {
		assertThat(names()).filteredOn((file) -> !file.endsWith(".pdf"))
			.containsExactly("benchmarks.csv", "benchmarks.csv-metadata.json", "history.csv",
					"history.csv-metadata.json", "manifest.json", "open-data.csv", "open-data.meta.csv");
		assertThat(Files.readString(this.set.resolve("manifest.json"))).contains("\"open-data.csv\"",
				"\"open-data.meta.csv\"");
		assertThat(this.documents).hasSize(21);
	}

	/** By the returns themselves: counts of 1 to 5, and all but 1 to 5 of a group. */
	@Test
	void showsNoSmallCount() throws IOException {
		Map<String, CSVRecord> shown = new HashMap<>();
		for (CSVRecord row : this.files.benchmarks()) {
			shown.put(key(row, row.get("value_quarter").isEmpty() ? "quarter" : "value_quarter"), row);
		}
		Map<String, CSVRecord> past = new HashMap<>();
		for (CSVRecord row : this.files.history()) {
			past.put(key(row, "value_quarter"), row);
		}
		int small = 0;
		for (Map.Entry<String, String> each : this.returned.entrySet()) {
			String name = each.getKey().replaceFirst(" x$", "");
			if (each.getKey().endsWith(" x") && isSmall(name, each.getValue())) {
				for (CSVRecord row : Stream.of(shown.get(name), past.get(name)).filter((row) -> row != null).toList()) {
					assertThat(row.get("status")).as(name).isEqualTo("withheld");
					assertThat(row.get("value")).as(name).isEmpty();
					small++;
				}
			}
		}
		assertThat(small).isGreaterThan(40);
	}

	private boolean isSmall(String name, String count) {
		Measure measure = this.catalogue.measure(name.split(" ")[2]).orElseThrow();
		if (!count.matches("\\d+(?:\\.\\d+)?")) {
			return count.matches("c|low|k");
		}
		BigDecimal x = new BigDecimal(count);
		String whole = this.returned.getOrDefault(name + " n", "");
		boolean few = isFew(x);
		return (few || !whole.matches("\\d+")) ? few : isFew(new BigDecimal(whole)) || measure.partsOfWhole()
				&& measure.counts() == Counts.WHOLE && isFew(new BigDecimal(whole).subtract(x));
	}

	private static boolean isFew(BigDecimal count) {
		return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(5)) <= 0;
	}

	private static String key(CSVRecord row, String quarter) {
		return row.get("area") + " " + row.get(quarter) + " " + row.get("measure");
	}

	@Test
	void hasNoNumberOfAWithheldFigure() throws IOException {
		List<CSVRecord> withheld = this.files.benchmarks()
			.stream()
			.filter((row) -> row.get("status").equals("withheld"))
			.toList();
		assertThat(withheld).hasSizeGreaterThan(10)
			.allSatisfy((row) -> row.toMap()
				.forEach((column, cell) -> assertThat(OF_NO_FIGURE.contains(column) ? "" : cell).as(row + column)
					.isEmpty()));
		assertThat(this.files.history()).filteredOn((row) -> row.get("status").equals("withheld"))
			.hasSizeGreaterThan(50)
			.allSatisfy((row) -> assertThat(row.get("value") + row.get("least") + row.get("most") + row.get("mean")
					+ row.get("lower_limit") + row.get("upper_limit") + row.get("signal"))
				.isEmpty());
	}

	/** Of the region and its groups. */
	@Test
	void roundsGroups() throws IOException {
		assertThat(this.files.benchmarks())
			.filteredOn((row) -> row.get("area").equals("E12000004") || row.get("area_type").startsWith("Cities"))
			.hasSizeGreaterThan(20)
			.allSatisfy((row) -> assertThat(new BigDecimal(row.get("numerator")).remainder(BigDecimal.TEN)).isZero())
			.allSatisfy((row) -> assertThat(row.get("lower_95") + row.get("change_on_year") + row.get("trend")
					+ row.get("versus_england") + row.get("members_with_figure") + row.get("rolling_numerator"))
				.isEmpty());
	}

	/** Metadata are the same of every quarter: no figure is in them. */
	@Test
	void describesItsTablesWithoutAFigure() throws IOException {
		for (String table : List.of("benchmarks.csv", "history.csv")) {
			assertThat(this.files.metadata(table)).isEqualTo(this.earlier.metadata(table));
			assertThat(String.join(",", this.files.described(table)))
				.isEqualTo(Files.readAllLines(this.set.resolve(table)).get(0));
		}
	}

	@Test
	void hasNoNumberWithMoreDecimalsThanArePrinted() throws IOException {
		for (CSVRecord row : this.files.history()) {
			int decimals = this.catalogue.measure(row.get("measure")).orElseThrow().decimals();
			assertThat(Stream.of("value", "least", "most", "mean", "lower_limit", "upper_limit")
				.map(row::get)
				.filter((cell) -> !cell.isEmpty())
				.map(BigDecimal::new)).as(row.toString()).allMatch((number) -> number.scale() <= decimals);
		}
	}

	/** An intruder with a solver, who is an outsider or any one authority. */
	@Test
	void givesNoCountAway() throws IOException {
		Intruder intruder = intruder();
		assertThat(intruder.read(EARLIER, this.earlier.told())).isEmpty();
		assertThat(intruder.read(QUARTER, this.files.told())).isEmpty();
	}

	/**
	 * 33, c, 33 and c of 131: the two make up 65. Were one of them told, and 62, the
	 * other would be 3.
	 */
	@Test
	void leavesRutlandsTwoQuartersOpen() throws IOException {
		assertThat(this.earlier.benchmarks())
			.filteredOn((row) -> row.get("area").equals(RUTLAND) && row.get("measure").equals("re-referrals-12m"))
			.extracting((row) -> row.get("denominator"))
			.containsExactly("131");
		assertThat(this.earlier.history())
			.filteredOn((row) -> row.get("area").equals(RUTLAND) && row.get("measure").equals("referrals")
					&& row.get("value_quarter").startsWith("2021-22"))
			.extracting((row) -> row.get("status"))
			.containsExactly("ok", "withheld", "ok", "withheld");
		List<Told> told = new ArrayList<>(this.earlier.told()
			.stream()
			.filter((each) -> each.area().equals(RUTLAND) && each.measure().startsWith("re"))
			.toList());
		assertThat(intruder().read(EARLIER, told)).isEmpty();
		told.removeIf((each) -> each.measure().equals("referrals") && each.quarter().equals(EARLIER.minus(2)));
		told.add(new Told("authority", RUTLAND, EARLIER.minus(2), "referrals", false, false, BigDecimal.valueOf(62),
				null));
		assertThat(intruder().read(EARLIER, told))
			.containsExactly("an outsider: {E06000017 2021-22-Q4 referrals x=1} lies from 1 to 5");
	}

	/** Else {@link #givesNoCountAway} could not fail. */
	@Test
	void wouldGiveCountsAwayIfNothingElseWereWithheld() throws IOException {
		List<Told> told = new ArrayList<>();
		Map<String, BigDecimal> truth = PublicFiles.numbers(this.returned);
		for (Told each : this.files.told()) {
			String name = each.area() + " " + each.quarter() + " " + each.measure();
			boolean protects = each.numerator() == null && !isSmall(name, this.returned.getOrDefault(name + " x", "c"));
			told.add(protects ? new Told(each.type(), each.area(), each.quarter(), each.measure(), false, false,
					truth.get(name + " x"), truth.get(name + " n")) : each);
		}
		assertThat(intruder().read(QUARTER, told)).isNotEmpty();
	}

	/** In copies with one cell too many. */
	@Test
	void wouldTellWhatOtherCellsTell(@TempDir Path folder) throws IOException {
		assertThat(foundWith(folder.resolve("point"), "history.csv", "2021-22-Q2", "value", "30"))
			.containsExactly("anybody: something tells of E06000017 2021-22-Q2 referrals");
		assertThat(foundWith(folder.resolve("range"), "history.csv", "2023-24-Q4", "mean", "90")).containsExactly(
				"anybody: something tells of E06000017 2021-22-Q2 referrals",
				"anybody: something tells of E06000017 2021-22-Q4 referrals");
		assertThat(foundWith(folder.resolve("place"), "benchmarks.csv", "three-or-more-placements", "rank", "3"))
			.contains("anybody: something tells of E06000017 2023-24-Q4 three-or-more-placements");
	}

	/**
	 * A cell of a row that has a certain cell: of Rutland\u2019s referrals, or of Derby.
	 */
	private List<String> foundWith(Path folder, String table, String with, String column, String cell)
			throws IOException {
		Path copy = folder.resolve("E12000004/public");
		Files.createDirectories(copy);
		for (String each : List.of("benchmarks.csv", "history.csv")) {
			List<String> lines = new ArrayList<>(Files.readAllLines(this.set.resolve(each)));
			int at = List.of(lines.get(0).split(",")).indexOf(column);
			for (int i = 1; i < lines.size() && each.equals(table); i++) {
				List<String> cells = new ArrayList<>(List.of(lines.get(i).split(",", -1)));
				if (cells.subList(0, 6)
					.containsAll(List.of(table.equals("history.csv") ? RUTLAND : "E06000015", with,
							table.equals("history.csv") ? "referrals" : "ok"))) {
					cells.set(at, cell);
					lines.set(i, String.join(",", cells));
				}
			}
			Files.write(copy.resolve(each), lines);
		}
		Intruder intruder = intruder();
		intruder.asking(0, 1);
		return intruder.read(QUARTER, new PublicFiles(copy).told());
	}

	private Intruder intruder() throws IOException {
		return new Intruder(this.catalogue, PublicFiles.numbers(this.returned),
				PublicFiles.published(this.catalogue, INPUT));
	}

	/** What the tables haven't, no document has. */
	@Test
	void printsNoNumberThatTheTablesHaveNot() throws IOException {
		PrintedNumbers numbers = new PrintedNumbers(this.set, this.catalogue, INPUT);
		for (String file : this.documents.keySet()) {
			assertThat(numbers.missing(this.set.resolve(file))).as(file)
				.allMatch((line) -> line.contains("figures are withheld to protect children")
						|| line.contains("at least 12 quarters since the last break")
						|| isOfTwoCounts(line.replaceFirst("^page \\d+: ", ""), file));
		}
	}

	/** Both of which are shown. */
	private boolean isOfTwoCounts(String line, String file) {
		return line.matches("\\d+ in: .*(?:\\d% of (?:referrals|assessments)\\.? ?"
				+ "|[^\\d]*[\\d.,]+%? \\d(?:st|nd|rd|th) (?:lowest|highest) [\\d.]+.*|For every 10 who left, \\d+ came|\\d+ came\\. In the year .*)")
				|| countsOf(file.substring(0, Math.min(9, file.length())))
					.contains(line.replaceAll("^([\\d,.]+) in: .*$", "$1").replace(",", ""));
	}

	/** Nor does what is said to those who can't see it. */
	@Test
	void saysNoNumberThatTheTablesHaveNot() throws IOException {
		PrintedNumbers numbers = new PrintedNumbers(this.set, this.catalogue, INPUT);
		for (String file : this.documents.keySet()) {
			assertThat(numbers.missingInTags(this.set.resolve(file), this.tags.get(file))).as(file)
				.allMatch((line) -> isOfTwoCounts(line, file));
		}
	}

	/**
	 * Larger ones that the tables show of an authority: where children come and go, a
	 * line of one measure has the counts of others.
	 */
	private Set<String> countsOf(String authority) {
		return this.rows.stream()
			.filter((row) -> row.get("area").equals(authority))
			.flatMap((row) -> Stream.of(row.get("numerator"), row.get("denominator")))
			.filter((count) -> count.matches("\\d+") && !isFew(new BigDecimal(count)))
			.collect(Collectors.toSet());
	}

	/**
	 * A place on a scale tells no more than what is printed: no decimal, and no figure.
	 */
	@Test
	void drawsMarksByPrintedValuesAlone() throws IOException {
		int pages = 0;
		try (PDDocument document = Loader.loadPDF(this.set.resolve("regional.pdf").toFile())) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				List<DrawnMarks.Mark> marks = DrawnMarks.of(document, page, "Authority [A-Z]");
				assertThat(marks).as("page %d", page).noneMatch((mark) -> Double.isNaN(mark.value()));
				if (marks.size() > 2) {
					DrawnMarks.Mark first = Collections.min(marks, Comparator.comparing(DrawnMarks.Mark::value));
					DrawnMarks.Mark last = Collections.max(marks, Comparator.comparing(DrawnMarks.Mark::value));
					double scale = (last.x() - first.x()) / (last.value() - first.value());
					assertThat(marks).as("page %d", page)
						.allMatch((mark) -> Math
							.abs(first.x() + scale * (mark.value() - first.value()) - mark.x()) < HUNDREDTHS);
					// What isn't printed of it, a twentieth at most, could be seen.
					pages += (scale / 20 > HUNDREDTHS) ? 1 : 0;
				}
			}
		}
		assertThat(pages).isGreaterThan(8);
	}

	/** Each line of at least six points is that of some values of the public history. */
	@Test
	void drawsLinesByPrintedValuesAlone() throws IOException {
		Map<String, List<Double>> series = new TreeMap<>();
		for (CSVRecord row : this.files.history()) {
			if (!row.get("value").isEmpty()) {
				String name = row.get("area_type") + row.get("area") + row.get("measure");
				double value = Double.parseDouble(row.get("value"));
				series.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
				// Small lines have one point a year.
				if (Quarter.parse(row.get("value_quarter")).number() == QUARTER.number()) {
					series.computeIfAbsent(name + " yearly", (key) -> new ArrayList<>()).add(value);
				}
			}
		}
		int lines = 0;
		for (String file : this.documents.keySet()) {
			try (PDDocument document = Loader.loadPDF(this.set.resolve(file).toFile())) {
				for (int page = 1; page <= document.getNumberOfPages(); page++) {
					for (List<Point2D> line : DrawnMarks.lines(document, page, 6)) {
						assertThat(series.values()).as("%s page %d: %s", file, page, line)
							.anyMatch((values) -> shows(line, values));
						lines++;
					}
				}
			}
		}
		assertThat(lines).isGreaterThan(200);
	}

	/** Whether some values one after the other are as high as the corners of a line. */
	private static boolean shows(List<Point2D> line, List<Double> values) {
		for (int from = 0; from + line.size() <= values.size(); from++) {
			List<Double> some = values.subList(from, from + line.size());
			int least = some.indexOf(Collections.min(some));
			int most = some.indexOf(Collections.max(some));
			double scale = (some.get(most) > some.get(least))
					? (line.get(most).getY() - line.get(least).getY()) / (some.get(most) - some.get(least)) : 0;
			boolean fits = true;
			for (int i = 0; i < line.size() && fits; i++) {
				double height = line.get(least).getY() + scale * (some.get(i) - some.get(least));
				fits = Math.abs(height - line.get(i).getY()) < HUNDREDTHS;
			}
			if (fits) {
				return true;
			}
		}
		return false;
	}

	/** Pages on which nobody is judged by name were a heading and a sentence. */
	@Test
	void leavesNoPageOfTheRegionNearlyEmptyButTheLast() throws IOException {
		List<Double> ink = PageInk.shares(Files.readAllBytes(this.set.resolve("regional.pdf")), 30, 60);
		assertThat(ink.subList(0, ink.size() - 1)).allMatch((share) -> share > 0.4);
		assertThat(this.documents.get("regional.pdf").replaceAll("\\s+", " "))
			.contains("In this edition no authority is judged by name: each measure\u2019s page has the figures.")
			.doesNotContain("At a glance: page", "Exceptions by authority");
	}

	/** Nobody here has agreed to be named in others\u2019 papers. */
	@Test
	void namesNoOtherAuthority() {
		List<String> names = this.catalogue.members("E12000004", QUARTER.lastDay())
			.stream()
			.flatMap((each) -> Stream.of(each.code() + " " + each.name(), each.code() + " " + each.shortName()))
			.distinct()
			.toList();
		assertThat(names).hasSizeGreaterThan(10);
		this.documents.forEach((file, words) -> names.stream()
			.filter((name) -> !file.startsWith(name.substring(0, 9)))
			.map((name) -> name.substring(10))
			.forEach((name) -> assertThat(words.replaceAll("\\s+", " ")).as(file)
				.doesNotContainPattern("(?<!North |West )\\b" + name + "\\b(?!shire| Local)")));
		assertThat(this.documents.get("regional.pdf")).contains("Authority A", "Authority J");
	}

	/** That one figure is small and the other is near it would itself tell something. */
	@Test
	void saysOfNoFigureWhyItIsWithheld() throws IOException {
		for (String file : names()) {
			String words = file.endsWith(".pdf") ? this.documents.get(file) : Files.readString(this.set.resolve(file));
			assertThat(words.toLowerCase(Locale.ROOT)).as(file)
				.doesNotContain("at source", "secondary", "complement", "fewer than 6", "receipt", "returns/", "chase",
						"restricted", "sharing.csv", "commentary/", "actions/");
		}
		assertThat(this.documents.get(RUTLAND + "/profile.pdf"))
			.contains("6 of 19 figures are withheld to protect children.");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.walk(this.set)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> this.set.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	private static String words(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document) + "\n" + document.getDocumentInformation().getTitle() + "\n";
		}
	}

}
