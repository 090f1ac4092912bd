package uk.quartile.explanation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.ChanceOfChange;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.answer.Difference;
import uk.quartile.explanation.answer.Explanation.Line;
import uk.quartile.explanation.words.InWords;
import uk.quartile.figures.ChangeFormula;
import uk.quartile.statistics.HalfUp;

/** Changes since earlier quarters, with the lines that the earlier side comes from. */
final class Differences {

	private final MeasureCompared compared;

	private final Parts parts;

	private final Footprints footprints;

	Differences(MeasureCompared compared, Parts parts, Footprints footprints) {
		this.compared = compared;
		this.parts = parts;
		this.footprints = footprints;
	}

	List<Difference> of(Benchmark row) {
		return row.changes().stream().map((change) -> difference(row.subject(), change)).toList();
	}

	private Difference difference(Subject subject, Change change) {
		Change.Side earlier = change.earlier();
		Change.Side now = change.now();
		return new Difference(change.since(), change.earlierQuarter().toString(),
				InWords.when(this.compared.measure().basis(), change.earlierQuarter()),
				(earlier != null) ? earlier.numerator() : null, (earlier != null) ? earlier.denominator() : null,
				(earlier != null) ? earlier.value() : null, (now != null) ? now.numerator() : null,
				(now != null) ? now.denominator() : null, (now != null) ? now.value() : null,
				difference(this.compared.measure(), change), percent(this.compared.measure(), change), tested(change),
				change.footprints(), change.judged(), change.risen(), change.fallen(), change.noneBecause(),
				earlierLines(subject, change.earlierQuarter()));
	}

	/** How many more were counted; null where there is no change, or no two counts. */
	static @Nullable BigDecimal counted(Change change) {
		Change.Side earlier = change.earlier();
		Change.Side now = change.now();
		return (change.noneBecause() != null || earlier == null || now == null || earlier.numerator() == null
				|| now.numerator() == null) ? null : now.numerator().subtract(earlier.numerator());
	}

	/** Of counts and rates, where both counts are 20 or more. */
	static @Nullable Double percent(Measure measure, Change change) {
		Change.Side earlier = change.earlier();
		Change.Side now = change.now();
		return (change.noneBecause() != null || earlier == null || now == null) ? null
				: ChangeFormula
					.percent(measure, now.numerator(), now.denominator(), earlier.numerator(), earlier.denominator())
					.map(BigDecimal::doubleValue)
					.orElse(null);
	}

	private static Difference.@Nullable Tested tested(Change change) {
		ChanceOfChange test = change.test();
		return (test != null)
				? new Difference.Tested(test.method(), test.estimate(), test.lower(), test.upper(), test.beyondChance())
				: null;
	}

	static @Nullable Double difference(Measure measure, Change change) {
		Change.Side earlier = change.earlier();
		Change.Side now = change.now();
		Double before = (earlier != null) ? earlier.value() : null;
		Double after = (now != null) ? now.value() : null;
		if (change.noneBecause() != null || earlier == null || now == null || before == null || after == null) {
			return null;
		}
		return ChangeFormula
			.difference(measure, now.numerator(), now.denominator(), earlier.numerator(), earlier.denominator())
			.orElseGet(() -> HalfUp.decimal(after).subtract(HalfUp.decimal(before)))
			.doubleValue();
	}

	/** Of a single area: a group's would be a list as long as the report. */
	private List<Line> earlierLines(Subject subject, Quarter earlier) {
		if (!MeasureCompared.ofArea(subject)) {
			return this.parts.numerators(subject.coverage() == null
					? this.compared.ledger().published(subject.area(), earlier).stream().toList() : List.of());
		}
		return this.footprints.on(Footprint.parse(subject.area()), subject.quarter().lastDay(), earlier.lastDay())
			.map((ground) -> this.parts.numerators(this.compared.ledger().returnedCovering(ground, earlier)))
			.orElse(List.of());
	}

}
