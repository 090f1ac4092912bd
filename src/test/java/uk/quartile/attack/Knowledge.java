package uk.quartile.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/**
 * Every equation that an intruder can gather from what was published. Counts are named by
 * area, quarter, measure and {@code x} or {@code n}.
 */
final class Knowledge {

	private static final BigDecimal MUCH = BigDecimal.valueOf(1_000_000_000);

	private static final BigDecimal HALF = BigDecimal.valueOf(5);

	private static final BigDecimal ONE = BigDecimal.ONE;

	private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

	private final Catalogue catalogue;

	/** Made once: to make them takes time. */
	private final Footprints footprints;

	private final Quarter now;

	private final Map<String, BigDecimal> known;

	private final Map<String, BigDecimal> truth;

	/** Rows of areas, by quarter and measure. */
	private final Map<String, Map<String, Told>> areas = new TreeMap<>();

	private final Set<String> counts = new HashSet<>();

	private final Map<String, Measure> measures = new HashMap<>();

	private final Map<String, Set<String>> members = new HashMap<>();

	private final List<Equation> equations = new ArrayList<>();

	private Knowledge(Catalogue catalogue, Quarter now, Map<String, BigDecimal> known, Map<String, BigDecimal> truth) {
		this.catalogue = catalogue;
		this.footprints = catalogue.footprints();
		this.now = now;
		this.known = known;
		this.truth = truth;
	}

	/**
	 * Gathers.
	 * @param told rows of all editions there are
	 * @param published counts that anybody can look up, by area, quarter and measure
	 * @param own counts that the intruder knows anyway, by name
	 * @param truth by which it leaves out what returns don't keep to, and of which the
	 * intruder is handed some
	 * @param asked answers to the same questions before
	 */
	static Attack gather(Catalogue catalogue, Quarter now, List<Told> told, Map<String, BigDecimal> published,
			Map<String, BigDecimal> own, Map<String, BigDecimal> truth, Map<String, Boolean> asked) {
		Map<String, BigDecimal> known = new HashMap<>(own);
		published.forEach(known::putIfAbsent);
		Knowledge knowledge = new Knowledge(catalogue, now, known, truth);
		told.stream().filter(Told::ofArea).forEach(knowledge::read);
		for (String area : knowledge.areaCodes()) {
			for (Measure measure : catalogue.measures()) {
				for (int back = 0; back < 40; back++) {
					knowledge.relate(area, now.minus(back), measure);
				}
			}
		}
		told.stream().filter((row) -> !row.ofArea()).forEach(knowledge::total);
		knowledge.publishedTotals(published);
		return new Attack(knowledge.equations.stream().filter((each) -> each.holds(truth)).toList(), known, asked);
	}

	static String name(String area, Quarter quarter, String measure, boolean denominator) {
		return area + " " + quarter + " " + measure + (denominator ? " n" : " x");
	}

	private Measure measure(String code) {
		return this.measures.computeIfAbsent(code, (key) -> this.catalogue.measure(key).orElseThrow());
	}

	private void read(Told row) {
		Map<String, Told> rows = this.areas.computeIfAbsent(row.quarter() + " " + row.measure(),
				(key) -> new LinkedHashMap<>());
		rows.merge(row.area(), row, (one, other) -> one.withheld() ? other : one);
		String x = name(row.area(), row.quarter(), row.measure(), false);
		String n = name(row.area(), row.quarter(), row.measure(), true);
		this.counts.add(x);
		boolean returned = measure(row.measure()).ofReturned();
		if (returned) {
			this.counts.add(n);
		}
		if (row.numerator() != null) {
			this.known.put(x, row.numerator());
			if (returned && row.denominator() != null) {
				this.known.put(n, row.denominator());
			}
		}
		else if (row.handed()) {
			Stream.of(x, n)
				.filter(this.truth::containsKey)
				.forEach((name) -> this.known.putIfAbsent(name, Objects.requireNonNull(this.truth.get(name))));
		}
	}

	private Set<String> areaCodes() {
		Set<String> codes = new TreeSet<>();
		this.areas.values().forEach((rows) -> codes.addAll(rows.keySet()));
		return codes;
	}

