package uk.quartile.packs.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.Compared;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.figures.reading.JdbcHistories;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code history.csv} has each point that documents may draw, and no other. */
class HistoryCsvTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@Test
	void hasEachPointOfTheRealReturns() throws IOException {
		StoredInput input = new StoredInput(this.database.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		long comparison = new Compared(this.database.dataSource(), catalogue,
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.compare(QUARTER.toString());
		JdbcHistories histories = new JdbcHistories(this.database.jdbcClient(), catalogue);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		HistoryCsv.write(histories, comparison, Edition.RESTRICTED, QUARTER, catalogue, written);
		Histories drawn = histories.of(comparison, Edition.RESTRICTED);
		List<CSVRecord> rows = CSVParser
			.parse(written.toString(StandardCharsets.UTF_8),
					CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
			.getRecords();
		assertThat(rows).hasSize(drawn.byRow().values().stream().mapToInt((each) -> each.points().size()).sum())
			.hasSizeGreaterThan(1000);
		for (CSVRecord row : rows) {
			History.Point point = drawn.byRow()
				.get(new Histories.Of(row.get("measure"), AreaKind.read(row.get("area_type")), row.get("area")))
				.at(Quarter.parse(row.get("value_quarter")))
				.orElseThrow();
			History.Band band = point.band();
			History.Charted charted = point.charted();
			assertThat(Stream.of("value", "least", "most", "mean", "lower_limit", "upper_limit").map(row::get))
				.containsExactly(digits(point.value()), digits((band != null) ? band.least() : null),
						digits((band != null) ? band.most() : null), digits((charted != null) ? charted.mean() : null),
						digits((charted != null) ? charted.lower() : null),
						digits((charted != null) ? charted.upper() : null));
			assertThat(row.get("quarter")).isEqualTo("2023-24-Q4");
		}
		assertThat(rows).extracting((row) -> row.get("signal")).contains("", "run-below");
		assertThat(rows).extracting((row) -> row.get("area_type"))
			.contains("authority", "region", "england", "neighbours");
		List<String> order = catalogue.measures().stream().map((each) -> each.code()).toList();
		assertThat(rows.stream().map((row) -> order.indexOf(row.get("measure"))).collect(Collectors.toList()))
			.isSorted();
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		HistoryCsv.write(histories, comparison, Edition.RESTRICTED, QUARTER, catalogue, again);
		assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
	}

	private static String digits(@Nullable Double value) {
		if (value == null) {
			return "";
		}
		BigDecimal number = new BigDecimal(value).round(new MathContext(15));
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
