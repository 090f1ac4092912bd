package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Succession;
import uk.quartile.domain.Succession.Kind;

/**
 * What became of authorities and their boundaries: which code stood for which ground on
 * which day.
 */
public final class Footprints {

	private final Map<String, Authority> authorities = new HashMap<>();

	private final List<Succession> successions;

	Footprints(List<Authority> authorities, List<Succession> successions) {
		authorities.forEach((authority) -> this.authorities.put(authority.code(), authority));
		this.successions = successions;
	}

	/**
	 * The authority that a code stands for on a day: its own where it is valid, or else
	 * the predecessor that was recoded to it, for whose quarters it may return.
	 * @return the authority valid on the day, if there is one
	 */
	public Optional<Authority> inForce(String code, LocalDate day) {
		Authority authority = this.authorities.get(code);
		if (authority == null || authority.validOn(day)) {
			return Optional.ofNullable(authority);
		}
		return this.successions.stream()
			.filter((each) -> each.kind() == Kind.RECODE && each.successor().equals(code)
					&& each.effective().isAfter(day))
			.findFirst()
			.flatMap((recode) -> inForce(recode.predecessor(), day));
	}

	/**
	 * Reads the code under which a return is sent: one authority's, or those of several
	 * that return jointly.
	 * @param code such as {@code E06000016} or {@code E06000061+E06000062}
	 * @param day the quarter's last
	 * @return the footprint as of that day, or what is wrong with the code
	 */
	public FootprintReading read(String code, LocalDate day) {
		SortedSet<String> codes = new TreeSet<>(List.of(code.split("\\+", -1)));
		SortedSet<String> inForce = new TreeSet<>();
		SortedSet<String> regions = new TreeSet<>();
		for (String each : codes) {
			Authority authority = this.authorities.get(each);
			if (authority == null) {
				return new FootprintReading.Unreadable("'" + each + "'", "an authority in authorities.csv",
						"correct the code, or add the authority");
			}
			Optional<Authority> then = inForce(each, day);
			if (then.isEmpty()) {
				return new FootprintReading.Unreadable("'" + each + "'", "an authority that existed on " + day,
						authority.name() + " existed " + existence(authority) + ": return under the code valid then");
			}
			inForce.add(then.get().code());
			regions.add(then.get().region());
		}
		if (!code.equals(String.join("+", codes))) {
			return new FootprintReading.Unreadable("'" + code + "'", "each code once, in order",
					"write " + String.join("+", codes));
		}
		if (regions.size() > 1) {
			return new FootprintReading.Unreadable("'" + code + "', of " + String.join(" and ", regions),
					"authorities of one region", "let each return for itself");
		}
		return new FootprintReading.Read(Footprint.of(inForce), !inForce.equals(codes));
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

	private static String existence(Authority authority) {
		return (from(authority.validFrom()) + to(authority.validTo())).strip();
	}

	private static String from(@Nullable LocalDate day) {
		return (day != null) ? "from " + day : "";
	}

	private static String to(@Nullable LocalDate day) {
		return (day != null) ? " until " + day : "";
	}

}
