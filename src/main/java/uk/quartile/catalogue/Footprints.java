package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Succession;
import uk.quartile.domain.Succession.Kind;

/** What became of authorities and their boundaries. */
public final class Footprints {

	private final Map<String, Authority> authorities = new HashMap<>();

	private final List<Succession> successions;

	Footprints(List<Authority> authorities, List<Succession> successions) {
		authorities.forEach((authority) -> this.authorities.put(authority.code(), authority));
		this.successions = successions;
	}

	/**
	 * The same ground on another day. A recoding is the same authority; a split or merge
	 * is exact only with all of its parts; where a boundary moved there is no same
	 * ground.
	 * @param footprint authorities, whenever they were valid
	 * @param day to see the ground on
	 * @return authorities valid on the day that cover exactly the same ground, if there
	 * are such
	 */
	public Optional<Footprint> on(Footprint footprint, LocalDate day) {
		SortedSet<String> codes = new TreeSet<>(footprint.authorities());
		// Each step takes at least one authority to an earlier or a later one.
		for (int step = 0; step <= this.successions.size(); step++) {
			Optional<String> gone = codes.stream().filter((code) -> !validOn(code, day)).findFirst();
			if (gone.isEmpty()) {
				return Optional.of(Footprint.of(codes));
			}
			List<Succession> exchange = exchange(gone.get(), day);
			SortedSet<String> before = new TreeSet<>();
			SortedSet<String> after = new TreeSet<>();
			for (Succession each : exchange) {
				before.add(each.predecessor());
				after.add(each.successor());
			}
			boolean back = after.contains(gone.get());
			if (exchange.isEmpty() || exchange.stream().anyMatch((each) -> each.kind() == Kind.TRANSFER)
					|| !codes.containsAll(back ? after : before)) {
				return Optional.empty();
			}
			codes.removeAll(back ? after : before);
			codes.addAll(back ? before : after);
		}
		return Optional.empty();
	}

	/** All rows of the reorganisation by which a code came (if it came later) or went. */
	private List<Succession> exchange(String code, LocalDate day) {
		List<Succession> own = this.successions.stream()
			.filter((each) -> each.effective().isAfter(day) ? each.successor().equals(code)
					: each.predecessor().equals(code))
			.toList();
		return this.successions.stream()
			.filter((each) -> own.stream()
				.anyMatch((mine) -> mine.effective().equals(each.effective())
						&& (mine.predecessor().equals(each.predecessor())
								|| mine.successor().equals(each.successor()))))
			.toList();
	}

	private boolean validOn(String code, LocalDate day) {
		Authority authority = this.authorities.get(code);
		return authority != null && authority.validOn(day);
	}

}
