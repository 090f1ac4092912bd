package uk.quartile;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counts of the newest year in {@code input/}, held to the rates that the Department
 * for Education published of it: {@code published-rates-2024-25.csv} names the releases.
 */
class NewestPublishedRatesTests {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setCommentMarker('#')
		.get();

	private static final Path RESOURCES = Path.of("src/test/resources/uk/quartile");

	private static final Path SHIPPED = Path.of("input");

	/** Full-time equivalents are published with one decimal, so half of one is unsure. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.05");

	@TempDir
	private Path folder;

	@Test
	void comeOutOfTheShippedCountsAndPopulations() throws IOException {
		Quarter quarter = Quarter.parse("2024-25-Q4");
		write(this.folder, quarter);
		Map<String, BigDecimal> values = EveryRegion
			.figures(this.folder, RESOURCES.resolve("published-rates-2024-25"), this.folder.resolve("data"), quarter)
			.get(quarter);
		List<String> wrong = new ArrayList<>();
		List<CSVRecord> published = published(quarter);
		for (CSVRecord rate : published) {
			BigDecimal value = values.get(rate.get("authority") + " " + rate.get("measure"));
			int decimals = Integer.parseInt(rate.get("decimals"));
			if (value == null || value.setScale(decimals, RoundingMode.HALF_UP)
				.compareTo(new BigDecimal(rate.get("published"))) != 0) {
				wrong.add(rate + ": " + value);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(published).hasSize(1_960);
	}

	/**
	 * The department makes them from full-time equivalents with more decimals than it
	 * publishes: each lies between what the published ones leave possible.
	 */
	@Test
	void ofTheWorkforceLieWithinTheRoundingOfTheShippedFullTimeEquivalents() throws IOException {
		Quarter quarter = Quarter.parse("2024-25-Q2");
		Map<String, CSVRecord> counts = new TreeMap<>();
		shipped(quarter).forEach((each) -> counts.put(key(each), each));
		List<CSVRecord> published = published(quarter);
		for (CSVRecord rate : published) {
			CSVRecord count = counts.get(key(rate));
			assertThat(count).as(rate.toString()).isNotNull();
			BigDecimal times = rate.get("measure").equals("caseload") ? BigDecimal.ONE : BigDecimal.valueOf(100);
			BigDecimal numerator = new BigDecimal(count.get("numerator"));
			BigDecimal denominator = new BigDecimal(count.get("denominator"));
			BigDecimal value = new BigDecimal(rate.get("published"));
			assertThat(value.add(ROUNDING)).as(rate + " of " + count)
				.isGreaterThanOrEqualTo(numerator.subtract(ROUNDING)
					.multiply(times)
					.divide(denominator.add(ROUNDING), 9, RoundingMode.DOWN));
			assertThat(value.subtract(ROUNDING)).as(rate + " of " + count)
				.isLessThanOrEqualTo(numerator.add(ROUNDING)
					.multiply(times)
					.divide(denominator.subtract(ROUNDING), 9, RoundingMode.UP));
		}
		assertThat(published).hasSize(597);
	}

	private static String key(CSVRecord row) {
		return row.get(row.isMapped("area") ? "area" : "authority") + " " + row.get("measure");
	}

	/**
	 * Every authority sends what the shipped tables say of it, but for the 0 of 0 of one
	 * that has no such children: a return writes z for that.
	 */
	private static void write(Path input, Quarter quarter) throws IOException {
		Path reference = Files.createDirectories(input.resolve("reference"));
		for (String file : List.of("authorities", "successions", "populations", "neighbours")) {
			Files.copy(SHIPPED.resolve("reference").resolve(file + ".csv"), reference.resolve(file + ".csv"));
		}
		Files.writeString(reference.resolve("comparator_counts.csv"), "area,quarter,measure,numerator,denominator\n");
		Path returns = Files.createDirectories(input.resolve("returns").resolve(quarter.toString()));
		Map<String, StringBuilder> files = new TreeMap<>();
		for (CSVRecord count : shipped(quarter)) {
			String area = count.get(0);
			if (!area.startsWith("E12") && !area.equals("E92000001") && !count.get("denominator").equals("0")) {
				files
					.computeIfAbsent(area,
							(each) -> new StringBuilder("authority,quarter,measure,numerator,denominator\n"))
					.append(String.join(",", area, quarter.toString(), count.get("measure"), count.get("numerator"),
							count.get("denominator")))
					.append('\n');
			}
		}
		for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
			Files.writeString(returns.resolve(file.getKey() + ".csv"), file.getValue());
		}
	}

	/** Lines of the published counts and of the returns. */
	private static List<CSVRecord> shipped(Quarter quarter) throws IOException {
		List<CSVRecord> rows = rows(SHIPPED.resolve("reference/comparator_counts.csv"));
		try (Stream<Path> returns = Files.list(SHIPPED.resolve("returns").resolve(quarter.toString()))) {
			for (Path file : returns.sorted().toList()) {
				rows.addAll(rows(file));
			}
		}
		return rows.stream().filter((each) -> each.get("quarter").equals(quarter.toString())).toList();
	}

	private static List<CSVRecord> published(Quarter quarter) throws IOException {
		return rows(RESOURCES.resolve("published-rates-2024-25.csv")).stream()
			.filter((each) -> each.get("quarter").equals(quarter.toString()))
			.toList();
	}

	private static List<CSVRecord> rows(Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file); CSVParser rows = CSV.parse(reader)) {
			return new ArrayList<>(rows.getRecords());
		}
	}

}
