package uk.quartile.attack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/** The finished tables of a public edition, read as a stranger reads them. */
public final class PublicFiles {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Path set;

	public PublicFiles(Path set) {
		this.set = set;
	}

	public List<CSVRecord> benchmarks() throws IOException {
		return records(this.set.resolve("benchmarks.csv"));
	}

	public List<CSVRecord> history() throws IOException {
		return records(this.set.resolve("history.csv"));
	}

	/** Every count that the tables have, and every figure that they say is withheld. */
	public List<Told> told() throws IOException {
		List<Told> told = new ArrayList<>();
		for (CSVRecord row : benchmarks()) {
			boolean withheld = row.get("status").equals("withheld");
			Quarter quarter = Quarter
				.parse(row.get("value_quarter").isEmpty() ? row.get("quarter") : row.get("value_quarter"));
			boolean rounded = !List.of("authority", "joint", "england").contains(row.get("area_type"));
			if (withheld || number(row, "numerator") != null) {
				told.add(told(row, quarter, rounded, number(row, "numerator"), number(row, "denominator")));
			}
			earlier(row, quarter.previous(), rounded, "previous_numerator", told);
			earlier(row, quarter.yearEarlier(), rounded, "year_earlier_numerator", told);
		}
		for (CSVRecord row : history()) {
			if (row.get("status").equals("withheld")) {
				told.add(told(row, Quarter.parse(row.get("value_quarter")), false, null, null));
			}
		}
		return told.stream().distinct().toList();
	}

	private static void earlier(CSVRecord row, Quarter quarter, boolean rounded, String column, List<Told> told) {
		if (number(row, column) != null) {
			told.add(told(row, quarter, rounded, number(row, column), null));
		}
	}

	private static Told told(CSVRecord row, Quarter quarter, boolean rounded, @Nullable BigDecimal numerator,
			@Nullable BigDecimal denominator) {
		return new Told(row.get("area_type"), row.get("area"), quarter, row.get("measure"), rounded, false, numerator,
				denominator);
	}

	private static @Nullable BigDecimal number(CSVRecord row, String column) {
		return row.get(column).isEmpty() ? null : new BigDecimal(row.get(column));
	}

	private static List<CSVRecord> records(Path file) throws IOException {
		try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
			return rows.getRecords();
		}
	}

	/**
	 * What was returned, by area as it is called in a quarter, quarter, measure and x or
	 * n: a number, or the marker in its place.
	 */
	public static Map<String, String> returned(Catalogue catalogue, Path returns, Quarter now) throws IOException {
		Map<String, String> returned = new HashMap<>();
		try (Stream<Path> files = Files.walk(returns)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".csv")).sorted().toList()) {
				for (CSVRecord row : records(file)) {
					put(catalogue, row, "authority", now, returned);
				}
			}
		}
		return returned;
	}

	/** What anybody can look up, likewise. */
	public static Map<String, BigDecimal> published(Catalogue catalogue, Path input) throws IOException {
		Map<String, String> published = new HashMap<>();
		for (CSVRecord row : records(input.resolve("reference/comparator_counts.csv"))) {
			put(catalogue, row, "area", null, published);
		}
		return numbers(published);
	}

	/** Those that are numbers. */
	public static Map<String, BigDecimal> numbers(Map<String, String> counts) {
		Map<String, BigDecimal> numbers = new HashMap<>();
		counts.forEach((name, count) -> {
			if (count.matches("\\d+(?:\\.\\d+)?")) {
				numbers.put(name, new BigDecimal(count));
			}
		});
		return numbers;
	}

	private static void put(Catalogue catalogue, CSVRecord row, String area, @Nullable Quarter now,
			Map<String, String> into) {
		Quarter quarter = Quarter.parse(row.get("quarter"));
		Measure measure = catalogue.measure(row.get("measure")).orElseThrow();
		String code = (now == null) ? row.get(area)
				: catalogue.footprints()
					.on(Footprint.parse(row.get(area)), quarter.lastDay(), now.lastDay())
					.map(Footprint::code)
					.orElse(row.get(area));
		into.put(Knowledge.name(code, quarter, measure.code(), false), row.get("numerator"));
		if (measure.ofReturned()) {
			into.put(Knowledge.name(code, quarter, measure.code(), true), row.get("denominator"));
		}
	}

}
