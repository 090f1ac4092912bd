package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Kind;
import uk.quartile.disclosure.witness.Printed;
import uk.quartile.disclosure.witness.Relation;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * The figures of groups: rounded, they tell the sum of their members' counts within 10.
 */
final class Totals {

	private static final long ROUNDED_TO = 10;

	private final Assembly assembly;

	private final Loss loss;

	private final Small small;

	private final PublishedTotals published;

	private final Map<Decision.Of, Earlier> earlier = new HashMap<>();

	private final List<Total> totals = new ArrayList<>();

	private Totals(Assembly assembly, Loss loss, Small small) {
		this.assembly = assembly;
		this.loss = loss;
		this.small = small;
		this.published = new PublishedTotals(assembly);
		if (assembly.asked.has(Protects.EARLIER)) {
			assembly.asked.earlier().forEach((each) -> this.earlier.put(each.of(), each));
		}
	}

	static List<Total> of(Assembly assembly, Loss loss, Small small) {
		Totals totals = new Totals(assembly, loss, small);
		for (Group group : totals.groups()) {
			for (int at = 0; at < assembly.quarters(); at++) {
				Quarter quarter = assembly.quarter(at);
				Set<String> members = group.members().apply(quarter);
				for (Measure measure : assembly.asked.catalogue().measures()) {
					totals.add(group, quarter, members, measure);
				}
			}
		}
		return totals.totals;
	}

	private List<Group> groups() {
		Catalogue catalogue = this.assembly.asked.catalogue();
		String region = this.assembly.asked.region();
		List<Group> groups = new ArrayList<>();
		if (this.assembly.asked.ofEngland()) {
			catalogue.regions().forEach((each) -> groups.add(region(each)));
		}
		groups.add(this.assembly.asked.ofEngland() ? new Group(AreaType.ENGLAND, region,
				(quarter) -> this.assembly.grounds.members(region, quarter), false) : region(region));
		// Of a group with members elsewhere nothing is decided, and so nothing is shown.
		Set<String> own = Areas.own(catalogue, region);
		catalogue.settings().subGroups().forEach((name, codes) -> {
			if (own.containsAll(codes)) {
				groups.add(new Group(new SubGroup(name),
						String.join("+",
								new TreeSet<>(this.assembly.grounds.list(codes, this.assembly.asked.quarter()))),
						(quarter) -> this.assembly.grounds.list(codes, quarter), true));
			}
		});
		return groups;
	}

	private Group region(String code) {
		return new Group(AreaType.REGION, code, (quarter) -> this.assembly.grounds.members(code, quarter), false);
	}

	private void add(Group group, Quarter quarter, Set<String> members, Measure measure) {
		List<Figured> all = this.assembly.grounds.of(members, quarter, this.assembly.of(quarter, measure));
		if (group.type() == AreaType.REGION) {
			this.published.relate(group.code(), quarter, measure, members, all);
		}
		List<Figured> with = all.stream().filter(Figured::hasFigure).toList();
		List<Observed> others = group.orPublished() ? others(members, quarter, measure, all) : List.of();
		int covered = all.stream().filter(Figured::answers).mapToInt(this.assembly.grounds::authorities).sum()
				+ others.size();
		double enough = this.assembly.asked.catalogue().settings().minimumCoverage() * members.size() - 1e-9;
		if (with.isEmpty() || covered < enough) {
			return;
		}
		List<Cell> counts = new ArrayList<>();
		List<Cell> wholes = new ArrayList<>();
		BigDecimal population = BigDecimal.ZERO;
		for (Figured each : with) {
			counts.add(Objects.requireNonNull(each.numerator));
			if (each.denominator != null) {
				wholes.add(each.denominator);
			}
			population = population.add(Objects.requireNonNullElse(each.observed().denominator(), BigDecimal.ZERO));
		}
		long x = 0;
		long n = 0;
		for (Observed each : others) {
			x += (each.numerator() != null) ? Assembly.whole(each.numerator(), measure) : 0;
			BigDecimal of = Objects.requireNonNullElse(each.denominator(), BigDecimal.ZERO);
			n += Assembly.whole(of, measure);
			population = population.add(of);
		}
		add(group, new Decision.Of(group.type(), group.code(), quarter, measure.code()), measure,
				new Sums(counts, x, wholes, n, population));
	}

