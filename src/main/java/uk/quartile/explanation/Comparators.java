package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.OtherComparators;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.explanation.answer.Comparator.Member;
import uk.quartile.explanation.answer.Comparator;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.explanation.words.FormulaInWords;
import uk.quartile.explanation.words.InWords;
import uk.quartile.explanation.words.VerdictInWords;
import uk.quartile.figures.Figure;

/** What a figure is held against. */
final class Comparators {

	private static final String TOGETHER = "all its authorities together: the sum of the numerators over the sum of the "
			+ "denominators";

	private final MeasureCompared compared;

	private final Members members;

	private final Parts parts;

	Comparators(MeasureCompared compared, Members members, Parts parts) {
		this.compared = compared;
		this.members = members;
		this.parts = parts;
	}

	List<Comparator> of(Benchmark row) {
		List<Comparator> comparators = new ArrayList<>();
		Subject subject = row.subject();
		boolean group = !(subject.type() instanceof AreaType);
		if (row.others().ground() != null) {
			return comparators;
		}
		if (MeasureCompared.ofArea(subject) || group) {
			comparators.add(region(row));
		}
		row.others().subGroups().forEach((each) -> comparators.add(subGroup(row, each)));
		neighbours(row).ifPresent(comparators::add);
		if (row.others().graded() != null) {
			comparators.add(graded(row, row.others().graded()));
		}
		if (this.compared.ofRegion(subject)) {
			comparators.add(otherRegions(row));
		}
		if (subject.type() != AreaType.ENGLAND && subject.type() != AreaType.NEIGHBOURS) {
			comparators.add(england(row));
		}
		if (row.others().generalPopulation() != null) {
			comparators.add(people(row, row.others().generalPopulation()));
		}
		return comparators;
	}

	private Comparator subGroup(Benchmark row, OtherComparators.InSubGroup in) {
		Quarter quarter = row.subject().quarter();
		Benchmark group = this.compared.row(new SubGroup(in.name()), "").orElseThrow();
		Against against = (in.value() != null) ? new Against(in.value(), quarter, in.verdict()) : null;
		return comparator("sub-group", in.name(), quarter, row, against, formula(group.subject()), TOGETHER,
				because(group.subject()), null, group.subject().coverage(), this.members.of(group));
	}

	private Comparator graded(Benchmark row, OtherComparators.Graded graded) {
		Against against = graded.against();
		Quarter quarter = (against != null) ? against.quarter() : row.subject().quarter();
		Benchmark group = this.compared.row(AreaType.GRADED, Names.ENGLAND).orElseThrow();
		return comparator("graded", "the good and outstanding authorities", quarter, row, against,
				formula(group.subject()), TOGETHER, because(group.subject()), null,
				new Subject.Coverage(graded.members(), graded.withFigure()), this.members.of(group));
	}

	/** Side by side, for there is no one value of them. */
	private Comparator otherRegions(Benchmark row) {
		List<Member> regions = this.compared.rows()
			.stream()
			.filter((each) -> each.subject().type() == AreaType.REGION && !this.compared.ofRegion(each.subject()))
			.map((each) -> new Member(each.subject().area(), this.compared.names().of(each), each.subject().numerator(),
					each.subject().denominator(), each.subject().value(),
					because(each.subject()).isEmpty() ? null : because(each.subject()),
					this.parts.numerators(this.compared.sources(each))))
			.toList();
		int withFigure = (int) regions.stream().filter((each) -> each.value() != null).count();
		return comparator("regions", "the other regions", row.subject().quarter(), row, null, null,
				"each as published, the newest of the last six quarters" + ofAll(row), "", null,
				new Subject.Coverage(regions.size(), withFigure), regions);
	}

	/**
	 * What compares with them, where the row's own figure isn't of all its authorities.
	 */
	private String ofAll(Benchmark row) {
		OtherComparators.Published published = row.others().published();
		return (published == null) ? "" : "; of all authorities of " + this.compared.names().of(row) + ", "
				+ FormulaInWords.shown(this.compared.measure(), published.value()) + " is published";
	}

	private Comparator people(Benchmark row, GeneralPopulation people) {
		return new Comparator("general-population", people.group(), row.subject().quarter().toString(), people.period(),
				people.value(), null, "published by " + people.source(), null,
				"No verdict: people in general are shown beside the figure, which is never judged by them.", null, null,
				null, List.of());
	}

	private static String because(Subject subject) {
		return (subject.figure() instanceof Figure.Undefined undefined) ? "No value: " + undefined.because() + "." : "";
	}

	private Comparator region(Benchmark row) {
		Quarter quarter = row.subject().quarter();
		Optional<Subject> region = this.compared.row(AreaType.REGION, this.compared.region()).map(Benchmark::subject);
		Subject.Coverage coverage = region.map(Subject::coverage).orElse(null);
		return comparator("region", this.compared.names().of(this.compared.region()), quarter, row, row.region(),
				region.map(this::formula).orElse(null),
				region.filter(Subject::isPublished)
					.map((each) -> "as published, since too few of its authorities have returned the measure")
					.orElse(TOGETHER),
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
		String statistic = this.compared.catalogue().settings().neighboursStatistic().written();
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
		Optional<WorkedRate> published = this.compared.ledger().published(Names.ENGLAND, quarter);
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
				(against != null) ? against.value() : null, formula, method, verdict,
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
