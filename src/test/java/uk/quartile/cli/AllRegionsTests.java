package uk.quartile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every region and England in one run, as {@code region: all} sets it, on the real
 * returns of the East Midlands and what is published of the others.
 */
class AllRegionsTests extends CommandsOnOneFolder {

	private static final Path ENGLAND = Path.of("2021-22-Q4/E92000001/restricted");

	private static final Path EAST_MIDLANDS = Path.of("2021-22-Q4/E12000004/restricted");

	@Test
	void comparesRegionsWithEnglandAndTellsItAsItWas() throws Exception {
		take();
		assertThat(run()).contains("\nFigures: ", " for E12000004.\n", " for E92000001.\n",
				"\nSouth West (E12000009) is left out: no return of it is accepted.\n");
		Path output = this.folder.resolve("output");
		tellsTheRegion(output.resolve(EAST_MIDLANDS));
		tellsEngland(output.resolve(ENGLAND));

		byte[] report = Files.readAllBytes(output.resolve(ENGLAND).resolve("regional.pdf"));
		byte[] figures = Files.readAllBytes(output.resolve(ENGLAND).resolve("benchmarks.csv"));
		Instant then = Instant.now();
		Path derby = this.folder.resolve("input/returns/2021-22-Q4/E06000015.csv");
		Files.writeString(derby, Files.readString(derby).replace("re-referrals-12m,1124,", "re-referrals-12m,1224,"));
		run();
		// Ten of ten returned re-referrals: 13,508 and then 13,608 of 58,397.
		assertThat(row(output.resolve(ENGLAND), "E12000004", "re-referrals-12m").get("numerator")).isEqualTo("13608");
		assertThat(command("changes", "--since", then.toString()).out())
			.containsPattern("\n2021-22-Q4, East Midlands \\(E12000004\\)\n")
			.containsPattern("\n2021-22-Q4, England \\(E92000001\\)\n")
			.containsPattern("\nEast Midlands \\(E12000004\\) +numerator +13508 +13608\n");

		run("--as-at", then.toString());
		try (Stream<Path> aside = Files.list(output.resolve("what-if"))) {
			Path whatIf = aside.toList().get(0);
			assertThat(whatIf.resolve(ENGLAND).resolve("benchmarks.csv")).hasBinaryContent(figures);
			assertThat(text(whatIf.resolve(ENGLAND))).contains("13,508 of 58,397").doesNotContain("13,608");
			assertThat(whatIf.resolve(EAST_MIDLANDS).resolve("regional.pdf")).exists();
		}
		assertThat(report).isNotEmpty();
	}

	private static void tellsTheRegion(Path documents) throws IOException {
		CSVRecord own = row(documents, "E12000004", "referrals");
		assertThat(List.of(shown(own, "value"), own.get("members"), own.get("members_with_figure"),
				own.get("published_numerator"), shown(own, "published_value")))
			.containsExactly("546.0", "10", "8", "12810", "517.4");
		assertThat(text(documents)).contains("East Midlands, 8\u00a0of\u00a010 546.0", "Places are among nine regions.")
			// As published; then England, and the region with the lowest.
			.containsPattern("1.Referrals 517\\.4 2nd lowest [\\d.]+ [A-Z][A-Za-z ]+ 342\\.4 ");
	}

	private static void tellsEngland(Path documents) throws IOException {
		CSVRecord region = row(documents, "E12000004", "referrals");
		assertThat(List.of(region.get("numerator"), region.get("denominator_source"), region.get("rank"),
				region.get("ranked")))
			.containsExactly("12810", "published", "8", "9");
		// Children in need 2022, DfE: 650,270 referrals in the year to 31 March 2022.
		CSVRecord england = row(documents, "E92000001", "referrals");
		assertThat(Double.parseDouble(england.get("rolling_numerator"))).isBetween(650_200.0, 650_340.0);
		assertThat(england.get("trend")).isNotEmpty();
		assertThat(england.get("trend_points")).isEqualTo("20");
		String text = text(documents);
		assertThat(text).contains("Eight of the nine regions have seen a rise since Quarter 4",
				"Values now, without comparison");
		// England's sum is no region's.
		assertThat(text).doesNotContain("Region England");
	}

	private static String shown(CSVRecord row, String column) {
		return HalfUp.round(Double.parseDouble(row.get(column)), 1).toString();
	}

	private static CSVRecord row(Path documents, String area, String measure) throws IOException {
		try (CSVParser rows = CSVParser.parse(documents.resolve("benchmarks.csv"), StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return rows.stream()
				.filter((row) -> row.get("area").equals(area) && row.get("measure").equals(measure)
						&& row.get("area_type").matches("region|england"))
				.findFirst()
				.orElseThrow();
		}
	}

	/** With a blank for each end of a line. */
	private static String text(Path documents) throws IOException {
		try (PDDocument document = Loader.loadPDF(documents.resolve("regional.pdf").toFile())) {
			return new PDFTextStripper().getText(document).replaceAll(" *\\R", " ");
		}
	}

	private void take() throws IOException {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		Path settings = this.folder.resolve("jobs/quarterly-benchmarking.yml");
		assertThat(settings).content().contains("\nregion: E12000004\n");
		Files.writeString(settings, Files.readString(settings).replace("\nregion: E12000004\n", "\nregion: all\n"));
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		for (String quarter : List.of("2020-21-Q4", "2021-22-Q3", "2021-22-Q4")) {
			FileSystemUtils.copyRecursively(Path.of("input/returns", quarter),
					this.folder.resolve("input/returns").resolve(quarter));
		}
	}

	private String run(String... more) throws IOException, InterruptedException {
		Typed run = command(
				Stream.concat(Stream.of("run", "--quarter", "2021-22-Q4"), Stream.of(more)).toArray(String[]::new));
		assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
		return run.out();
	}

}
