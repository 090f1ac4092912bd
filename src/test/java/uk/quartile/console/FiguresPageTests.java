package uk.quartile.console;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures at the console are those of the newest run's benchmarks.csv, each once. */
@Timeout(300)
class FiguresPageTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final String MEASURE = "children-looked-after";

	@Test
	void showsEachAuthorityOnceWithTheFigureOfTheTables() throws IOException {
		Map<String, CSVRecord> published = benchmarks().stream()
			.filter((row) -> row.get("measure").equals(MEASURE) && row.get("area_type").equals("authority"))
			.collect(Collectors.toMap((row) -> row.get("area"), (row) -> row));
		assertThat(published).hasSize(4);
		List<CSVRecord> shown = rows(console.as(Role.ANALYST).get("/figures/file?measure=" + MEASURE));
		assertThat(shown).filteredOn((row) -> published.containsKey(row.get("area"))).hasSize(4).allSatisfy((row) -> {
			CSVRecord expected = published.get(row.get("area"));
			assertThat(row.get("area_name")).isEqualTo(expected.get("area_name"));
			if (expected.get("value").isEmpty()) {
				assertThat(row.get("value")).isEqualTo(expected.get("status").replace('-', ' '));
			}
			else {
				assertThat(Double.parseDouble(row.get("value").replace(",", "")))
					.isCloseTo(Double.parseDouble(expected.get("value")), within(0.05001));
			}
			assertThat(row.get("versus_england")).isEqualTo(expected.get("versus_england"));
			assertThat(row.get("trend")).isEqualTo(expected.get("trend"));
			assertThat(row.get("place")).isEqualTo(
					expected.get("rank").isEmpty() ? "" : expected.get("rank") + " of " + expected.get("ranked"));
		});
		assertThat(shown).extracting((row) -> row.get("area_name")).doesNotHaveDuplicates().contains("England");
	}

	@Test
	void showsEachMeasureOfAnAuthorityOnce() throws IOException {
		List<CSVRecord> shown = rows(console.as(Role.ANALYST).get("/figures/file?area=" + ConsoleUnderTest.AUTHORITY));
		List<String> published = benchmarks().stream()
			.filter((row) -> row.get("area").equals(ConsoleUnderTest.AUTHORITY)
					&& row.get("area_type").equals("authority"))
			.map((row) -> row.get("measure"))
			.toList();
		assertThat(shown).extracting((row) -> row.get("measure")).containsExactlyInAnyOrderElementsOf(published);
		String page = console.as(Role.ANALYST).get("/figures/areas/" + ConsoleUnderTest.AUTHORITY).words();
		assertThat(page).contains("North Zeldshire").contains(shown.get(0).get("title"), shown.get(0).get("value"));
	}

	@Test
	void explainsAFigureDownToTheLineAsSent() {
		Browser analyst = console.as(Role.ANALYST);
		Page page = analyst.get("/explain?area=" + ConsoleUnderTest.AUTHORITY + "&measure=" + MEASURE + "&quarter="
				+ ConsoleUnderTest.QUARTER);
		assertThat(page.words()).contains("North Zeldshire: Children looked after",
				"returns/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY + ".csv, line ");
		assertThat(page.text()).containsPattern(
				"/returns/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY + "/lines#L\\d+");
		assertThat(analyst.get("/explain?area=Nowhere&measure=" + MEASURE + "&quarter=" + ConsoleUnderTest.QUARTER)
			.words()).contains("No such figure", "found 'Nowhere'");
	}

	@Test
	void draftsQueriesAndFindsWhatChanged() {
		assertThat(console.as(Role.ANALYST).get("/chase?quarter=" + ConsoleUnderTest.QUARTER).words())
			.contains("Write to authorities about " + ConsoleUnderTest.QUARTER, "What was sent");
		assertThat(console.as(Role.ANALYST).get("/changes").words())
			.contains("Every figure of what was made that changed since a day began");
	}

	private static List<CSVRecord> benchmarks() throws IOException {
		Path file = console.folders()
			.output()
			.resolve(ConsoleUnderTest.QUARTER)
			.resolve(ConsoleUnderTest.REGION)
			.resolve("restricted/benchmarks.csv");
		return FORMAT.parse(new StringReader(Files.readString(file, StandardCharsets.UTF_8))).getRecords();
	}

	private static List<CSVRecord> rows(Page page) throws IOException {
		assertThat(page.status()).isEqualTo(200);
		return FORMAT.parse(new StringReader(page.text())).getRecords();
	}

}
