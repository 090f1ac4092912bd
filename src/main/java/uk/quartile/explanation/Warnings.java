package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.Doubt;
import uk.quartile.explanation.answer.Explanation.Warning;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.explanation.ledger.Source;

/** What the checks of plausibility say of the lines that a figure is made from. */
final class Warnings {

	private static final String RETURNS = "returns/";

	private Warnings() {
	}

	/**
	 * Of each line, with and without a note; none of comparators that the figure isn't
	 * part of.
	 */
	static List<Warning> of(MeasureCompared compared, Benchmark row) {
		List<Warning> warnings = new ArrayList<>();
		if (ofReturns(row.subject())) {
			compared.sources(row).forEach((each) -> add(each.counted(), compared, warnings));
		}
		return warnings;
	}

	/** As {@code benchmarks.csv} has it; null where nothing is doubted. */
	static @Nullable String doubt(MeasureCompared compared, Benchmark row) {
		List<Doubt> doubts = of(compared, row).stream()
			.filter((each) -> each.note().isBlank())
			.map((each) -> new Doubt(each.area(), each.check(), each.column(), each.found(), each.expected()))
			.toList();
		if (doubts.isEmpty()) {
			return null;
		}
		boolean group = !MeasureCompared.ofArea(row.subject()) || row.others().ground() != null;
		return group ? Doubt.within((int) doubts.stream().map(Doubt::returnedBy).distinct().count())
				: Doubt.reasons(doubts);
	}

	private static boolean ofReturns(Subject subject) {
		return subject.type() != AreaType.NEIGHBOURS && subject.type() != AreaType.GRADED;
	}

	private static void add(CountedLine counted, MeasureCompared compared, List<Warning> warnings) {
		Source source = counted.source();
		if (!source.file().startsWith(RETURNS) || !(counted.numerator() instanceof Count.Known)) {
			return;
		}
		Map<String, List<Finding>> judged = compared.judged();
		judged.getOrDefault(source.file().substring(RETURNS.length()), List.of())
			.stream()
			.filter((each) -> Objects.equals(each.line(), source.line()) && each.column() != null)
			.forEach((each) -> warnings
				.add(new Warning(counted.area().code(), compared.names().of(counted.area().code()), source.file(),
						source.line(), Objects.requireNonNull(each.column()), each.check(), each.found(),
						each.expected(), each.remedy(), source.note(), each.message())));
	}

}
