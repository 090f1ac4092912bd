package uk.quartile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.Database;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counts behind all rates that were published for England's authorities, sent as
 * their returns through the whole job: each rate comes out as it was published. A release
 * repeats years of the one before with other counts, so that each has returns, and a
 * database, of its own. Each figure is held to what is stored of it, and, where one of
 * the tables for readers has it, to that as well.
 */
class PublishedRatesTests {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setCommentMarker('#')
		.get();

	private static final Path JOBS = Path.of("src/test/resources/uk/quartile/published-rates");

	@TempDir
	private Path folder;

	@Test
	void comeOutOfTheirCounts() throws IOException {
		SortedMap<String, NavigableMap<Quarter, List<CSVRecord>>> releases = published();
		List<String> wrong = new ArrayList<>();
		int compared = 0;
		int told = 0;
		for (String release : releases.keySet()) {
			Path input = this.folder.resolve(release);
			Catalogue catalogue = write(input, releases.get(release));
			Path data = input.resolve("data");
			Quarter last = releases.get(release).lastKey();
			// Held open, to be read afterwards.
			try (Database database = Database.embedded(data)) {
				Map<Quarter, Map<String, BigDecimal>> tables = EveryRegion.figures(input, JOBS, data, last);
				Map<String, BigDecimal> stored = stored(database);
				for (Map.Entry<Quarter, List<CSVRecord>> quarter : releases.get(release).entrySet()) {
					for (CSVRecord rate : quarter.getValue()) {
						String name = rate.get("authority") + " " + quarter.getKey() + " " + rate.get("measure");
						BigDecimal value = stored.remove(name);
						if (!comesOut(value, rate)) {
							wrong.add(rate + ": stored " + value);
						}
						compared++;
						BigDecimal read = tables.getOrDefault(quarter.getKey(), Map.of())
							.get(nameIn(last, rate, catalogue));
						if (read != null && !comesOut(read, rate)) {
							wrong.add(rate + ": in a table " + read);
						}
						told += (read != null) ? 1 : 0;
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(compared).isEqualTo(21_069);
		assertThat(told).as("in the tables of the newest quarter and of the seven years before").isGreaterThan(15_000);
	}

	private static boolean comesOut(@Nullable BigDecimal value, CSVRecord rate) {
		int decimals = Integer.parseInt(rate.get("decimals"));
		return value != null && value.setScale(decimals, RoundingMode.HALF_UP)
			.equals(new BigDecimal(rate.get("published")).setScale(decimals));
	}

	private static Map<String, BigDecimal> stored(Database database) {
		Map<String, BigDecimal> stored = new HashMap<>();
		JdbcClient
			.create(new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()))
			.sql("SELECT area || ' ' || quarter || ' ' || measure, value FROM rate WHERE value IS NOT NULL")
			.query((row) -> {
				assertThat(stored.put(row.getString(1), BigDecimal.valueOf(row.getDouble(2)))).as("once").isNull();
			});
		return stored;
	}

	/**
	 * By authority, as it is called in a later quarter, and measure; some have none then.
	 */
	private static String nameIn(Quarter quarter, CSVRecord rate, Catalogue catalogue) {
		return catalogue.footprints()
			.on(Footprint.parse(rate.get("authority")), quarter.lastDay())
			.map(Footprint::code)
			.orElse("none") + " " + rate.get("measure");
	}

	/** Rates by release and by the quarter that ends its year on 31 March. */
	private static SortedMap<String, NavigableMap<Quarter, List<CSVRecord>>> published() throws IOException {
		SortedMap<String, NavigableMap<Quarter, List<CSVRecord>>> releases = new TreeMap<>();
		try (InputStream file = PublishedRatesTests.class.getResourceAsStream("published-rates.csv.gz");
				CSVParser rates = CSV.parse(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
			for (CSVRecord rate : rates) {
				Quarter quarter = new Quarter(Integer.parseInt(rate.get("year_to_31_march")) - 1, 4);
				// These two share no measure.
				String release = rate.get("release").equals("cla-2024") ? "cin-2024" : rate.get("release");
				releases.computeIfAbsent(release, (name) -> new TreeMap<>())
					.computeIfAbsent(quarter, (each) -> new ArrayList<>())
					.add(rate);
			}
		}
		return releases;
	}

	private static Catalogue write(Path input, NavigableMap<Quarter, List<CSVRecord>> quarters) throws IOException {
		Path reference = Files.createDirectories(input.resolve("reference"));
		for (String file : List.of("authorities", "successions", "populations", "neighbours")) {
			Files.copy(Path.of("input", "reference", file + ".csv"), reference.resolve(file + ".csv"));
		}
		Files.writeString(reference.resolve("comparator_counts.csv"), "area,quarter,measure,numerator,denominator\n");
		for (Map.Entry<Quarter, List<CSVRecord>> quarter : quarters.entrySet()) {
			Path returns = Files.createDirectories(input.resolve("returns").resolve(quarter.getKey().toString()));
			Map<String, StringBuilder> files = new TreeMap<>();
			for (CSVRecord rate : quarter.getValue()) {
				files
					.computeIfAbsent(rate.get("authority"),
							(authority) -> new StringBuilder("authority,quarter,measure,numerator,denominator\n"))
					.append(String.join(",", rate.get("authority"), quarter.getKey().toString(), rate.get("measure"),
							rate.get("numerator"), rate.get("denominator")))
					.append('\n');
			}
			for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
				Files.writeString(returns.resolve(file.getKey() + ".csv"), file.getValue());
			}
		}
		return CatalogueFiles.load(JOBS, input).catalogue();
	}

}
