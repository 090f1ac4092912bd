package uk.quartile.packs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.figures.returns.Arrival;

/**
 * Who was late how often, over two years. Counted are quarters whose returns were due
 * after the first of all receipts: of what was taken in later nobody knows when it was
 * sent.
 */
final class Punctuality {

	private static final int QUARTERS = 8;

	private final Catalogue catalogue;

	private final String region;

	private final Quarter quarter;

	/**
	 * Of a region's returns.
	 * @param quarter the last one that may be counted
	 */
	Punctuality(Catalogue catalogue, String region, Quarter quarter) {
		this.catalogue = catalogue;
		this.region = region;
		this.quarter = quarter;
	}

	/** The first quarter that may be counted. */
	static Quarter first(Quarter last) {
		return last.minus(QUARTERS - 1);
	}

	/**
	 * A row for each authority that owed a return by now, in the order of their codes.
	 * @param arrivals of the quarters from the first that may be counted on
	 * @param began day of the first receipt of anything; null if there was none
	 * @param today after which day a return is late
	 */
	List<PunctualityCsv.Row> rows(List<Arrival> arrivals, @Nullable LocalDate began, LocalDate today) {
		Map<String, Arrival> came = new HashMap<>();
		arrivals.forEach((each) -> came.put(each.authority() + each.quarter(), each));
		Map<String, List<Owed>> owed = new TreeMap<>();
		for (Quarter each = first(this.quarter); each.compareTo(this.quarter) <= 0; each = each.minus(-1)) {
			for (Authority authority : due(each)) {
				LocalDate deadline = this.catalogue.deadline(authority.code(), each);
				if (began != null && !deadline.isBefore(began) && today.isAfter(deadline)) {
					owed.computeIfAbsent(authority.code(), (code) -> new ArrayList<>())
						.add(new Owed(authority, each, deadline, arrival(came, authority.code(), each)));
				}
			}
		}
		return owed.values().stream().map(Punctuality::row).toList();
	}

	private List<Authority> due(Quarter of) {
		return this.catalogue.measures().stream().noneMatch((each) -> this.catalogue.due(each, of)) ? List.of()
				: this.catalogue.members(this.region, of.lastDay());
	}

	/** By any code that the authority has had. */
	private @Nullable Arrival arrival(Map<String, Arrival> came, String code, Quarter of) {
		return this.catalogue.footprints()
			.codesOf(code)
			.map((each) -> came.get(each + of))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static PunctualityCsv.Row row(List<Owed> owed) {
		Authority authority = owed.get(owed.size() - 1).authority();
		int late = count(owed, (each) -> each.daysLate() > 0);
		return new PunctualityCsv.Row(authority.code(), authority.name(), owed.get(0).quarter(),
				owed.get(owed.size() - 1).quarter(), owed.size(),
				count(owed, (each) -> each.isAccepted() && each.daysLate() == 0), late,
				count(owed, (each) -> !each.isAccepted()),
				(late > 0) ? owed.stream().mapToLong(Owed::daysLate).max().orElseThrow() : null,
				count(owed, (each) -> each.arrival() != null && each.arrival().rejectedFirst()));
	}

	private static int count(List<Owed> owed, Predicate<Owed> such) {
		return (int) owed.stream().filter(such).count();
	}

	/**
	 * A return that was due.
	 *
	 * @param authority that owed it
	 * @param quarter of the return
	 * @param deadline the last day on which it was in time
	 * @param arrival null if nothing came
	 */
	private record Owed(Authority authority, Quarter quarter, LocalDate deadline, @Nullable Arrival arrival) {

		boolean isAccepted() {
			return this.arrival != null && this.arrival.acceptedOn() != null;
		}

		/** 0 of one that came in time, or never. */
		long daysLate() {
			return (this.arrival == null || this.arrival.acceptedOn() == null) ? 0
					: Math.max(0, ChronoUnit.DAYS.between(this.deadline, this.arrival.acceptedOn()));
		}

	}

}
