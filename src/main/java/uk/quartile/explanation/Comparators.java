package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.Benchmark;
import uk.quartile.comparison.Benchmark.Against;
import uk.quartile.comparison.Subject;
import uk.quartile.domain.AreaType;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Verdict;
import uk.quartile.explanation.Comparator.Member;
import uk.quartile.figures.Figure;

/** What a figure is held against. */
final class Comparators {

	private final Compared compared;

	private final Members members;

	private final Parts parts;

	Comparators(Compared compared, Members members, Parts parts) {
		this.compared = compared;
		this.members = members;
		this.parts = parts;
	}

	List<Comparator> of(Benchmark row) {
		List<Comparator> comparators = new ArrayList<>();
		Subject subject = row.subject();
		if (Compared.ofArea(subject)) {
			comparators.add(region(row));
			neighbours(row).ifPresent(comparators::add);
		}
		if (subject.type() != AreaType.ENGLAND && subject.type() != AreaType.NEIGHBOURS) {
			comparators.add(england(row));
		}
		return comparators;
	}

	private Comparator region(Benchmark row) {
		Quarter quarter = row.subject().quarter();
		Optional<Subject> region = this.compared.row("region", this.compared.region()).map(Benchmark::subject);
		Subject.Coverage coverage = region.map(Subject::coverage).orElse(null);
		return comparator("region", this.compared.names().of(this.compared.region()), quarter, row, row.region(),
				region.map(this::formula).orElse(null),
				region.filter((each) -> "published".equals(each.denominatorSource()))
					.map((each) -> "as published, since too few of its authorities have returned the measure")
					.orElse("all its authorities together: the sum of the numerators over the sum of the denominators"),
				(row.region() == null) ? region.map(this::withoutRegion).orElse("") : "", null, coverage,
				this.members.ofRegion(quarter));
	}

	private String withoutRegion(Subject region) {
		return (region.figure() instanceof Figure.Undefined undefined) ? "No value: " + undefined.because() + "."
				: "No verdict: the area is the only one of its region, and is never compared with itself.";
	}

	private Optional<Comparator> neighbours(Benchmark row) {
		Benchmark.Neighbours neighbours = row.neighbours();
		if (neighbours == null) {
			return Optional.empty();
		}
		Against against = neighbours.against();
		Quarter quarter = (against != null) ? against.quarter() : row.subject().quarter();
		List<Member> members = this.members.neighbours(row.subject().area(), quarter);
		String statistic = this.compared.catalogue().settings().neighboursStatistic();
		return Optional.of(comparator("neighbours",
				"the statistical neighbours of " + this.compared.names().of(row.subject().area()), quarter, row,
				against, null, statistic + " of the neighbours' values",
				"No value: " + neighbours.available() + " of " + members.size()
						+ " neighbours have one, which is too few.",
				neighbours.edition(), new Subject.Coverage(members.size(), neighbours.available()), members));
	}

	private Comparator england(Benchmark row) {
		Against against = row.england();
		Quarter quarter = (against != null) ? against.quarter() : row.subject().quarter();
		Optional<Worked> published = this.compared.ledger().published(Names.ENGLAND, quarter);
		List<Member> itself = published
			.map((each) -> List
				.of(new Member(Names.ENGLAND, "England", null, null, null, null, this.parts.numerators(List.of(each)))))
			.orElse(List.of());
		return comparator("england", "England", quarter, row, against,
				published.map((each) -> each.formula(measure())).orElse(null), "as published",
				"No value: nothing is published for this quarter or the five before it.", null, null, itself);
	}

	private Comparator comparator(String kind, String name, Quarter quarter, Benchmark row, @Nullable Against against,
			@Nullable String formula, String method, String otherwise, @Nullable String edition,
			Subject.@Nullable Coverage coverage, List<Member> members) {
		Verdict verdict = (against != null) ? against.verdict() : null;
		return new Comparator(kind, name, quarter.toString(), InWords.when(measure().basis(), quarter),
				(against != null) ? against.value() : null, formula, method,
				(verdict != null) ? verdict.written() : null,
				(against != null) ? VerdictInWords.of(measure(), row.subject(), against) : otherwise, edition,
				(coverage != null) ? coverage.members() : null, (coverage != null) ? coverage.withFigure() : null,
				members);
	}

	private @Nullable String formula(Subject subject) {
		return (subject.value() != null && subject.numerator() != null)
				? FormulaInWords.value(measure(), subject.numerator(), subject.denominator(), subject.value()) : null;
	}

	private Measure measure() {
		return this.compared.measure();
	}

}
