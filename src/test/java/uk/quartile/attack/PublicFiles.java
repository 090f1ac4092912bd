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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/** The finished tables of a public edition, read as a stranger reads them. */
public final class PublicFiles {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Path set;

	private final String region;

	/** Whether its own counts could all be to the nearest 10. */
	private final boolean rounded;

	/**
	 * The tables of a set.
	 * @param set folder of a public edition, in that of its region
	 */
	public PublicFiles(Path set) throws IOException {
		this.set = set;
		this.region = set.getParent().getFileName().toString();
		this.rounded = benchmarks().stream()
			.filter((row) -> row.get("area").equals(this.region) && row.get("value_quarter").isEmpty())
			.map((row) -> row.get("numerator"))
			.allMatch((count) -> count.isEmpty() || count.endsWith("0"));
	}

	public List<CSVRecord> benchmarks() throws IOException {
		return records(this.set.resolve("benchmarks.csv"));
	}

	public List<CSVRecord> history() throws IOException {
		return records(this.set.resolve("history.csv"));
	}

	/** The columns that a table's metadata has, in their order. */
	public List<String> described(String table) throws IOException {
		List<String> columns = new ArrayList<>();
		Matcher names = Pattern.compile("\"name\" : \"([^\"]+)\"").matcher(metadata(table));
		while (names.find()) {
			columns.add(names.group(1));
		}
		return columns;
	}

	public String metadata(String table) throws IOException {
		return Files.readString(this.set.resolve(table + "-metadata.json"));
	}

	/**
	 * What the tables tell: every count, every figure that something else is told of, and
	 * every one that they say is withheld.
	 */
	public List<Told> told() throws IOException {
		List<Told> told = new ArrayList<>();
		Map<String, List<CSVRecord>> series = new HashMap<>();
		Map<String, List<CSVRecord>> together = new HashMap<>();
		for (CSVRecord row : history()) {
			series
				.computeIfAbsent(row.get("area_type") + row.get("area") + row.get("measure"),
						(key) -> new ArrayList<>())
				.add(row);
		}
		for (List<CSVRecord> rows : List.of(benchmarks(), history())) {
			rows.forEach(
					(row) -> together.computeIfAbsent(quarter(row) + row.get("measure"), (key) -> new ArrayList<>())
						.add(row));
		}
		for (CSVRecord row : benchmarks()) {
			Quarter quarter = quarter(row);
			if (row.get("status").equals("withheld") || number(row, "numerator") != null) {
				told.add(new Told(row.get("area_type"), row.get("area"), quarter, row.get("measure"), rounded(row),
						false, number(row, "numerator"), number(row, "denominator")));
			}
			beside(row, quarter, series, together, told);
		}
		for (CSVRecord row : history()) {
			if (row.get("status").equals("withheld")) {
				told.add(new Told(row.get("area_type"), row.get("area"), quarter(row), row.get("measure"), false, false,
						null, null));
			}
			if (!row.get("value").isEmpty() && !isPublishedElsewhere(row)) {
				told.add(handed(row, quarter(row), rounded(row)));
			}
			beside(row, quarter(row), series, together, told);
		}
		return told.stream().distinct().toList();
	}

	/** Of what else the cells of a row tell. Groups are told to the last child then. */
	private void beside(CSVRecord row, Quarter quarter, Map<String, List<CSVRecord>> series,
			Map<String, List<CSVRecord>> together, List<Told> told) {
		Set<Tells> tells = Tells.of(row.toMap());
		if (isPublishedElsewhere(row)) {
			return;
		}
		boolean more = tells.contains(Tells.MORE);
		if (more) {
			told.add(handed(row, quarter, false));
		}
		if (more || tells.contains(Tells.BEFORE)) {
			told.add(handed(row, quarter.previous(), false));
		}
		if (more || tells.contains(Tells.YEAR_BEFORE)) {
			told.add(handed(row, quarter.yearEarlier(), false));
		}
		for (int back = 0; back < 4 && (more || tells.contains(Tells.YEAR)); back++) {
			told.add(handed(row, quarter.minus(back), false));
		}
		if (more || tells.contains(Tells.SERIES)) {
			series.getOrDefault(row.get("area_type") + row.get("area") + row.get("measure"), List.of())
				.forEach((each) -> told.add(handed(each, quarter(each), false)));
		}
		if (more || tells.contains(Tells.EVERYONE)) {
			together.getOrDefault(quarter + row.get("measure"), List.of())
				.stream()
				.filter((each) -> Told.isOfArea(each.get("area_type")) || each.get("area").equals(row.get("area")))
				.forEach((each) -> told.add(handed(each, quarter, false)));
		}
	}

	/** England, and the other regions. */
	private boolean isPublishedElsewhere(CSVRecord row) {
		return row.get("area_type").equals("england")
				|| (row.get("area_type").equals("region") && !row.get("area").equals(this.region));
	}

	private static Told handed(CSVRecord row, Quarter quarter, boolean rounded) {
		return new Told(row.get("area_type"), row.get("area"), quarter, row.get("measure"), rounded, false, null, null,
				true);
	}

	private static Quarter quarter(CSVRecord row) {
		return Quarter.parse(row.get("value_quarter").isEmpty() ? row.get("quarter") : row.get("value_quarter"));
	}

	private boolean rounded(CSVRecord row) {
		return this.rounded && !Told.isOfArea(row.get("area_type")) && !row.get("area_type").equals("england");
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
		Footprints footprints = catalogue.footprints();
		try (Stream<Path> files = Files.walk(returns)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".csv")).sorted().toList()) {
				for (CSVRecord row : records(file)) {
					put(catalogue, footprints, row, "authority", now, returned);
				}
			}
		}
		return returned;
	}

	/** What anybody can look up, likewise. */
	public static Map<String, BigDecimal> published(Catalogue catalogue, Path input) throws IOException {
		Map<String, String> published = new HashMap<>();
		Footprints footprints = catalogue.footprints();
		for (CSVRecord row : records(input.resolve("reference/comparator_counts.csv"))) {
			put(catalogue, footprints, row, "area", null, published);
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

	private static void put(Catalogue catalogue, Footprints footprints, CSVRecord row, String area,
			@Nullable Quarter now, Map<String, String> into) {
		Quarter quarter = Quarter.parse(row.get("quarter"));
		Measure measure = catalogue.measure(row.get("measure")).orElseThrow();
		String code = (now == null) ? row.get(area)
				: footprints.on(Footprint.parse(row.get(area)), quarter.lastDay(), now.lastDay())
					.map(Footprint::code)
					.orElse(row.get(area));
		into.put(Knowledge.name(code, quarter, measure.code(), false), row.get("numerator"));
		if (measure.ofReturned()) {
			into.put(Knowledge.name(code, quarter, measure.code(), true), row.get("denominator"));
		}
	}

}
