package uk.quartile.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What stands out of the real returns, held against rows that were computed apart from
 * the program: SciPy 1.17 looked for the z at which each interval's limit touches the
 * other value (brentq), with no closed form.
 */
class StandOutWriterTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@Test
	void storesWhatOthersHaveComputed() throws IOException {
		Map<String, List<String>> expected = expected();
		StoredInput input = new StoredInput(database.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		new Compared(database.dataSource(), catalogue,
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.compare("2019-20-Q1");
		List<Map<String, Object>> rows = database.jdbcClient()
			.sql("SELECT * FROM stand_out WHERE area_type IN ('authority', 'joint') ORDER BY measure, area")
			.query()
			.listOfRows();
		assertThat(rows).hasSameSizeAs(expected.keySet()).hasSizeGreaterThan(100);
		for (Map<String, Object> row : rows) {
			List<String> other = expected.get(row.get("measure") + " " + row.get("area"));
			assertThat(other).as("%s", row).isNotNull();
			assertThat(Arrays.asList(row.get("list"), row.get("beyond_from"), row.get("stands"), row.get("moves"))
				.stream()
				.map(String::valueOf)
				.toList()).as("%s", row)
				.containsExactly(other.get(4).replace("NULL", "null"), other.get(6), other.get(7), other.get(8));
			assertThat((Double) row.get("beyond_chance")).as("%s", row)
				.isCloseTo(Double.parseDouble(other.get(5)), within(1e-8));
			assertThat((Double) row.get("by_chance")).as("%s", row).isEqualTo(Double.parseDouble(other.get(9)));
		}
	}

	/** The rows of the SQL, by measure and area. */
	private static Map<String, List<String>> expected() throws IOException {
		String sql;
		try (InputStream stream = StandOutWriterTests.class
			.getResourceAsStream("/uk/quartile/packs/figures-2019-20-Q1.sql")) {
			sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		Map<String, List<String>> rows = new TreeMap<>();
		sql.substring(sql.indexOf("INSERT INTO stand_out"))
			.lines()
			.filter((line) -> line.startsWith("('"))
			.forEach((line) -> {
				List<String> row = Arrays.stream(line.replaceFirst("\\),?$", "").substring(1).split(", "))
					.map((value) -> value.replaceFirst("::\\w+$", "").replace("'", ""))
					.toList();
				rows.put(row.get(3) + " " + row.get(0), row);
			});
		return rows;
	}

}
