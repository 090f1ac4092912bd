package uk.quartile.sample;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.CheckedReturn;
import uk.quartile.intake.Intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleRegionTests {

	private static final Quarter FIRST = Quarter.parse("2020-21-Q4");

	private static final Quarter LAST = Quarter.parse("2023-24-Q4");

	private static final String LITTLE = "X06000009";

	@TempDir
	static Path directory;

	private static Catalogue catalogue;

	/** Lines by authority, quarter and measure, joined by spaces. */
	private static final Map<String, CSVRecord> LINES = new HashMap<>();

	@BeforeAll
	static void write() throws IOException {
		SampleRegion.write(directory.resolve("region"), 9, 13);
		Path input = directory.resolve("region/input");
		catalogue = CatalogueFiles.load(directory.resolve("region/jobs"), input).catalogue();
		for (Path file : files(input.resolve("returns"))) {
			read(file).forEach((line) -> LINES
				.put(line.get("authority") + " " + line.get("quarter") + " " + line.get("measure"), line));
		}
	}

	@Test
	void jobsAndReferenceTablesHaveNoFault() {
		assertThat(catalogue.settings().region()).isEqualTo("X12000001");
		assertThat(catalogue.settings().notice()).contains("made up");
		assertThat(catalogue.measures()).hasSize(82);
	}

	@Test
	void everyReturnIsAcceptedAndOnlyLargeChangesAskForANote() {
		// Eight authorities for five quarters, then nine for eight, less one, and eight
		// joint returns.
		assertThat(check("input/returns")).hasSize(8 * 5 + 9 * 8 - 1 + 8)
			.noneMatch(CheckedReturn::rejected)
			.flatExtracting(CheckedReturn::findings)
			.hasSize(11)
			.allSatisfy((finding) -> assertThat(finding.check()).isEqualTo("change-unexplained"))
			.extracting(Finding::message)
			.contains(
					"2021-22-Q4/X06000007.csv line 23, numerator: found 130 without a note, against 85 a year before; "
							+ "expected 43 to 128, since the last four quarters were 85, 91, 93 and 114; correct it, or say in "
							+ "the note why.");
	}

	@Test
	void theResubmissionWouldBeAccepted() {
		assertThat(check("resubmission/returns")).hasSize(1).noneMatch(CheckedReturn::rejected);
	}

	@Test
	void hasNineAuthoritiesWithCodesThatCannotBeReal() {
		List<Authority> members = catalogue.members("X12000001", LAST.lastDay());
		assertThat(members).hasSize(9).allSatisfy((member) -> assertThat(member.code()).startsWith("X"));
		assertThat(catalogue.authorities()).extracting(Authority::name).doesNotHaveDuplicates();
	}

	@Test
	void everyMeasureIsReturnedEveryQuarter() {
		for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.minus(-1)) {
			for (Measure measure : catalogue.measures()) {
				assertThat(LINES).containsKey(LITTLE + " " + quarter + " " + measure.code());
			}
		}
	}

	@Test
	void oneWasSplitAndItsPartsReturnTheirWorkforceJointly() {
		assertThat(returns("X06000010")).containsExactly("2020-21-Q4", "2021-22-Q1", "2021-22-Q2", "2021-22-Q3",
				"2021-22-Q4");
		assertThat(returns("X06000001")).hasSize(8).first().isEqualTo("2022-23-Q1");
		assertThat(returns("X06000001+X06000002")).hasSize(8);
		assertThat(LINES).containsKey("X06000001+X06000002 2023-24-Q4 caseload")
			.doesNotContainKey("X06000001 2023-24-Q4 caseload");
	}

	@Test
	void oneReturnIsMissingAndOneProvisional() {
		assertThat(returns("X06000003")).hasSize(12).doesNotContain("2023-24-Q4");
		assertThat(LINES.get("X06000004 2023-24-Q4 referrals").get("status")).isEqualTo("provisional");
		assertThat(LINES.get("X06000004 2023-24-Q3 referrals").get("status")).isEmpty();
	}

	@Test
	void oneReturnIsResubmittedWithHigherFigures() throws IOException {
		List<Path> files = files(directory.resolve("region/resubmission"));
		assertThat(files).hasSize(1).first().asString().endsWith("returns/2023-24-Q3/X06000001.csv");
		List<String> changed = new ArrayList<>();
		for (CSVRecord line : read(files.get(0))) {
			CSVRecord before = LINES.get("X06000001 2023-24-Q3 " + line.get("measure"));
			if (!before.get("numerator").equals(line.get("numerator"))) {
				changed.add(line.get("measure"));
				assertThat(number(line, "numerator")).isGreaterThan(number(before, "numerator"));
				assertThat(line.get("note")).isNotBlank();
			}
		}
		assertThat(changed).containsExactly("looked-after-reviews-in-time", "child-participated");
	}

	@Test
	void oneIsSoSmallThatItsCountsWouldIdentifyChildren() {
		assertThat(number(LINES.get(LITTLE + " 2023-24-Q4 looked-after-starts"), "numerator"))
			.isBetween(BigDecimal.ZERO, BigDecimal.valueOf(9));
	}

	@Test
	void partsDoNotExceedWholesAndChildrenAreWhole() {
		LINES.forEach((place, line) -> {
			Measure measure = catalogue.measure(line.get("measure")).orElseThrow();
			if (line.get("numerator").equals("z")) {
				assertThat(line.get("denominator")).as(place).isEmpty();
				return;
			}
			BigDecimal numerator = number(line, "numerator");
			if (measure.partsOfWhole()) {
				assertThat(numerator).as(place).isBetween(BigDecimal.ZERO, number(line, "denominator"));
			}
			if (measure.counts() == Counts.WHOLE) {
				assertThat(numerator.stripTrailingZeros().scale()).as(place).isLessThanOrEqualTo(0);
			}
		});
	}

	@Test
	void splitsAreComplete() {
		Map<String, BigDecimal> sums = new TreeMap<>();
		Map<String, BigDecimal> wholes = new TreeMap<>();
		LINES.values().forEach((line) -> {
			String split = catalogue.measure(line.get("measure")).orElseThrow().split();
			if (split != null && !line.get("numerator").equals("z")) {
				String whole = line.get("authority") + " " + line.get("quarter") + " " + split;
				sums.merge(whole, number(line, "numerator"), BigDecimal::add);
				wholes.put(whole, number(line, "denominator"));
			}
		});
		assertThat(sums).hasSizeGreaterThan(200).isEqualTo(wholes);
	}

	@Test
	void twelveMonthFiguresAreTheSumsOfTheirQuarters() {
		for (String measure : List.of("re-referrals", "assessments-in-45-days", "section-47", "conferences",
				"conferences-in-15-days", "protection-plans-started", "looked-after-starts", "looked-after-ends")) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int i = 0; i < 4; i++) {
				sum = sum.add(number(LINES.get("X06000005 " + LAST.minus(i) + " " + measure), "numerator"));
			}
			assertThat(number(LINES.get("X06000005 " + LAST + " " + measure + "-12m"), "numerator")).as(measure)
				.isEqualByComparingTo(sum);
		}
	}

	@Test
	void startsLessEndsAreTheChangeInStock() {
		for (Quarter quarter = FIRST.minus(-1); quarter.compareTo(LAST) <= 0; quarter = quarter.minus(-1)) {
			BigDecimal change = count(quarter, "children-looked-after")
				.subtract(count(quarter.previous(), "children-looked-after"));
			assertThat(count(quarter, "looked-after-starts").subtract(count(quarter, "looked-after-ends")))
				.isEqualByComparingTo(change);
		}
	}

	@Test
	void theSummerIsQuiet() {
		Map<Integer, Double> contacts = LINES.values()
			.stream()
			.filter((line) -> line.get("measure").equals("contacts"))
			.collect(Collectors.groupingBy((line) -> Quarter.parse(line.get("quarter")).number(),
					Collectors.averagingDouble((line) -> number(line, "numerator").doubleValue())));
		assertThat(contacts.get(2)).isLessThan(contacts.get(1)).isLessThan(contacts.get(3)).isLessThan(contacts.get(4));
	}

	@Test
	void isTheSameEachTime() throws IOException {
		SampleRegion.write(directory.resolve("again"), 9, 13);
		assertThat(fingerprints(directory.resolve("again"))).hasSizeGreaterThan(120)
			.isEqualTo(fingerprints(directory.resolve("region")));
	}

	@Test
	void canHaveAsManyAuthoritiesAsTheCountry() throws IOException {
		SampleRegion.write(directory.resolve("large"), 152, 6);
		Catalogue large = CatalogueFiles.load(directory.resolve("large/jobs"), directory.resolve("large/input"))
			.catalogue();
		assertThat(large.members("X12000001", LAST.lastDay())).hasSize(152);
		assertThat(large.authorities()).extracting(Authority::name).doesNotHaveDuplicates();
		assertThat(files(directory.resolve("large/input/returns"))).hasSizeGreaterThan(152 * 5);
	}

	@Test
	void refusesToOverwrite() {
		Path region = directory.resolve("region");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SampleRegion.write(region, 9, 13))
			.withMessage(region + ": found something there; expected a new or empty folder; name another.");
	}

	@Test
	void refusesASizeOutOfRange() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SampleRegion.write(directory.resolve("tiny"), 3, 13))
			.withMessage("--authorities: found 3; expected 4 to 155; choose another number.");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SampleRegion.write(directory.resolve("tiny"), 9, 61))
			.withMessage("--quarters: found 61; expected 5 to 60; choose another number.");
	}

	private static List<CheckedReturn> check(String returns) {
		Path region = directory.resolve("region");
		return Intake.check(List.of(region.resolve(returns)), region.resolve("input"), catalogue,
				LocalDate.of(2024, 6, 1));
	}

	private static BigDecimal count(Quarter quarter, String measure) {
		return number(LINES.get("X06000006 " + quarter + " " + measure), "numerator");
	}

	private static BigDecimal number(CSVRecord line, String column) {
		return new BigDecimal(line.get(column));
	}

	private static List<String> returns(String code) {
		return LINES.values()
			.stream()
			.filter((line) -> line.get("authority").equals(code))
			.map((line) -> line.get("quarter"))
			.distinct()
			.sorted()
			.toList();
	}

	private static Map<String, String> fingerprints(Path folder) throws IOException {
		Map<String, String> fingerprints = new TreeMap<>();
		for (Path file : files(folder)) {
			fingerprints.put(folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
		}
		return fingerprints;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
		}
	}

	private static List<CSVRecord> read(Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

}
