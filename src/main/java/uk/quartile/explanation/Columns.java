package uk.quartile.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.Comparison;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.ChanceOfChange;
import uk.quartile.comparison.comparing.Change;
import uk.quartile.comparison.comparing.OtherComparators;
import uk.quartile.comparison.comparing.Subject;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.domain.Count;
import uk.quartile.domain.GeneralPopulation;
import uk.quartile.domain.Interval;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Written;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.figures.Figure;

/** A row as {@code benchmarks.csv} has it, but recomputed, and with every digit. */
final class Columns {

	private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

	private Columns() {
	}

	static Map<String, @Nullable Object> of(MeasureCompared compared, Benchmark row) {
		Columns columns = new Columns();
		columns.subject(compared, row);
		columns.definition(compared.measure());
		columns.comparators(row);
		row.changes().forEach((change) -> columns.change(compared.measure(), change));
		columns.others(row.others());
		new OverTimeColumns(columns::put).of(row.overTime());
		columns.revised(Revised.of(compared, row).orElse(null));
		columns.put("doubt", Warnings.doubt(compared, row));
		columns.standsOut(Comparison.standOut(compared.catalogue(), compared.measure(), row));
		return columns.columns;
	}

	private void subject(MeasureCompared compared, Benchmark row) {
		Subject subject = row.subject();
		Figure.Known known = (subject.figure() instanceof Figure.Known figure) ? figure : null;
		Interval interval = (known != null) ? known.interval() : null;
		put("area", subject.area());
		put("area_name", compared.names().of(row));
		put("area_type", subject.type());
		put("quarter", subject.quarter().toString());
		put("measure", compared.measure().code());
		put("status", subject.status());
		put("numerator", subject.numerator());
		put("denominator", subject.denominator());
		put("denominator_source", subject.denominatorSource());
		put("value", subject.value());
		put("lower_95", (interval != null) ? interval.lower() : null);
		put("upper_95", (interval != null) ? interval.upper() : null);
		put("population_year", subject.populationYear());
		put("population_release", subject.populationRelease());
		put("members", (subject.coverage() != null) ? subject.coverage().members() : null);
		put("members_with_figure", (subject.coverage() != null) ? subject.coverage().withFigure() : null);
	}

	private void definition(Measure measure) {
		put("unit", measure.unit());
		put("polarity", measure.polarity());
		put("basis", measure.basis());
		put("annualised", measure.annualised());
	}

	private void comparators(Benchmark row) {
		put("rank", (row.rank() != null) ? row.rank().place() : null);
		put("ranked", (row.rank() != null) ? row.rank().ranked() : null);
		Benchmark.Neighbours neighbours = row.neighbours();
		against("region", row.region());
		against("neighbours", (neighbours != null) ? neighbours.against() : null);
		put("neighbours_edition", (neighbours != null) ? neighbours.edition() : null);
		put("neighbours_available", (neighbours != null) ? neighbours.available() : null);
		against("england", row.england());
		this.columns.remove("region_quarter");
	}

	private void against(String comparator, @Nullable Against against) {
		put(comparator + "_value", (against != null) ? against.value() : null);
		put(comparator + "_quarter", (against != null) ? against.quarter().toString() : null);
		put("versus_" + comparator, (against != null) ? against.verdict() : null);
	}

	private void change(Measure measure, Change change) {
		boolean onQuarter = change.since() == Change.Since.PREVIOUS_QUARTER;
		String earlier = onQuarter ? "previous" : "year_earlier";
		put(earlier + "_value", (change.earlier() != null) ? change.earlier().value() : null);
		put(earlier + "_numerator", (change.earlier() != null) ? change.earlier().numerator() : null);
		put(onQuarter ? "change_on_quarter" : "change_on_year", Differences.difference(measure, change));
		put(onQuarter ? "percent_change_on_quarter" : "percent_change_on_year", Differences.percent(measure, change));
		if (!onQuarter) {
			test(change.test());
		}
	}

	private void test(@Nullable ChanceOfChange test) {
		ChanceOfChange ratio = (test != null && test.method() == ChanceOfChange.Method.RATE_RATIO) ? test : null;
		ChanceOfChange points = (test != null && test.method() == ChanceOfChange.Method.NEWCOMBE) ? test : null;
		put("change_on_year_test", (test != null) ? test.method() : null);
		put("ratio_on_year", (ratio != null) ? ratio.estimate() : null);
		put("ratio_on_year_lower_95", (ratio != null) ? ratio.lower() : null);
		put("ratio_on_year_upper_95", (ratio != null) ? ratio.upper() : null);
		put("difference_on_year_lower_95", (points != null) ? points.lower() : null);
		put("difference_on_year_upper_95", (points != null) ? points.upper() : null);
		put("change_beyond_chance", (test != null) ? test.beyondChance() : null);
	}

	private void revised(@Nullable Revised revised) {
		CountedLine first = (revised != null) ? revised.first() : null;
		put("revised", (revised != null) ? true : null);
		put("first_numerator",
				(first != null && first.numerator() instanceof Count.Known known) ? known.value() : null);
		put("first_denominator",
				(first != null && first.denominator() instanceof Count.Known known) ? known.value() : null);
	}

	private void standsOut(Optional<StandOut> found) {
		StandOut out = found.orElse(null);
		put("stands_out", (out != null) ? out.list() : null);
		put("beyond_chance", (out != null) ? out.beyondChance() : null);
		put("beyond_chance_from", (out != null) ? out.from() : null);
		put("stands_out_by_chance", (out != null) ? out.byChance() : null);
	}

	private void others(OtherComparators others) {
		put("sub_groups", others.subGroups().stream().map(OtherComparators.InSubGroup::name).toList());
		put("sub_group_values", others.subGroups().stream().map(OtherComparators.InSubGroup::value).toList());
		put("versus_sub_groups",
				others.subGroups()
					.stream()
					.map(OtherComparators.InSubGroup::verdict)
					.map((verdict) -> (verdict != null) ? verdict.written() : null)
					.toList());
		OtherComparators.Graded graded = others.graded();
		against("graded", (graded != null) ? graded.against() : null);
		put("graded_members", (graded != null) ? graded.members() : null);
		put("graded_members_with_figure", (graded != null) ? graded.withFigure() : null);
		GeneralPopulation people = others.generalPopulation();
		put("general_population_value", (people != null) ? people.value() : null);
		put("general_population_period", (people != null) ? people.period() : null);
		put("general_population_group", (people != null) ? people.group() : null);
		OtherComparators.Published published = others.published();
		put("published_numerator", (published != null) ? published.numerator() : null);
		put("published_value", (published != null) ? published.value() : null);
		new SpreadColumns(this::put).of(others.spread());
		put("value_quarter", (others.valueQuarter() != null) ? others.valueQuarter().toString() : null);
	}

	private void put(String column, @Nullable Object value) {
		this.columns.put(column, (value instanceof Written word) ? word.written() : value);
	}

}