	private void relate(String area, Quarter at, Measure measure) {
		String x = name(area, at, measure.code(), false);
		String n = name(area, at, measure.code(), true);
		Relations relations = measure.relations();
		Relations.SameCount same = relations.sameCount();
		// Also where the quarters of this measure itself are returned by nobody.
		if (same != null && relations.yearly() != null) {
			yearOf(area, at, same.measure(), same.denominator(), relations.yearly(), true);
		}
		if (!this.counts.contains(x)) {
			return;
		}
		if (measure.partsOfWhole()) {
			add(0, MUCH, n, 1, x, -1);
		}
		if (same != null) {
			equal(n, name(area, at, same.measure(), same.denominator()));
		}
		if (relations.partOf() != null) {
			String whole = name(area, at, relations.partOf(), false);
			add(0, MUCH, whole, 1, x, -1);
			if (measure.ofReturned()) {
				add(0, MUCH, whole, 1, n, -1);
			}
		}
		if (relations.yearly() != null) {
			year(area, at, measure, relations.yearly(), false);
			if (measure.ofReturned()) {
				year(area, at, measure, relations.yearly(), true);
			}
		}
		Relations.Flows flows = relations.flows();
		if (flows != null) {
			BigDecimal gap = BigDecimal.valueOf(Math.max(12,
					0.02 * Objects.requireNonNullElse(this.known.get(x), BigDecimal.valueOf(600)).doubleValue()));
			Map<String, Integer> stock = new HashMap<>();
			stock.put(x, 1);
			stock.put(name(area, at.previous(), measure.code(), false), -1);
			stock.put(name(area, at, flows.in(), false), -1);
			stock.put(name(area, at, flows.out(), false), 1);
			add(stock, gap.negate(), gap);
		}
		if (measure.split() != null) {
			Map<String, Integer> parts = new HashMap<>();
			for (Measure part : this.catalogue.measures()) {
				if (measure.split().equals(part.split())) {
					parts.put(name(area, at, part.code(), false), 1);
					equal(n, name(area, at, part.code(), true));
				}
			}
			parts.put(n, -1);
			add(parts, BigDecimal.ZERO, BigDecimal.ZERO);
		}
	}

	private void year(String area, Quarter at, Measure measure, String year, boolean denominator) {
		yearOf(area, at, measure.code(), denominator, year, denominator);
	}

	/** Four quarters up to this one, as the year's measure has them. */
	private void yearOf(String area, Quarter at, String measure, boolean denominator, String year, boolean whole) {
		for (int after = 0; after < 4; after++) {
			Quarter last = at.minus(-after);
			Map<String, Integer> sum = new HashMap<>();
			for (int back = 0; back < 4; back++) {
				sum.put(name(area, last.minus(back), measure, denominator), 1);
			}
			sum.put(name(area, last, year, whole), -1);
			add(sum, BigDecimal.ZERO, BigDecimal.ZERO);
		}
	}

	private void equal(String one, String other) {
		if (!one.equals(other)) {
			add(0, BigDecimal.ZERO, one, 1, other, -1);
		}
	}

	private void add(int least, BigDecimal most, String one, int factor, String other, int otherFactor) {
		Map<String, Integer> both = new HashMap<>();
		both.put(one, factor);
		both.merge(other, otherFactor, Integer::sum);
		add(both, BigDecimal.valueOf(least), most);
	}

	/** Only of counts that there are: nobody returns what isn't collected. */
	private void add(Map<String, Integer> factors, BigDecimal least, BigDecimal most) {
		if (factors.keySet().stream().allMatch((each) -> this.counts.contains(each) || this.known.containsKey(each))) {
			Equation equation = Equation.of(factors, least, most, this.known);
			if (!equation.factors().isEmpty()) {
				this.equations.add(equation);
			}
		}
	}

	/** Authorities as they are called now, of a group in a quarter. */
	private Set<String> members(Told row) {
		return this.members.computeIfAbsent(row.type() + row.area() + row.quarter(), (key) -> findMembers(row));
	}

	private Set<String> findMembers(Told row) {
		Set<String> codes = new HashSet<>();
		List<String> listed = this.catalogue.settings().subGroups().get(row.type());
		if (listed != null) {
			codes.addAll(this.footprints.list(listed, row.quarter().lastDay()));
		}
		else {
			this.catalogue.members(row.area(), row.quarter().lastDay())
				.stream()
				.map(Authority::code)
				.forEach(codes::add);
		}
		Set<String> today = new HashSet<>();
		codes.forEach((code) -> today
			.addAll(this.footprints.on(Footprint.parse(code), row.quarter().lastDay(), this.now.lastDay())
				.map(Footprint::authorities)
				.orElse(List.of(code))));
		return today;
	}

