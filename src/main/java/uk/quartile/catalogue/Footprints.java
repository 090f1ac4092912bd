package uk.quartile.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.Succession;

/** What became of authorities and their boundaries. Safe for several threads. */
public final class Footprints {

	private final Map<String, Authority> authorities = new HashMap<>();

	private final List<Reorganisation> reorganisations;

	private final Map<Asked, Optional<Footprint>> asked = new ConcurrentHashMap<>();

	private final Map<Asked, Optional<Footprint>> around = new ConcurrentHashMap<>();

	Footprints(List<Authority> authorities, List<Succession> successions) {
		authorities.forEach((authority) -> this.authorities.put(authority.code(), authority));
		this.reorganisations = Reorganisation.of(successions, this::validOn);
	}

	/** The codes that an authority has and has had, its own first. */
	public Stream<String> codesOf(String code) {
		return Stream.concat(Stream.of(code),
				sameGround(code).stream().filter((ground) -> !ground.joint()).map(Footprint::code));
	}

	/**
	 * The same ground on another day. A recoding is the same authority; a split, a merge
	 * or a reorganisation of several into several is exact only with all of its parts;
	 * where a boundary moved otherwise there is no same ground.
	 * @param footprint authorities, whenever they were valid
	 * @param day to see the ground on
	 * @return authorities valid on the day that cover exactly the same ground, if there
	 * are such
	 */
	public Optional<Footprint> on(Footprint footprint, LocalDate day) {
		return this.asked.computeIfAbsent(new Asked(footprint, day, day),
				(asked) -> follow(footprint.authorities(), day));
	}

	/**
	 * The same, of authorities as they were on a day. A boundary may since have moved
	 * between authorities that kept their codes: there is no same ground then either, but
	 * for all of them together.
	 * @param seen the day on which the ground is that of the footprint
	 */
	public Optional<Footprint> on(Footprint footprint, LocalDate seen, LocalDate day) {
		return moved(footprint.authorities(), seen, day) ? Optional.empty() : on(footprint, day);
	}

	/**
	 * The smallest ground that holds some authorities and is the same on two days:
	 * themselves, or all that a reorganisation between joined them with.
	 * @param part authorities valid on {@code seen}
	 * @return the ground's authorities on {@code day}; none where a boundary moved with
	 * others that nobody named
	 */
	public Optional<Footprint> around(Footprint part, LocalDate seen, LocalDate day) {
		return this.around.computeIfAbsent(new Asked(part, seen, day), (asked) -> {
			Optional<Footprint> there = pass(part, seen, day);
			// What joins on the way may have been divided before: then there is more of
			// it.
			for (int i = 0; i < this.reorganisations.size(); i++) {
				Optional<Footprint> more = there.flatMap((each) -> pass(each, day, seen))
					.flatMap((each) -> pass(each, seen, day));
				if (more.equals(there)) {
					break;
				}
				there = more;
			}
			return there;
		});
	}

	private Optional<Footprint> pass(Footprint part, LocalDate seen, LocalDate day) {
		boolean back = day.isBefore(seen);
		SortedSet<String> codes = new TreeSet<>(part.authorities());
		for (Reorganisation each : between(seen, day)) {
			if (each.from(back).stream().anyMatch(codes::contains)) {
				if (!each.exact()) {
					return Optional.empty();
				}
				codes.removeAll(each.from(back));
				codes.addAll(each.to(back));
			}
		}
		return codes.stream().allMatch((code) -> validOn(code, day)) ? Optional.of(Footprint.of(codes))
				: Optional.empty();
	}

	/** In the order in which one who goes from a day to another comes by them. */
	private List<Reorganisation> between(LocalDate seen, LocalDate day) {
		List<Reorganisation> between = new ArrayList<>(
				this.reorganisations.stream().filter((each) -> each.between(seen, day)).toList());
		if (day.isBefore(seen)) {
			Collections.reverse(between);
		}
		return between;
	}

	/**
	 * What else, on any day, covers exactly the ground of an authority: its codes before
	 * and after recodings, then exact unions of several.
	 */
	public List<Footprint> sameGround(String authority) {
		Footprint itself = Footprint.parse(authority);
		return this.reorganisations.stream()
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
			by(code, day).ifPresent((each) -> each.from(each.effective().isAfter(day))
				.stream()
				.filter(listed::contains)
				.forEach(parts::add));
			on(Footprint.parse(code), day).or(() -> on(Footprint.of(parts), day))
				.ifPresent((ground) -> codes.addAll(ground.authorities()));
		}
		return codes;
	}

	/**
	 * The union that an authority is a part of, where only all of its parts together
	 * cover a ground that was the same on an earlier day.
	 * @param authority valid on {@code day}
	 * @return the parts, valid on {@code day}, if there is such a union
	 */
	public Optional<Footprint> union(String authority, LocalDate day, LocalDate earlier) {
		Footprint part = Footprint.parse(authority);
		return on(part, day, earlier).isPresent() ? Optional.empty()
				: around(part, day, earlier).flatMap((ground) -> on(ground, earlier, day)).filter(Footprint::joint);
	}

	private Optional<Footprint> follow(Collection<String> footprint, LocalDate day) {
		SortedSet<String> codes = new TreeSet<>(footprint);
		// Each step takes at least one authority to an earlier or a later one.
		for (int step = 0; step <= this.reorganisations.size(); step++) {
			List<String> gone = codes.stream().filter((code) -> !validOn(code, day)).toList();
			if (gone.isEmpty()) {
				return Optional.of(Footprint.of(codes));
			}
			// The furthest from the day first: a part may have been recoded since.
			Reorganisation by = gone.stream()
				.flatMap((code) -> by(code, day).stream())
				.max(Comparator.comparing((each) -> Math.abs(ChronoUnit.DAYS.between(day, each.effective()))))
				.orElse(null);
			if (by == null || !by.exact()) {
				return Optional.empty();
			}
			boolean back = by.effective().isAfter(day);
			if (!codes.containsAll(by.from(back))
					|| moved(by.to(back), back ? by.effective().minusDays(1) : by.effective(), day)) {
				return Optional.empty();
			}
			codes.removeAll(by.from(back));
			codes.addAll(by.to(back));
		}
		return Optional.empty();
	}

	/** The reorganisation by which a code came (if it came later) or went. */
	private Optional<Reorganisation> by(String code, LocalDate day) {
		return this.reorganisations.stream()
			.filter((each) -> each.from(each.effective().isAfter(day)).contains(code) && !each.outlivedBy(code))
			.findFirst();
	}

	/**
	 * Whether one of the codes took part in a reorganisation between and outlived it, and
	 * not with all who took part.
	 */
	private boolean moved(Collection<String> codes, LocalDate one, LocalDate other) {
		return this.reorganisations.stream()
			.filter((each) -> each.between(one, other) && codes.stream().anyMatch(each::outlivedBy))
			.anyMatch((each) -> !each.exact() || !codes.containsAll(each.from(other.isBefore(one))));
	}

	private boolean validOn(String code, LocalDate day) {
		Authority authority = this.authorities.get(code);
		return authority != null && authority.validOn(day);
	}

	/**
	 * A question of {@link #on} or {@link #around}: few are asked, but each once for
	 * every rate.
	 *
	 * @param footprint authorities
	 * @param seen the day on which they are seen
	 * @param day to see the ground on
	 */
	private record Asked(Footprint footprint, LocalDate seen, LocalDate day) {
	}

}
