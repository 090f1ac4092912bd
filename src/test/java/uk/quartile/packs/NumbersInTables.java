package uk.quartile.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/**
 * The numbers of {@code benchmarks.csv} and {@code history.csv}, and what follows from
 * them as {@code docs/methods.md} says: six months, shares of a funnel, how many came for
 * every 10 that left, places.
 */
final class NumbersInTables {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Other rows are of a group of authorities that the region names itself. */
	private static final Set<String> AREA_TYPES = Set.of("authority", "joint", "neighbours", "region", "england");

	/** By measure, then by area: codes joined by plus signs are each one's. */
	private final Map<String, Map<String, List<BigDecimal>>> rows = new HashMap<>();

	/** Values of regions, by measure. */
	private final Map<String, SortedMap<String, BigDecimal>> regions = new HashMap<>();

	/** Numerators and denominators, by measure and area. */
	private final Map<String, Map<String, List<BigDecimal>>> counts = new HashMap<>();

	/**
	 * What is told beside a measure: those that came and went, of the quarter and of the
	 * year.
	 */
	private final Map<String, Set<String>> beside = new HashMap<>();

	/** Codes of groups that the region names itself, by their names. */
	private final Map<String, String> groups = new HashMap<>();

	/**
	 * The tables of a set.
	 * @param set folder with both
	 */
	NumbersInTables(Path set, Catalogue catalogue) throws IOException {
		add(set.resolve("benchmarks.csv"));
		places();
		add(set.resolve("history.csv"));
		points(set.resolve("history.csv"));
		catalogue.measures().forEach((measure) -> beside(measure, catalogue));
	}

	/** Codes of groups that the region names itself, by their names. */
	Map<String, String> groups() {
		return this.groups;
	}

	/**
	 * Whether rows of the measures and areas have a number as it is printed; of all
	 * areas, where none is named.
	 */
	boolean have(BigDecimal printed, Set<String> measures, Set<String> areas) {
		return measures.stream()
			.flatMap((measure) -> Stream.concat(Stream.of(measure),
					this.beside.getOrDefault(measure, Set.of()).stream()))
			.flatMap((measure) -> this.rows.getOrDefault(measure, Map.of()).entrySet().stream())
			.filter((row) -> areas.isEmpty() || areas.contains(row.getKey()))
			.flatMap((row) -> row.getValue().stream())
			.anyMatch((number) -> number.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0);
	}

	private void beside(Measure measure, Catalogue catalogue) {
		Relations.Flows flows = measure.relations().flows();
		if (flows != null) {
			Set<String> codes = new HashSet<>(List.of(flows.in(), flows.out()));
			Stream.of(flows.in(), flows.out()).flatMap((code) -> yearly(code, catalogue).stream()).forEach(codes::add);
			this.beside.put(measure.code(), codes);
			codes.forEach((code) -> quotients(code, codes, BigDecimal.TEN));
			differences(flows.in(), flows.out());
			yearly(flows.in(), catalogue)
				.ifPresent((in) -> yearly(flows.out(), catalogue).ifPresent((out) -> differences(in, out)));
		}
		if (measure.label().featured().funnel() != null) {
			quotients(measure.code(),
					catalogue.measures()
						.stream()
						.filter((each) -> each.label().featured().funnel() != null)
						.map(Measure::code)
						.collect(Collectors.toSet()),
					HUNDRED);
		}
	}

	private static Optional<String> yearly(String measure, Catalogue catalogue) {
		return Optional.ofNullable(catalogue.measure(measure).orElseThrow().relations().yearly());
	}

