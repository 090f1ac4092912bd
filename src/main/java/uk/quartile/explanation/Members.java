package uk.quartile.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.OtherComparators;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.answer.Comparator.Member;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.explanation.words.InWords;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/** The members of groups, each with its value, or with the reason why it has none. */
final class Members {

	private final MeasureCompared compared;

	private final Parts parts;

	private final Footprints footprints;

	Members(MeasureCompared compared, Parts parts, Footprints footprints) {
		this.compared = compared;
		this.parts = parts;
		this.footprints = footprints;
	}

	/** Of a group that has a row; nothing of a single area. */
	List<Member> of(Benchmark row) {
		Subject subject = row.subject();
		if (this.compared.ofRegion(subject) && !subject.isPublished()) {
			return ofRegion(subject.quarter());
		}
		if (subject.type() == AreaType.REGION) {
			return listed(codes(subject.area(), MeasureCompared.of(row)), MeasureCompared.of(row));
		}
		if (subject.type() == AreaType.ENGLAND) {
			return regions(MeasureCompared.of(row));
		}
		if (subject.type() == AreaType.NEIGHBOURS) {
			return neighbours(subject.area(), MeasureCompared.of(row));
		}
		boolean listed = subject.type() == AreaType.GRADED || !(subject.type() instanceof AreaType)
				|| row.others().ground() != null;
		return listed ? listed(this.compared.codes(row), MeasureCompared.of(row)) : List.of();
	}

	private List<String> codes(String region, Quarter quarter) {
		return this.compared.catalogue().members(region, quarter.lastDay()).stream().map(Authority::code).toList();
	}

	/** Of England: each of all its authorities, where that is known. */
	private List<Member> regions(Quarter quarter) {
		return this.compared.catalogue().regions().stream().map((region) -> region(region, quarter)).toList();
	}

	private Member region(String region, Quarter quarter) {
		String name = this.compared.names().of(region);
		Benchmark row = this.compared.row(AreaType.REGION, region)
			.filter((each) -> MeasureCompared.of(each).equals(quarter))
			.orElse(null);
		if (row == null) {
			return new Member(region, name, null, null, null, nothing(quarter), List.of());
		}
		Subject subject = row.subject();
		OtherComparators.Published ofAll = row.others().published();
		return (ofAll != null) ? new Member(region, name, ofAll.numerator(), null, ofAll.value(), null, List.of())
				: new Member(region, name, subject.numerator(), subject.denominator(), subject.value(),
						because(subject.figure()), List.of());
	}

	/** Of a list of authorities, returned or else published. */
	private List<Member> listed(List<String> codes, Quarter quarter) {
		List<Member> members = new ArrayList<>();
		Set<String> left = new LinkedHashSet<>(codes);
		for (WorkedRate worked : this.compared.ledger().orPublished(codes, quarter)) {
			worked.rate().area().authorities().forEach(left::remove);
			String area = worked.rate().area().code();
			members.add(worked.hasFigure() ? pooled(area, this.compared.names().of(area), List.of(worked))
					: new Member(area, this.compared.names().of(area), null, null, null,
							because(worked.rate().figure()), this.parts.numerators(List.of(worked))));
		}
		left.forEach((code) -> members
			.add(new Member(code, this.compared.names().of(code), null, null, null, nothing(quarter), List.of())));
		return members;
	}

	private String nothing(Quarter quarter) {
		return "nothing returned or published for " + InWords.when(this.compared.measure().basis(), quarter);
	}

	/** The authorities and joint areas of the region. */
	List<Member> ofRegion(Quarter quarter) {
		List<Member> members = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Benchmark area : this.compared.areas()) {
			Subject subject = area.subject();
			seen.addAll(Footprint.parse(subject.area()).authorities());
			members.add(new Member(subject.area(), this.compared.names().of(subject.area()), subject.numerator(),
					subject.denominator(), subject.value(), because(subject.figure()),
					this.parts.numerators(this.compared.sources(area))));
		}
		for (Authority authority : this.compared.catalogue().members(this.compared.region(), quarter.lastDay())) {
			if (!seen.contains(authority.code())) {
				members.add(new Member(authority.code(), authority.name(), null, null, null,
						"not returned, and not due", List.of()));
			}
		}
		return members;
	}

	/** The statistical neighbours of an authority, nearest first. */
	List<Member> neighbours(String authority, Quarter quarter) {
		return list(authority).stream().map((neighbour) -> neighbour(neighbour, quarter)).toList();
	}

	/** An edition lists an authority under one code, be it recoded since or later. */
	private List<String> list(String authority) {
		List<String> own = this.compared.neighbours().get(authority);
		return (own != null) ? own
				: this.footprints.sameGround(authority)
					.stream()
					.map((ground) -> this.compared.neighbours().get(ground.code()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(List.of());
	}

	private Member neighbour(String code, Quarter quarter) {
		String name = this.compared.names().of(code);
		List<WorkedRate> covering = this.footprints.on(Footprint.parse(code), quarter.lastDay())
			.map((ground) -> this.compared.ledger().covering(ground, quarter))
			.orElse(List.of());
		if (covering.isEmpty()) {
			return new Member(code, name, null, null, null, nothing(quarter), List.of());
		}
		List<WorkedRate> figures = covering.stream().filter(WorkedRate::hasFigure).toList();
		String because = covering.stream()
			.filter((each) -> !each.hasFigure() && (figures.isEmpty() || !each.nothingToCount()))
			.map((each) -> because(each.rate().figure()))
			.findFirst()
			.orElse(null);
		return (because != null) ? new Member(code, name, null, null, null, because, this.parts.numerators(covering))
				: pooled(code, name, figures);
	}

	/** As one, of rates that all have a figure. */
	Member pooled(String code, String name, List<WorkedRate> covering) {
		Measure measure = this.compared.measure();
		BigDecimal numerator = sum(covering.stream().map((each) -> each.rate().numerator()));
		BigDecimal denominator = (measure.unit() == Unit.COUNT) ? null
				: sum(covering.stream().map((each) -> Objects.requireNonNull(each.rate().denominator())));
		Figure figure = Formula.of(measure, numerator, denominator);
		return new Member(code, name, numerator, denominator,
				(figure instanceof Figure.Known known) ? known.value() : null, because(figure),
				this.parts.numerators(covering));
	}

	/** Of counts that all are known, since each has a figure. */
	private static BigDecimal sum(Stream<Count> counts) {
		return counts.map((count) -> ((Count.Known) count).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static @Nullable String because(Figure figure) {
		return (figure instanceof Figure.Undefined undefined) ? undefined.because() : null;
	}

}
