package uk.quartile.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.CheckedReturn;
import uk.quartile.intake.Intake;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures that an analyst may add to a catalogue, and nobody has thought of here. */
class FromDefinitionTests {

	/** Of every unit, basis, denominator and relation that a definition can have. */
	private static final String ADDED = """
			  - {code: new-flow, title: N1, denominator: population-0-17, unit: per-10000, basis: quarter, polarity: neutral, yearly: new-year}
			  - {code: new-year, title: N2, denominator: population-0-17, unit: per-10000, basis: rolling-12-months, polarity: neutral}
			  - {code: new-joined, title: N3, denominator: population-0-17, unit: count, basis: quarter, polarity: neutral}
			  - {code: new-left, title: N4, denominator: population-0-17, unit: count, basis: quarter, polarity: neutral}
			  - {code: new-stock, title: N5, denominator: population-0-17, unit: per-10000, basis: snapshot, polarity: low-is-good, flows: {in: new-joined, out: new-left}}
			  - {code: new-share, title: N6, denominator: returned, unit: percent, basis: quarter, polarity: high-is-good}
			  - {code: new-part, title: N7, denominator: returned, unit: percent, basis: quarter, polarity: high-is-good, part-of: referrals, same-count: referrals.numerator}
			  - {code: new-year-share, title: N8, denominator: returned, unit: percent, basis: rolling-12-months, polarity: high-is-good}
			  - {code: new-average, title: N9, denominator: returned, unit: average, basis: quarter, polarity: low-is-good, counts: fractional}
			  - {code: new-ratio, title: N10, denominator: returned, unit: ratio, basis: snapshot, polarity: neutral}
			  - {code: new-turnover, title: N11, denominator: returned, unit: percent, basis: rolling-12-months, polarity: neutral, counts: fractional, parts-of-whole: false}
			  - {code: new-red, title: N12, denominator: returned, unit: percent, basis: quarter, polarity: low-is-good, split: new things}
			  - {code: new-amber, title: N13, denominator: returned, unit: percent, basis: quarter, polarity: neutral, split: new things}
			  - {code: new-green, title: N14, denominator: returned, unit: percent, basis: quarter, polarity: high-is-good, split: new things}
			  - {code: new-later, title: N15, denominator: population-0-17, unit: count, basis: snapshot, polarity: neutral, valid-from: 2023-24-Q1, due: [Q2, Q4]}
			  - {code: new-audits, title: N16, denominator: returned, unit: percent, basis: quarter, polarity: neutral, split: audits graded}
			""";

	private static final Quarter LAST = Quarter.parse("2023-24-Q4");

	@TempDir
	static Path directory;

	private static Catalogue catalogue;

	/** Lines by authority, quarter and measure, joined by spaces. */
	private static final Map<String, String[]> LINES = new HashMap<>();

	@BeforeAll
	static void invents() throws IOException {
		String own = Files.readString(Path.of("src/main/resources/uk/quartile/sample/measures.yml"));
		SampleRegion.write(directory.resolve("plain"), 9, 9);
		SampleRegion.write(directory.resolve("added"), 9, 9, (own + ADDED).getBytes(StandardCharsets.UTF_8));
		Path input = directory.resolve("added/input");
		catalogue = CatalogueFiles.load(directory.resolve("added/jobs"), input).catalogue();
		for (String line : lines(input.resolve("returns"))) {
			String[] fields = line.split(",", -1);
			LINES.put(fields[0] + " " + fields[1] + " " + fields[2], fields);
		}
	}

	@Test
	void eachIsReturnedWhenItIsDue() {
		for (String authority : List.of("X06000004", "X06000009")) {
			for (Quarter quarter = LAST.minus(8); quarter.compareTo(LAST) <= 0; quarter = quarter.minus(-1)) {
				Quarter of = quarter;
				catalogue.measures()
					.forEach((measure) -> assertThat(LINES.containsKey(authority + " " + of + " " + measure.code()))
						.as("%s %s", of, measure.code())
						.isEqualTo(measure.dueIn(of)));
			}
		}
	}

	@Test
	void everyReturnWouldBeAccepted() {
		assertThat(Intake.check(List.of(directory.resolve("added/input/returns")), directory.resolve("added/input"),
				catalogue, LocalDate.of(2024, 6, 1)))
			.hasSizeGreaterThan(60)
			.noneMatch(CheckedReturn::rejected)
			.flatExtracting(CheckedReturn::findings)
			.extracting((finding) -> finding.check())
			.doesNotContain("stock-unexplained", "part-above-whole", "counts-differ", "quarter-above-year",
					"split-falls-short", "year-to-date");
	}

	@Test
	void oneMoreMeasureChangesNoFigureOfAnother() throws IOException {
		// A further part of a whole takes from the others.
		List<String> plain = lines(directory.resolve("plain/input/returns")).stream()
			.filter((line) -> !line.contains(",audits-"))
			.toList();
		assertThat(plain).hasSizeGreaterThan(5000);
		assertThat(lines(directory.resolve("added/input/returns")).stream()
			.filter((line) -> !line.contains(",new-") && !line.contains(",audits-"))).containsExactlyElementsOf(plain);
	}

	@Test
	void relationsHold() {
		assertThat(number("new-year", LAST, 3)).isEqualByComparingTo(Stream.iterate(LAST, Quarter::previous)
			.limit(4)
			.map((quarter) -> number("new-flow", quarter, 3))
			.reduce(BigDecimal.ZERO, BigDecimal::add));
		assertThat(number("new-stock", LAST, 3).subtract(number("new-stock", LAST.previous(), 3)))
			.isEqualByComparingTo(number("new-joined", LAST, 3).subtract(number("new-left", LAST, 3)));
		assertThat(number("new-part", LAST, 4)).isEqualByComparingTo(number("referrals", LAST, 3));
		assertThat(number("new-red", LAST, 3).add(number("new-amber", LAST, 3)).add(number("new-green", LAST, 3)))
			.isEqualByComparingTo(number("new-red", LAST, 4))
			.isPositive();
	}

	private static BigDecimal number(String measure, Quarter quarter, int column) {
		return new BigDecimal(LINES.get("X06000005 " + quarter + " " + measure)[column]);
	}

	private static List<String> lines(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
			List<String> lines = new java.util.ArrayList<>();
			for (Path file : all) {
				lines.addAll(Files.readAllLines(file).stream().skip(1).toList());
			}
			return lines;
		}
	}

}
