package uk.quartile.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Kind;
import uk.quartile.disclosure.witness.Relation;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/** Tells how the counts of one area stand to one another, as the catalogue has it. */
final class Relating {

	private static final int QUARTERS = 4;

	private final Assembly assembly;

	private final List<Measure> measures;

	private final Set<String> told = new HashSet<>();

	private Relating(Assembly assembly) {
		this.assembly = assembly;
		this.measures = assembly.asked.catalogue().measures();
	}

	static void relate(Assembly assembly) {
		Relating relating = new Relating(assembly);
		relating.measures.forEach(relating::relate);
		relating.splits();
	}

	private void relate(Measure measure) {
		Relations relations = measure.relations();
		other(relations.yearly()).ifPresent((year) -> {
			year(measure, year, false);
			if (measure.ofReturned() && year.ofReturned()) {
				year(measure, year, true);
			}
		});
		other(relations.partOf()).ifPresent((whole) -> {
			part(measure, false, whole);
			if (measure.ofReturned()) {
				part(measure, true, whole);
			}
		});
		Relations.Flows flows = relations.flows();
		if (flows != null) {
			other(flows.in()).ifPresent((in) -> other(flows.out()).ifPresent((out) -> stock(measure, in, out)));
		}
	}

	private Optional<Measure> other(@Nullable String code) {
		return Optional.ofNullable(code).flatMap(this.assembly.asked.catalogue()::measure);
	}

	private void year(Measure measure, Measure year, boolean denominator) {
		int quarter = this.assembly.counts.number(measure, denominator);
		int whole = this.assembly.counts.number(year, denominator);
		if (measure.counts() == year.counts() && this.told.add("year " + quarter + " " + whole)) {
			each((area, at) -> {
				List<Cell> quarters = new ArrayList<>();
				for (int i = 0; i < QUARTERS; i++) {
					quarters.add(this.assembly.cell(area, at - i, quarter));
				}
				add(Kind.YEAR, year, quarters, this.assembly.cell(area, at, whole));
			});
		}
	}

	private void splits() {
		Map<String, List<Measure>> splits = new LinkedHashMap<>();
		this.measures.stream()
			.filter((each) -> each.split() != null)
			.forEach((each) -> splits.computeIfAbsent(each.split(), (name) -> new ArrayList<>()).add(each));
		splits.values().forEach((parts) -> each((area, at) -> {
			List<Cell> counts = new ArrayList<>();
			parts.forEach((part) -> counts.add(this.assembly.cell(area, at, this.assembly.counts.number(part, false))));
			add(Kind.SPLIT, parts.get(0), counts,
					this.assembly.cell(area, at, this.assembly.counts.number(parts.get(0), true)));
		}));
	}

	/** Some counts add up to another. */
	private void add(Kind kind, Measure measure, List<Cell> parts, @Nullable Cell whole) {
		if (whole != null && parts.stream().noneMatch((each) -> each == null)) {
			this.assembly.equations.relate(kind, measure.code(), parts, List.of(whole), 0, 0, null);
		}
	}

	private void part(Measure measure, boolean denominator, Measure of) {
		int count = this.assembly.counts.number(measure, denominator);
		int whole = this.assembly.counts.number(of, false);
		if (count != whole && measure.counts() == of.counts() && this.told.add("part " + count + " " + whole)) {
			each((area, at) -> {
				Cell part = this.assembly.cell(area, at, count);
				Cell all = this.assembly.cell(area, at, whole);
				if (part != null && all != null) {
					this.assembly.equations.relate(Kind.PART, of.code(), List.of(all), List.of(part), 0, Relation.ANY,
							null);
				}
			});
		}
	}

	private void stock(Measure measure, Measure in, Measure out) {
		Map<String, Double> thresholds = this.assembly.asked.catalogue().settings().thresholds();
		int stock = this.assembly.counts.number(measure, false);
		int came = this.assembly.counts.number(in, false);
		int left = this.assembly.counts.number(out, false);
		each((area, at) -> {
			Cell now = this.assembly.cell(area, at, stock);
			Cell before = this.assembly.cell(area, at - 1, stock);
			Cell more = this.assembly.cell(area, at, came);
			Cell less = this.assembly.cell(area, at, left);
			if (now != null && before != null && more != null && less != null) {
				long gap = (long) Math.max(thresholds.getOrDefault("stock-gap-children", 0.0),
						thresholds.getOrDefault("stock-gap-percent", 0.0) / 100 * now.value());
				this.assembly.equations.relate(Kind.STOCK, measure.code(), List.of(now, less), List.of(before, more),
						-gap, gap, null);
			}
		});
	}

	private void each(Places places) {
		for (String area : this.assembly.areas()) {
			for (int at = 0; at < this.assembly.quarters(); at++) {
				places.accept(area, at);
			}
		}
	}

	/** An area and the place of a quarter. */
	private interface Places {

		void accept(String area, int quarter);

	}

}