	private void add(Path csv) throws IOException {
		try (CSVParser table = CSVParser.parse(csv, StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			for (CSVRecord row : table) {
				List<BigDecimal> numbers = new ArrayList<>(row.stream()
					.flatMap((cell) -> Stream.of(cell.split(";")))
					.filter((cell) -> NUMBER.matcher(cell).matches())
					.map((cell) -> new BigDecimal(cell).abs())
					.toList());
				// Of a neutral measure the place is told from the nearer end.
				if (row.isMapped("england_below") && !row.get("england_below").isEmpty()) {
					numbers.add(new BigDecimal(row.get("england_below")).add(BigDecimal.ONE));
				}
				if (row.isMapped("rank") && !row.get("rank").isEmpty()) {
					numbers.add(new BigDecimal(row.get("ranked")).subtract(new BigDecimal(row.get("rank")))
						.add(BigDecimal.ONE));
				}
				if (row.isMapped("previous_numerator")) {
					sixMonths(row, numbers);
					this.counts.computeIfAbsent(row.get("measure"), (measure) -> new HashMap<>())
						.computeIfAbsent(row.get("area"), (area) -> new ArrayList<>())
						.addAll(Stream.of("numerator", "denominator")
							.map(row::get)
							.filter((cell) -> !cell.isEmpty())
							.map(BigDecimal::new)
							.toList());
				}
				if (row.get("area_type").equals("region") && !row.get("value").isEmpty()) {
					this.regions.computeIfAbsent(row.get("measure"), (measure) -> new TreeMap<>())
						.put(row.get("area"), new BigDecimal(row.get("value")));
				}
				if (!AREA_TYPES.contains(row.get("area_type"))) {
					this.groups.put(row.get("area_type"), row.get("area"));
					this.rows.computeIfAbsent(row.get("measure"), (measure) -> new HashMap<>())
						.computeIfAbsent(row.get("area"), (group) -> new ArrayList<>())
						.addAll(numbers);
				}
				for (String area : row.get("area").split("\\+")) {
					this.rows.computeIfAbsent(row.get("measure"), (measure) -> new HashMap<>())
						.computeIfAbsent(area, (code) -> new ArrayList<>())
						.addAll(numbers);
				}
			}
		}
	}

	/**
	 * How many points a series has since it last began anew, and how many of these are of
	 * the same quarter of the year as the newest.
	 */
	private void points(Path csv) throws IOException {
		Map<List<String>, List<String>> series = new LinkedHashMap<>();
		try (CSVParser table = CSVParser.parse(csv, StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			for (CSVRecord row : table) {
				if (row.isMapped("begins_anew")) {
					List<String> points = series.computeIfAbsent(
							List.of(row.get("measure"), row.get("area"), row.get("area_type")),
							(key) -> new ArrayList<>());
					if (!row.get("begins_anew").isEmpty()) {
						points.clear();
					}
					points.add(row.get("value_quarter"));
				}
			}
		}
		series.forEach((key, points) -> {
			String ends = points.get(points.size() - 1).replaceFirst("^.*-", "");
			List<BigDecimal> row = this.rows.get(key.get(0)).get(key.get(1).split("\\+")[0]);
			row.add(BigDecimal.valueOf(points.size()));
			row.add(BigDecimal.valueOf(points.stream().filter((point) -> point.endsWith(ends)).count()));
		});
	}

	/** Where each region stands among all, from either end. */
	private void places() {
		this.regions.forEach((measure, values) -> values.forEach((area, value) -> {
			List<BigDecimal> row = this.rows.get(measure).get(area);
			row.add(BigDecimal
				.valueOf(1 + values.values().stream().filter((each) -> each.compareTo(value) < 0).count()));
			row.add(BigDecimal
				.valueOf(1 + values.values().stream().filter((each) -> each.compareTo(value) > 0).count()));
		}));
	}

	/** Of two quarters: their counts together, and the percentage of these. */
	private static void sixMonths(CSVRecord row, List<BigDecimal> numbers) {
		if (row.get("numerator").isEmpty() || row.get("previous_numerator").isEmpty()) {
			return;
		}
		BigDecimal numerator = new BigDecimal(row.get("numerator")).add(new BigDecimal(row.get("previous_numerator")));
		numbers.add(numerator);
		if (!row.get("denominator").isEmpty() && !row.get("previous_denominator").isEmpty()) {
			BigDecimal denominator = new BigDecimal(row.get("denominator"))
				.add(new BigDecimal(row.get("previous_denominator")));
			numbers.add(denominator);
			numbers.add(times(HUNDRED, numerator, denominator));
		}
	}

	/**
	 * What a funnel and flows say of two counts of an area: a percentage, and how many
	 * for every 10.
	 */
	private void quotients(String measure, Set<String> others, BigDecimal times) {
		this.counts.getOrDefault(measure, Map.of()).forEach((area, own) -> {
			for (String other : others) {
				for (BigDecimal divisor : this.counts.getOrDefault(other, Map.of()).getOrDefault(area, List.of())) {
					own.forEach((count) -> Stream.of(area.split("\\+"))
						.forEach((code) -> this.rows.get(measure).get(code).add(times(times, count, divisor))));
				}
			}
		});
	}

	/** Those who came less those who left. */
	private void differences(String in, String out) {
		this.counts.getOrDefault(in, Map.of())
			.forEach((area, came) -> this.counts.getOrDefault(out, Map.of())
				.getOrDefault(area, List.of())
				.forEach((left) -> came.forEach((count) -> Stream.of(area.split("\\+"))
					.forEach((code) -> this.rows.get(in).get(code).add(count.subtract(left).abs())))));
	}

	private static BigDecimal times(BigDecimal times, BigDecimal count, BigDecimal divisor) {
		return (divisor.signum() == 0) ? BigDecimal.ZERO : count.multiply(times).divide(divisor, MathContext.DECIMAL64);
	}

}