	private void add(Group group, Decision.Of of, Measure measure, Sums sums) {
		boolean returned = measure.ofReturned();
		boolean shown = of.quarter().compareTo(Asked.firstShown(this.assembly.asked.quarter())) >= 0;
		long x = sum(sums.counts()) + sums.x();
		long n = returned ? sum(sums.wholes()) + sums.n() : -1;
		BigDecimal numerator = number(rounded(x, measure), measure);
		BigDecimal denominator = returned ? number(rounded(n, measure), measure) : sums.population();
		Earlier before = this.earlier.get(of);
		boolean told = before != null && same(before, numerator, returned ? denominator : null);
		if (!shown && !told) {
			return;
		}
		Printed printed = told ? null : this.assembly.equations.figure((of.type() instanceof SubGroup)
				? this.loss.ofSubGroup(measure, of.quarter()) : this.loss.ofRegion(measure, of.quarter()));
		String with = (of.type() instanceof SubGroup sub) ? sub.name() : group.code();
		relate(with, sums.counts(), rounded(x, measure) - sums.x(), measure, printed);
		if (returned) {
			relate(with, sums.wholes(), rounded(n, measure) - sums.n(), measure, printed);
		}
		if (shown) {
			Total total = new Total(of, measure, printed, numerator,
					(measure.unit() != Unit.COUNT) ? denominator : null);
			this.small.of(measure, x, n)
				.stream()
				.filter((what) -> this.assembly.asked.has(what.protects()))
				.findFirst()
				.ifPresent((what) -> {
					total.reason = what.reason();
					if (printed != null) {
						printed.withhold();
					}
				});
			this.totals.add(total);
		}
	}

	private void relate(String with, List<Cell> cells, long rounded, Measure measure, @Nullable Printed printed) {
		long unit = step(measure);
		if (unit == 1) {
			this.assembly.equations.relate(Kind.ROUNDED_TOTAL, with, cells, List.of(), rounded, rounded, printed);
			return;
		}
		this.assembly.equations.relate(Kind.ROUNDED_TOTAL, with, cells, List.of(), rounded - unit / 2,
				rounded + unit / 2 - 1, printed);
	}

	private long step(Measure measure) {
		return this.assembly.asked.has(Protects.ROUNDING) ? ROUNDED_TO * Small.unit(measure) : 1;
	}

	/** Half up. */
	private long rounded(long count, Measure measure) {
		long step = step(measure);
		return Math.floorDiv(count + step / 2, step) * step;
	}

	static BigDecimal number(long count, Measure measure) {
		return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(Small.unit(measure)));
	}

	private static boolean same(Earlier before, BigDecimal numerator, @Nullable BigDecimal denominator) {
		return before.numerator().compareTo(numerator) == 0 && (denominator == null
				|| (before.denominator() != null && before.denominator().compareTo(denominator) == 0));
	}

	private static long sum(List<Cell> cells) {
		return cells.stream().mapToLong(Cell::value).sum();
	}

	/** Published counts of members that have returned none. */
	private List<Observed> others(Set<String> members, Quarter quarter, Measure measure, List<Figured> all) {
		Set<String> left = new HashSet<>(members);
		all.forEach(
				(each) -> left.removeAll(this.assembly.grounds.then(each.observed().area(), quarter).authorities()));
		return left.stream()
			.sorted()
			.map((code) -> this.assembly.published(code, quarter, measure))
			.filter((each) -> each != null && each.numerator() != null
					&& (!measure.ofReturned() || each.denominator() != null))
			.toList();
	}

	/**
	 * Of what a group's figure is the sum.
	 *
	 * @param counts of those that returned
	 * @param x published of the others
	 * @param wholes denominators returned; none of a population
	 * @param n published of the others
	 * @param population all denominators
	 */
	private record Sums(List<Cell> counts, long x, List<Cell> wholes, long n, BigDecimal population) {
	}

}
