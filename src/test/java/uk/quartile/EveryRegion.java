package uk.quartile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.batch.core.listener.JobExecutionListener;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.run.BenchmarkingRun;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.run.RunOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of a run of all regions, with all returns in. */
final class EveryRegion {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private EveryRegion() {
	}

	/**
	 * The values of authorities in all regions' files, each once: of the quarter, and of
	 * those before it.
	 * @return by quarter, and then by authority and measure, with a space between
	 */
	static Map<Quarter, Map<String, BigDecimal>> figures(Path input, Path jobs, Path data, Quarter quarter)
			throws IOException {
		Path output = input.resolve("output");
		Request request = new Request(quarter, "all", Set.of(), Set.of(Edition.RESTRICTED), null, null,
				new Request.Folders(input, jobs, output, data));
		Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
		RunOutcome outcome = new BenchmarkingRun(clock, new Interruption(), new JobExecutionListener() {
		}).run(request);
		assertThat(outcome.ending()).isEqualTo(RunOutcome.Ending.DONE);
		assertThat(outcome.returns().rejected()).isEmpty();
		assertThat(outcome.made().leftOut()).isEmpty();
		assertThat(outcome.made().regions()).hasSize(10);
		Map<Quarter, Map<String, BigDecimal>> values = new HashMap<>();
		Map<String, BigDecimal> now = values.computeIfAbsent(quarter, (each) -> new HashMap<>());
		try (Stream<Path> regions = Files.list(output.resolve(quarter.toString()))) {
			for (Path region : regions.toList()) {
				for (CSVRecord row : rows(region.resolve("restricted").resolve("benchmarks.csv"))) {
					add(row, now);
				}
				for (CSVRecord row : rows(region.resolve("restricted").resolve("history.csv"))) {
					if (!row.get("value_quarter").equals(quarter.toString())) {
						add(row, values.computeIfAbsent(Quarter.parse(row.get("value_quarter")),
								(each) -> new HashMap<>()));
					}
				}
			}
		}
		return values;
	}

	private static void add(CSVRecord row, Map<String, BigDecimal> values) {
		if (row.get("area_type").equals("authority") && !row.get("value").isEmpty()) {
			assertThat(values.put(row.get("area") + " " + row.get("measure"), new BigDecimal(row.get("value"))))
				.as("once: " + row)
				.isNull();
		}
	}

	private static List<CSVRecord> rows(Path figures) throws IOException {
		try (CSVParser rows = CSVParser.parse(figures, StandardCharsets.UTF_8, CSV)) {
			return rows.getRecords();
		}
	}

}
