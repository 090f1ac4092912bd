package uk.quartile.explanation;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.change.ChanceOfChange;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.OtherComparators.Graded;
import uk.quartile.comparison.periods.Span;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.Since;
import uk.quartile.figures.Figure;

/**
 * What lies deeper in a benchmark; null where it has none.
 *
 * @param row that is looked into
 */
record BenchmarkParts(Benchmark row) {

	@Nullable Interval interval() {
		return (this.row.subject().figure() instanceof Figure.Known known) ? known.interval() : null;
	}

	@Nullable Interval rollingInterval() {
		Span rolling = this.row.overTime().periods().rolling();
		return (rolling != null) ? rolling.figure().interval() : null;
	}

	@Nullable Against neighbours() {
		return (this.row.neighbours() != null) ? this.row.neighbours().against() : null;
	}

	@Nullable Against graded() {
		Graded graded = this.row.others().graded();
		return (graded != null) ? graded.against() : null;
	}

	@Nullable Change change(Since since) {
		return this.row.changes().stream().filter((change) -> change.since() == since).findFirst().orElse(null);
	}

	Change.@Nullable Side earlier(Since since) {
		Change change = change(since);
		return (change != null) ? change.earlier() : null;
	}

	@Nullable ChanceOfChange test() {
		Change change = change(Since.YEAR_EARLIER);
		return (change != null) ? change.test() : null;
	}

	@Nullable ChanceOfChange test(ChanceTest method) {
		ChanceOfChange test = test();
		return (test != null && test.method() == method) ? test : null;
	}

}
