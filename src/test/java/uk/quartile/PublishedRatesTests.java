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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
 * database, of its own. A run has the figures of the years before, too: another is made
 * for a year of which these haven't all, for authorities come and go.
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
		Map<String, CSVRecord> missing = new HashMap<>();
		int compared = 0;
		for (String release : releases.keySet()) {
			Path input = this.folder.resolve(release);
			Catalogue catalogue = write(input, releases.get(release));
			Path data = input.resolve("data");
			// Held open, so that the runs needn't start it each.
			try (Database database = Database.embedded(data)) {
				Map<Quarter, Map<String, BigDecimal>> values = Map.of();
				Quarter ran = releases.get(release).lastKey();
				for (Quarter quarter : releases.get(release).descendingMap().keySet()) {
					List<CSVRecord> rates = releases.get(release).get(quarter);
					if (!values.getOrDefault(quarter, Map.of()).keySet().containsAll(names(rates, catalogue, ran))) {
						values = EveryRegion.figures(input, JOBS, data, quarter);
						ran = quarter;
					}
					List<String> names = names(rates, catalogue, ran);
					for (int i = 0; i < names.size(); i++) {
						CSVRecord rate = rates.get(i);
						BigDecimal value = values.get(quarter).remove(names.get(i));
						int decimals = Integer.parseInt(rate.get("decimals"));
						if (value != null && value.setScale(decimals, RoundingMode.HALF_UP)
							.equals(new BigDecimal(rate.get("published")).setScale(decimals))) {
							compared++;
						}
						else {
							missing.put(rate + ": " + value, rate);
						}
					}
				}
			}
		}
		assertThat(missing.keySet()).isEmpty();
		assertThat(compared).isEqualTo(21_069);
	}

	/**
	 * By authority and measure. Three authorities were published under codes that they
	 * had only later; some have none in a later quarter.
	 */
	private static List<String> names(List<CSVRecord> rates, Catalogue catalogue, Quarter quarter) {
		return rates.stream()
			.map((rate) -> catalogue.footprints()
				.on(Footprint.parse(rate.get("authority")), quarter.lastDay())
				.map(Footprint::code)
				.orElse("none") + " " + rate.get("measure"))
			.toList();
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