	/** Rows that make up a group, each authority once: single areas before joint ones. */
	private List<Told> within(Set<String> members, Quarter quarter, String measure) {
		Set<String> left = new HashSet<>(members);
		List<Told> rows = new ArrayList<>();
		this.areas.getOrDefault(quarter + " " + measure, Map.of())
			.values()
			.stream()
			.sorted(java.util.Comparator.comparingInt((Told row) -> row.area().length()).thenComparing(Told::area))
			.filter((row) -> left.containsAll(List.of(row.area().split("\\+"))))
			.forEach((row) -> {
				if (left.removeAll(List.of(row.area().split("\\+")))) {
					rows.add(row);
				}
			});
		return rows;
	}

	private void total(Told row) {
		if (row.withheld() || row.type().equals("england")) {
			return;
		}
		List<Told> rows = within(members(row), row.quarter(), row.measure()).stream()
			.filter((each) -> !each.atSource())
			.toList();
		Measure measure = measure(row.measure());
		if (row.numerator() == null) {
			handed(rows, measure, row);
			return;
		}
		total(row.numerator(), rows, measure, row, false);
		if (measure.ofReturned() && row.denominator() != null) {
			total(row.denominator(), rows, measure, row, true);
		}
	}

	/** Of the areas that have the figure, whether a row tells of them or none does. */
	private void handed(List<Told> rows, Measure measure, Told row) {
		List<Told> all = new ArrayList<>(rows);
		Set<String> left = new TreeSet<>(members(row));
		rows.forEach((each) -> left.removeAll(List.of(each.area().split("\\+"))));
		left.forEach(
				(area) -> all.add(new Told("authority", area, row.quarter(), row.measure(), false, false, null, null)));
		for (boolean denominator : measure.ofReturned() ? new boolean[] { false, true } : new boolean[1]) {
			List<Told> with = all.stream()
				.filter((each) -> this.truth.containsKey(name(each.area(), row.quarter(), row.measure(), denominator)))
				.toList();
			with.forEach((each) -> this.counts.add(name(each.area(), row.quarter(), row.measure(), denominator)));
			BigDecimal sum = with.stream()
				.map((each) -> this.truth.get(name(each.area(), row.quarter(), row.measure(), denominator)))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			total(row.rounded() ? sum.movePointLeft(1).setScale(0, RoundingMode.HALF_UP).movePointRight(1) : sum, with,
					measure, row, denominator);
		}
	}

	private void total(BigDecimal number, List<Told> rows, Measure measure, Told row, boolean denominator) {
		Map<String, Integer> sum = new HashMap<>();
		rows.forEach((each) -> sum.put(name(each.area(), row.quarter(), row.measure(), denominator), 1));
		BigDecimal step = (measure.counts() == Counts.WHOLE) ? ONE : HUNDREDTH;
		if (!sum.isEmpty()) {
			add(sum, row.rounded() ? number.subtract(HALF) : number,
					row.rounded() ? number.add(HALF).subtract(step) : number);
		}
	}

	/**
	 * Of regions, where a row or a published count tells of each of their authorities.
	 */
	private void publishedTotals(Map<String, BigDecimal> published) {
		Set<String> regions = new HashSet<>(this.catalogue.regions());
		published.forEach((name, total) -> {
			if (!regions.contains(name.substring(0, name.indexOf(' ')))) {
				return;
			}
			String[] parts = name.split(" ");
			if (this.areas.containsKey(parts[1] + " " + parts[2])) {
				Quarter quarter = Quarter.parse(parts[1]);
				Told asked = new Told("region", parts[0], quarter, parts[2], false, false, total, null);
				Set<String> members = members(asked);
				Set<String> left = new HashSet<>(members);
				Map<String, Integer> sum = new HashMap<>();
				within(members, quarter, parts[2]).forEach((row) -> {
					left.removeAll(List.of(row.area().split("\\+")));
					sum.put(name(row.area(), quarter, parts[2], parts[3].equals("n")), 1);
				});
				if (left.isEmpty() && !sum.isEmpty()) {
					add(sum, total, total);
				}
			}
		});
	}

}
