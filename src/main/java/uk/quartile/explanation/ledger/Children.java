package uk.quartile.explanation.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.catalogue.Population;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;

/**
 * Finds the population of an area for a quarter: the mid-year estimate of the calendar
 * year in which the financial year begins, or else the latest of the two years before.
 * Where a code has no row, what covers the same ground may have: the code before or after
 * a recoding, then all parts of a split or merger together.
 */
public final class Children {

	private static final int YEARS_BACK = 2;

	private final Map<String, Population> rows = new HashMap<>();

	private final Map<String, Optional<Estimate>> found = new HashMap<>();

	private final Footprints footprints;

	public Children(Collection<Population> populations, String release, Footprints footprints) {
		populations.stream()
			.filter((each) -> each.release().equals(release))
			.forEach((each) -> this.rows.put(key(each.area(), each.midYear()), each));
		this.footprints = footprints;
	}

	Optional<Estimate> of(Footprint area, Quarter quarter) {
		return this.found.computeIfAbsent(key(area.code(), quarter.year()), (key) -> find(area, quarter.year()));
	}

	private Optional<Estimate> find(Footprint area, int year) {
		for (int midYear = year; midYear >= year - YEARS_BACK; midYear--) {
			List<Population> found = rows(area, midYear);
			if (!found.isEmpty()) {
				return Optional.of(new Estimate(midYear, sum(found), found));
			}
		}
		return Optional.empty();
	}

	/** Of every member, or else none. */
	private List<Population> rows(Footprint area, int midYear) {
		List<Population> rows = new ArrayList<>();
		for (String code : area.authorities()) {
			Optional<List<Population>> member = of(Footprint.parse(code), midYear).or(() -> elsewhere(code, midYear));
			if (member.isEmpty()) {
				return List.of();
			}
			rows.addAll(member.get());
		}
		return rows;
	}

	private Optional<List<Population>> elsewhere(String code, int midYear) {
		return this.footprints.sameGround(code).stream().flatMap((ground) -> of(ground, midYear).stream()).findFirst();
	}

	private Optional<List<Population>> of(Footprint ground, int midYear) {
		List<Population> parts = new ArrayList<>();
		for (String code : ground.authorities()) {
			Population row = this.rows.get(key(code, midYear));
			if (row == null) {
				return Optional.empty();
			}
			parts.add(row);
		}
		return Optional.of(parts);
	}

	private static @Nullable BigDecimal sum(List<Population> rows) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Population row : rows) {
			if (!(row.children() instanceof Count.Known known)) {
				return null;
			}
			sum = sum.add(known.value());
		}
		return sum;
	}

	private static String key(String area, int midYear) {
		return area + " " + midYear;
	}

}
