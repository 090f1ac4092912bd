package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Kind;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * What is published of a region, to the last child: from England and the other regions,
 * where it isn't published itself.
 */
final class PublishedTotals {

	private final Assembly assembly;

	private final List<String> regions;

	PublishedTotals(Assembly assembly) {
		this.assembly = assembly;
		this.regions = assembly.asked.catalogue().regions();
	}

	/** Tells how the members' counts stand to the published ones, if there are any. */
	void relate(String region, Quarter quarter, Measure measure, Set<String> members, List<Figured> all) {
		relate(region, quarter, measure, members, all, false);
		if (measure.ofReturned()) {
			relate(region, quarter, measure, members, all, true);
		}
	}

	private void relate(String region, Quarter quarter, Measure measure, Set<String> members, List<Figured> all,
			boolean denominator) {
		BigDecimal total = total(region, quarter, measure, denominator);
		if (total == null) {
			return;
		}
		Set<String> left = new HashSet<>(members);
		List<Cell> cells = new ArrayList<>();
		for (Figured each : all) {
			left.removeAll(this.assembly.grounds.then(each.observed().area(), quarter).authorities());
			Cell cell = denominator ? each.denominator : each.numerator;
			if (cell != null) {
				cells.add(cell);
			}
		}
		long rest = Assembly.whole(total, measure);
		boolean whole = true;
		for (String code : left) {
			Observed published = this.assembly.published(code, quarter, measure);
			BigDecimal number = (published == null) ? null
					: denominator ? published.denominator() : published.numerator();
			whole &= number != null;
			rest -= (number != null) ? Assembly.whole(number, measure) : 0;
		}
		if (!cells.isEmpty()) {
			this.assembly.equations.relate(Kind.PUBLISHED_TOTAL, region, cells, List.of(), whole ? rest : 0, rest,
					null);
		}
	}

	private @Nullable BigDecimal total(String region, Quarter quarter, Measure measure, boolean denominator) {
		BigDecimal itself = number(region, quarter, measure, denominator);
		if (itself != null) {
			return itself;
		}
		BigDecimal rest = number(Catalogue.ENGLAND, quarter, measure, denominator);
		for (String other : this.regions) {
			BigDecimal its = other.equals(region) ? BigDecimal.ZERO : number(other, quarter, measure, denominator);
			rest = (rest != null && its != null) ? rest.subtract(its) : null;
		}
		return rest;
	}

	private @Nullable BigDecimal number(String area, Quarter quarter, Measure measure, boolean denominator) {
		Observed published = this.assembly.published(area, quarter, measure);
		return (published == null) ? null : denominator ? published.denominator() : published.numerator();
	}

}
