package uk.quartile.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.figures.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Groups, verdicts and ranks as programs of others publish them. */
class PublishedComparisonsTests {

	private static final String QUARTER = "2020-21-Q1";

	@ParameterizedTest
	@CsvFileSource(resources = "pooled-pheindicatormethods.csv")
	void poolsAsPheIndicatorMethodsDoes(String unit, String numerator, String denominator, double value, double lower,
			double upper) {
		List<Benchmark> rows = invented(unit(unit)).authorities("A", "B")
			.returned("A", QUARTER, numerator, denominator)
			.returned("B", QUARTER, numerator, denominator)
			.compare(QUARTER);
		Figure.Known group = (Figure.Known) InventedRegion.row(rows, "region", InventedRegion.REGION)
			.subject()
			.figure();
		Interval interval = group.interval();
		assertThat(group.value()).isEqualTo(value, within(1e-12 * value));
		assertThat(interval).isNotNull();
		assertThat(interval.lower()).isEqualTo(lower, within(1e-10 * lower));
		assertThat(interval.upper()).isEqualTo(upper, within(1e-10 * upper));
	}

	@ParameterizedTest
	@CsvSource({ "percent, 303", "per-10000, 40" })
	void judgesAreasAgainstAllOfThemAsPheIndicatorMethodsDoes(String unit, int areas) {
		List<String[]> lines = funnels(unit);
		assertThat(lines).hasSize(areas);
		InventedRegion region = invented(unit(unit));
		for (int i = 0; i < areas; i++) {
			region.authorities("A" + i).returned("A" + i, QUARTER, lines.get(i)[1], lines.get(i)[2]);
		}
		List<Benchmark> rows = region.compare(QUARTER);
		for (int i = 0; i < areas; i++) {
			assertThat(InventedRegion.row(rows, "authority", "A" + i).region().verdict()).as("line %s", i + 1)
				.isEqualTo(verdict(lines.get(i)[3]));
		}
	}

	@Test
	void judgesObservedAgainstExpectedAsPheIndicatorMethodsDoes() {
		List<String[]> lines = funnels("ratio");
		assertThat(lines).hasSize(300);
		InventedRegion region = invented(Unit.PER_10000).published(Comparators.ENGLAND, QUARTER, "1", "1");
		for (int i = 0; i < lines.size(); i++) {
			region.authorities("A" + i).returned("A" + i, QUARTER, lines.get(i)[1], lines.get(i)[2]);
		}
		List<Benchmark> rows = region.compare(QUARTER);
		for (int i = 0; i < lines.size(); i++) {
			assertThat(InventedRegion.row(rows, "authority", "A" + i).england().verdict()).as("line %s", i + 1)
				.isEqualTo(verdict(lines.get(i)[3]));
		}
	}

	/**
	 * The tests of calculate_rank in the Local Authority Interactive Tool (Department for
	 * Education; MIT licence), tests/testthat/test-fn_analysis.R,
	 * https://github.com/dfe-analytical-services/local-authority-interactive-tool at
	 * 2e30e3959a6ab8b2d22941b84764da41a40ac91b.
	 */
	@ParameterizedTest
	@CsvSource({ "LOW_IS_GOOD, 10 20 30 40 50, 1 2 3 4 5", "HIGH_IS_GOOD, 10 20 20 30 40, 5 3 3 2 1",
			"LOW_IS_GOOD, 10 c 30 20 c, 1 - 3 2 -", "LOW_IS_GOOD, c c c, - - -" })
	void ranksAsTheInteractiveToolDoes(Polarity polarity, String values, String ranks) {
		String[] numerators = values.split(" ");
		InventedRegion region = new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, polarity);
		for (int i = 0; i < numerators.length; i++) {
			region.authorities("A" + i).returned("A" + i, QUARTER, numerators[i], "100");
		}
		List<Benchmark> rows = region.compare(QUARTER);
		assertThat(Stream.iterate(0, (i) -> i + 1)
			.limit(numerators.length)
			.map((i) -> place(InventedRegion.row(rows, "authority", "A" + i).rank())))
			.containsExactly(ranks.split(" "));
	}

	private static String place(Benchmark.@Nullable Rank rank) {
		return (rank != null) ? String.valueOf(rank.place()) : "-";
	}

	private static InventedRegion invented(Unit unit) {
		return new InventedRegion().of(unit, Basis.SNAPSHOT, Polarity.NEUTRAL);
	}

	private static Unit unit(String written) {
		return named(Unit.values(), written);
	}

	private static Verdict verdict(String written) {
		return named(Verdict.values(), written);
	}

	private static <T extends Written> T named(T[] all, String written) {
		return Stream.of(all).filter((each) -> each.written().equals(written)).findFirst().orElseThrow();
	}

	private static List<String[]> funnels(String kind) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				PublishedComparisonsTests.class.getResourceAsStream("funnels-pheindicatormethods.csv"),
				StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> line.startsWith(kind + ",")).map((line) -> line.split(",")).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
