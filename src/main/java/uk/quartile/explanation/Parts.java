package uk.quartile.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Population;
import uk.quartile.comparison.area.Subject;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.Term;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.answer.Explanation.Line;
import uk.quartile.explanation.answer.Explanation.Part;
import uk.quartile.explanation.answer.Explanation.PopulationRow;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.ledger.WorkedRate;

/** Where a numerator and a denominator come from. */
final class Parts {

	private static final String POPULATIONS = "reference/populations.csv";

	private final Measure measure;

	private final Names names;

	private final String populations;

	/**
	 * Parts of figures of a measure.
	 * @param files SHA-256 of the reference files, by path
	 */
	Parts(Measure measure, Names names, Map<String, String> files) {
		this.measure = measure;
		this.names = names;
		this.populations = files.getOrDefault(POPULATIONS, "");
	}

	List<Part> of(Subject subject, List<WorkedRate> sources) {
		if (sources.isEmpty()) {
			return List.of();
		}
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Term.NUMERATOR, subject.numerator(), this.measure.numerator(), numerators(sources),
				List.of()));
		if (this.measure.unit() != Unit.COUNT) {
			boolean children = WorkedRate.ofPopulation(this.measure);
			parts.add(new Part(Term.DENOMINATOR, subject.denominator(), this.measure.denominatorWords(),
					children ? List.of() : denominators(sources), children ? populations(sources) : List.of()));
		}
		return parts;
	}

	List<Line> numerators(List<WorkedRate> sources) {
		return sources.stream().map((each) -> line(each, each.counted().numerator())).toList();
	}

	private List<Line> denominators(List<WorkedRate> sources) {
		return sources.stream().map((each) -> line(each, each.counted().denominator())).toList();
	}

	private Line line(WorkedRate worked, @Nullable Count count) {
		String area = worked.rate().area().code();
		return new Line(area, this.names.of(area), number(count), marker(count), worked.counted().source());
	}

	private List<PopulationRow> populations(List<WorkedRate> sources) {
		List<PopulationRow> rows = new ArrayList<>();
		for (WorkedRate worked : sources) {
			if (worked.estimate() != null) {
				for (Population row : worked.estimate().rows()) {
					rows.add(new PopulationRow(row.area(), this.names.of(row.area()), row.midYear(), row.release(),
							row.midYear() < worked.counted().quarter().year(), number(row.children()), POPULATIONS,
							row.line(), this.populations));
				}
			}
		}
		return rows;
	}

	private static @Nullable BigDecimal number(@Nullable Count count) {
		return (count instanceof Count.Known known) ? known.value() : null;
	}

	private static @Nullable String marker(@Nullable Count count) {
		return (count instanceof Count.Absent absent) ? absent.why().written() : null;
	}

}
