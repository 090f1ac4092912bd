package uk.quartile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.RandomFigures.Cell;
import uk.quartile.domain.Quarter;

/**
 * A region whose returns are random: each kind of measure three times over, once for each
 * polarity, with the same figures.
 */
final class RandomRegion {

	static final String REGION = "E12000099";

	static final String ENGLAND = "E92000001";

	static final Quarter QUARTER = Quarter.parse("2023-24-Q2");

	static final List<String> POLARITIES = List.of("high-is-good", "low-is-good", "neutral");

	private static final int QUARTERS = 6;

	private static final int FIRST_POPULATION = 2020;

	final List<String> authorities;

	private final Map<String, Integer> populations = new TreeMap<>();

	private final Map<String, Cell> cells = new TreeMap<>();

	private final Map<String, Cell> published = new TreeMap<>();

	RandomRegion(long seed) {
		Random random = new Random(seed);
		this.authorities = IntStream.rangeClosed(1, 5 + random.nextInt(6))
			.mapToObj((i) -> "E0690" + (1000 + i))
			.toList();
		RandomFigures figures = new RandomFigures(random);
		for (int year = FIRST_POPULATION; year <= QUARTER.year(); year++) {
			for (String authority : this.authorities) {
				this.populations.put(authority + year, 20_000 + random.nextInt(100_000));
			}
			// Equal counts of these two make equal rates.
			this.populations.put(this.authorities.get(1) + year, this.populations.get(this.authorities.get(0) + year));
		}
		for (RandomMeasure kind : RandomMeasure.values()) {
			for (Quarter quarter : quarters()) {
				publish(ENGLAND, kind, quarter, figures, random);
				publish(REGION, kind, quarter, figures, random);
				Cell before = null;
				for (String authority : this.authorities) {
					Cell cell = (before != null && random.nextInt(5) == 0) ? before : figures.cell(kind);
					before = cell;
					if (random.nextInt(12) > 0) {
						this.cells.put(key(authority, kind, quarter), cell);
					}
				}
			}
		}
	}

	private void publish(String area, RandomMeasure kind, Quarter quarter, RandomFigures figures, Random random) {
		this.populations.put(area + quarter.year(), 2_000_000);
		if (random.nextInt(3) > 0) {
			this.published.put(key(area, kind, quarter), figures.known(kind));
		}
	}

	/** Oldest first. */
	static List<Quarter> quarters() {
		return IntStream.range(0, QUARTERS).mapToObj((i) -> QUARTER.minus(QUARTERS - 1 - i)).toList();
	}

	/** What is returned; null where nothing is. */
	@Nullable Cell cell(String authority, RandomMeasure kind, Quarter quarter) {
		return this.cells.get(key(authority, kind, quarter));
	}

	boolean answers(String authority, RandomMeasure kind, Quarter quarter) {
		Cell cell = cell(authority, kind, quarter);
		return cell != null && cell.answers();
	}

	/** Those of some members that have more than nothing to count. */
	List<String> known(List<String> members, RandomMeasure kind, Quarter quarter) {
		return members.stream().filter((authority) -> known(authority, kind, quarter)).toList();
	}

	boolean known(String authority, RandomMeasure kind, Quarter quarter) {
		Cell cell = cell(authority, kind, quarter);
		return cell != null && cell.known();
	}

	/**
	 * Value of a group, as the sum of the counts over the sum of what they are divided
	 * by.
	 */
	BigDecimal value(RandomMeasure kind, List<String> authorities, Quarter quarter) {
		BigDecimal above = sum(
				authorities.stream().map((each) -> new BigDecimal(cell(each, kind, quarter).numerator())).toList());
		BigDecimal below = (kind == RandomMeasure.COUNT) ? BigDecimal.ONE
				: sum(authorities.stream().map((each) -> denominator(each, kind, quarter)).toList());
		return above.multiply(kind.factor).divide(below, MathContext.DECIMAL128);
	}

	private static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Denominator of a return that has a figure; 1 for a count. */
	BigDecimal denominator(String authority, RandomMeasure kind, Quarter quarter) {
		return switch (kind.denominator) {
			case RETURNED -> new BigDecimal(cell(authority, kind, quarter).denominator());
			case POPULATION -> new BigDecimal(this.populations.get(authority + quarter.year()));
			case NONE -> BigDecimal.ONE;
		};
	}

