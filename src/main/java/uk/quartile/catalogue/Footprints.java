package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Succession;
import uk.quartile.domain.Succession.Kind;

/** What became of authorities and their boundaries. Safe for several threads. */
public final class Footprints {

	private final Map<String, Authority> authorities = new HashMap<>();

	private final List<Succession> successions;

	private final Map<Asked, Optional<Footprint>> asked = new ConcurrentHashMap<>();

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
		return this.asked.computeIfAbsent(new Asked(footprint, day), (asked) -> follow(footprint, day));
	}

	/**
	 * The same, of authorities as they were on a day. A boundary may since have moved
	 * between authorities that kept their codes: there is no same ground then either.
	 * @param seen the day on which the ground is that of the footprint
	 */
	public Optional<Footprint> on(Footprint footprint, LocalDate seen, LocalDate day) {
		return moved(footprint.authorities(), seen, day) ? Optional.empty() : on(footprint, day);
	}

	/**
	 * What else, on any day, covers exactly the ground of an authority: its codes before
	 * and after recodings, then exact unions of several.
	 */
	public List<Footprint> sameGround(String authority) {
		Footprint itself = Footprint.parse(authority);
		return this.successions.stream()
			.flatMap((each) -> Stream.of(each.effective(), each.effective().minusDays(1)))
			.distinct()
			.sorted()
			.flatMap((day) -> on(itself, day).stream())
			.filter((ground) -> !ground.equals(itself))
			.distinct()
			.sorted(Comparator.comparing(Footprint::joint))
			.toList();
	}

	/**
	 * A list of authorities as it was, or became, on another day: each that was valid
	 * then, and what covers the ground of the others; of parts only where all of them are
	 * on the list.
	 * @param listed codes, whenever they were valid
	 * @return the codes valid on the day
	 */
	public SortedSet<String> list(Collection<String> listed, LocalDate day) {
		SortedSet<String> codes = new TreeSet<>();
		for (String code : listed) {
			if (validOn(code, day)) {
				codes.add(code);
				continue;
			}
			SortedSet<String> parts = new TreeSet<>(Set.of(code));
			for (Succession each : exchange(code, day)) {
				Stream.of(each.predecessor(), each.successor())
					.filter((part) -> listed.contains(part) && !validOn(part, day))
					.forEach(parts::add);
			}
			on(Footprint.parse(code), day).or(() -> on(Footprint.of(parts), day))
				.ifPresent((ground) -> codes.addAll(ground.authorities()));
		}
		return codes;
	}

	/**
	 * The union that an authority is a part of, where only all of its parts together
	 * cover a ground that had one boundary on an earlier day.
	 * @param authority valid on {@code day}
	 * @return the parts, valid on {@code day}, if there is such a union
	 */
	public Optional<Footprint> union(String authority, LocalDate day, LocalDate earlier) {
		List<String> before = exchange(authority, earlier).stream().map(Succession::predecessor).toList();
		return (validOn(authority, earlier) || before.isEmpty()) ? Optional.empty()
				: on(Footprint.of(before), day)
					.filter((union) -> union.joint() && union.authorities().contains(authority))
					.filter((union) -> on(union, day, earlier).isPresent());
	}

	private Optional<Footprint> follow(Footprint footprint, LocalDate day) {
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
					|| !codes.containsAll(back ? after : before)
					|| moved(back ? before : after, exchange.get(0).effective(), day)) {
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
			.filter((each) -> each.effective().isAfter(day) ? each.successor().equals(code) && !outlived(each, code)
					: each.predecessor().equals(code) && !outlived(each, code))
			.toList();
		return this.successions.stream()
			.filter((each) -> own.stream()
				.anyMatch((mine) -> mine.effective().equals(each.effective())
						&& (mine.predecessor().equals(each.predecessor())
								|| mine.successor().equals(each.successor()))))
			.toList();
	}

	/** Whether one of the codes took part in a reorganisation between and outlived it. */
	private boolean moved(Collection<String> codes, LocalDate one, LocalDate other) {
		LocalDate first = one.isBefore(other) ? one : other;
		LocalDate last = one.isBefore(other) ? other : one;
		return this.successions.stream()
			.filter((each) -> each.effective().isAfter(first) && !each.effective().isAfter(last))
			.anyMatch((each) -> codes.stream().anyMatch((code) -> outlived(each, code)));
	}

	/** Whether a code took part in a reorganisation and was valid before and after. */
	private boolean outlived(Succession succession, String code) {
		return (succession.predecessor().equals(code) || succession.successor().equals(code))
				&& validOn(code, succession.effective()) && validOn(code, succession.effective().minusDays(1));
	}

	private boolean validOn(String code, LocalDate day) {
		Authority authority = this.authorities.get(code);
		return authority != null && authority.validOn(day);
	}

	/**
	 * A question of {@link #on}: few are asked, but each once for every rate.
	 *
	 * @param footprint authorities, whenever they were valid
	 * @param day to see the ground on
	 */
	private record Asked(Footprint footprint, LocalDate day) {
	}

}
