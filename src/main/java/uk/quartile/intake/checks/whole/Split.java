package uk.quartile.intake.checks.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/**
 * What a return says of the parts that divide one whole.
 *
 * @param whole its name
 * @param lines those there are, in the order of the catalogue
 * @param missing codes of the parts without a line
 */
record Split(String whole, List<ReturnLine> lines, List<String> missing) {

	/** The splits of a return, in the order of their names. */
	static List<Split> of(Return checked) {
		Optional<Quarter> quarter = checked.quarter();
		if (quarter.isEmpty()) {
			return List.of();
		}
		Map<String, List<Measure>> parts = checked.reference()
			.catalogue()
			.measures()
			.stream()
			.filter((measure) -> measure.split() != null && measure.validIn(quarter.get()))
			.collect(Collectors.groupingBy((measure) -> Objects.requireNonNull(measure.split()), TreeMap::new,
					Collectors.toList()));
		List<Split> splits = new ArrayList<>();
		parts.forEach((whole, measures) -> splits.add(of(whole, measures, checked)));
		return splits;
	}

	private static Split of(String whole, List<Measure> parts, Return checked) {
		List<String> codes = parts.stream().map(Measure::code).toList();
		return new Split(whole, codes.stream().map(checked::line).flatMap(Optional::stream).toList(),
				codes.stream().filter((code) -> checked.line(code).isEmpty()).toList());
	}

	/** Whether every part is there, with a number. */
	boolean known() {
		return this.missing.isEmpty() && this.lines.stream().allMatch((line) -> line.numerator().number() != null);
	}

	BigDecimal sum() {
		return this.lines.stream()
			.map((line) -> line.numerator().number())
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The sizes that the parts give the whole, each once, ascending. */
	List<BigDecimal> wholes() {
		return this.lines.stream()
			.map((line) -> line.denominator().number())
			.filter(Objects::nonNull)
			.map(BigDecimal::stripTrailingZeros)
			.distinct()
			.sorted()
			.toList();
	}

	String names() {
		return String.join(", ", this.lines.stream().map(ReturnLine::code).toList());
	}

}
