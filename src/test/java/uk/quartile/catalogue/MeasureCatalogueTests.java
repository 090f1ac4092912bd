package uk.quartile.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import uk.quartile.domain.measure.Measure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each measure against the table of measures that the project was given (measures.csv,
 * with the DfE's Local Authority Interactive Tool's number where that has the
 * definition), so that no definition drifts unseen.
 */
class MeasureCatalogueTests {

	private static final List<Measure> MEASURES = CatalogueFiles.load(Path.of("jobs"), Path.of("input"))
		.catalogue()
		.measures();

	@ParameterizedTest(name = "{1}")
	@CsvFileSource(resources = "measures.csv", useHeadersInDisplayName = false, numLinesToSkip = 1, emptyValue = "")
	void isDefinedAsAgreed(ArgumentsAccessor row) {
		String code = row.getString(1);
		Measure measure = MEASURES.stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
		assertThat(measure.denominator().written()).isEqualTo(row.getString(2));
		assertThat(measure.unit().written()).isEqualTo(row.getString(3));
		assertThat(measure.basis().written()).isEqualTo(row.getString(4));
		assertThat(measure.polarity().written()).isEqualTo(row.getString(5));
		assertThat(measure.counts().written()).isEqualTo(row.getString(6));
		assertThat(measure.partsOfWhole()).isEqualTo(row.getBoolean(7));
		assertThat(measure.split()).isEqualTo(row.getString(8));
		assertThat(measure.due()).isEqualTo(Set.of(1, 2, 3, 4));
		assertThat(measure.ranked()).isEqualTo(row.getBoolean(10));
		assertThat(measure.source()).contains(numbers(row.getString(9)));
		assertThat(measure.title()).isNotEqualTo(measure.code());
		assertThat(measure.definition()).endsWith(".");
		assertThat(measure.numerator()).isNotEqualTo(measure.title());
		assertThat(measure.denominatorWords()).isNotEqualTo("the number returned");
	}

	@Test
	void hasTheMeasuresOfTheTableInItsOrderWhateverElseIsAdded() throws Exception {
		assertThat(MEASURES).extracting(Measure::code).containsSubsequence(codes());
	}

	private static List<String> codes() throws IOException {
		Path table = Path.of("src/test/resources/uk/quartile/catalogue/measures.csv");
		return Files.readAllLines(table).stream().skip(1).map((line) -> line.split(",")[1]).toList();
	}

	@Test
	void keepsEachSectionTogether() throws IOException {
		Set<String> agreed = Set.copyOf(codes());
		List<String> sections = MEASURES.stream()
			.filter((each) -> agreed.contains(each.code()))
			.map(Measure::section)
			.toList();
		assertThat(sections.stream().distinct()).hasSize(9);
		long turns = 1 + IntStream.range(1, sections.size())
			.filter((i) -> !sections.get(i).equals(sections.get(i - 1)))
			.count();
		assertThat(turns).isEqualTo(9);
	}

	private static List<String> numbers(String text) {
		return Arrays.stream(Objects.requireNonNullElse(text, "").split(" ")).toList();
	}

}