	/** Whether a group of these alone has a value. */
	boolean covered(List<String> members) {
		return 4 * members.size() >= 3 * this.authorities.size();
	}

	List<String> with(Predicate<String> authority) {
		return this.authorities.stream().filter(authority).toList();
	}

	boolean published(String area, RandomMeasure kind, Quarter quarter) {
		return this.published.containsKey(key(area, kind, quarter));
	}

	private static String key(String area, RandomMeasure kind, Quarter quarter) {
		return area + " " + kind + " " + quarter;
	}

	/** The settings, the catalogue and the reference tables. */
	void writeAllButReturns(Path folder) throws IOException {
		write(folder.resolve("jobs/quarterly-benchmarking.yml"), Stream.of("region: " + REGION));
		write(folder.resolve("jobs/measures.yml"), Stream.concat(Stream.of("measures:"),
				Stream.of(RandomMeasure.values()).flatMap((kind) -> POLARITIES.stream().map(kind::measure))));
		Path reference = folder.resolve("input/reference");
		write(reference.resolve("authorities.csv"),
				Stream.concat(Stream.of("code,dfe_code,name,type,region,region_name,valid_from,valid_to"),
						this.authorities.stream()
							.map((code) -> code + "," + code.substring(6) + ",Place " + code.substring(6) + ",unitary,"
									+ REGION + ",Random,,")));
		write(reference.resolve("successions.csv"),
				Stream.of("predecessor,predecessor_name,successor,successor_name,effective,kind"));
		write(reference.resolve("populations.csv"),
				Stream.concat(Stream.of("area,mid_year,release,population_0_17"),
						this.populations.entrySet()
							.stream()
							.map((entry) -> entry.getKey().substring(0, 9) + "," + entry.getKey().substring(9)
									+ ",rebased," + entry.getValue())));
		write(reference.resolve("neighbours.csv"),
				Stream.concat(Stream.of("edition,authority,neighbour,rank,closeness"),
						this.authorities.stream().flatMap(this::neighbours)));
		write(reference.resolve("comparator_counts.csv"),
				Stream.concat(Stream.of("area,quarter,measure,numerator,denominator"),
						this.published.entrySet().stream().flatMap(this::publishedLines)));
	}

	private Stream<String> neighbours(String authority) {
		List<String> others = this.authorities.stream().filter((each) -> !each.equals(authority)).toList();
		return IntStream.range(0, others.size())
			.mapToObj((i) -> "2021," + authority + "," + others.get(i) + "," + (i + 1) + ",close");
	}

	private Stream<String> publishedLines(Map.Entry<String, Cell> entry) {
		String[] key = entry.getKey().split(" ");
		return POLARITIES.stream()
			.map((polarity) -> key[0] + "," + key[2] + "," + RandomMeasure.valueOf(key[1]).code(polarity) + ","
					+ entry.getValue().numerator() + "," + entry.getValue().denominator());
	}

	/**
	 * Returns, one file for each authority and quarter.
	 * @param share of the files that are written, 0 to 1
	 * @param shuffled whether lines and columns stand in another order
	 */
	void writeReturns(Path folder, double share, boolean shuffled) throws IOException {
		Random random = new Random(4);
		for (Quarter quarter : quarters()) {
			for (String authority : this.authorities) {
				List<String[]> lines = lines(authority, quarter);
				List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
				if (shuffled) {
					Collections.shuffle(lines, random);
					Collections.shuffle(columns, random);
				}
				lines.add(0, new String[] { "authority", "quarter", "measure", "numerator", "denominator", "status",
						"note" });
				if (random.nextDouble() < share && lines.size() > 1) {
					write(folder.resolve("input/returns/" + quarter + "/" + authority + ".csv"), lines.stream()
						.map((line) -> String.join(",", columns.stream().map((at) -> line[at]).toList())));
				}
			}
		}
	}

	private List<String[]> lines(String authority, Quarter quarter) {
		List<String[]> lines = new ArrayList<>();
		for (RandomMeasure kind : RandomMeasure.values()) {
			Cell cell = cell(authority, kind, quarter);
			if (cell != null) {
				POLARITIES.forEach((polarity) -> lines.add(new String[] { authority, quarter.toString(),
						kind.code(polarity), cell.numerator(), cell.denominator(), cell.status(), "" }));
			}
		}
		return lines;
	}

	private static void write(Path file, Stream<String> lines) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, lines.toList());
	}

}
