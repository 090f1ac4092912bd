package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.area.Succession;

/**
 * All successions of one day that have authorities in common: one into several, several
 * into one, or several into several across their boundaries.
 *
 * @param effective first day of what came
 * @param before codes valid on the eve that gave ground or got some
 * @param after codes valid on the day that have that ground now
 * @param exact whether both cover the same ground; a transfer of one into one, one into
 * several or several into one moved a boundary with others, which no succession names
 */
record Reorganisation(LocalDate effective, SortedSet<String> before, SortedSet<String> after, boolean exact) {

	/** In the order of their days. */
	static List<Reorganisation> of(Collection<Succession> successions, BiPredicate<String, LocalDate> valid) {
		List<Reorganisation> found = new ArrayList<>();
		List<Succession> left = new ArrayList<>(successions);
		while (!left.isEmpty()) {
			List<Succession> together = new ArrayList<>(List.of(left.remove(0)));
			SortedSet<String> codes = codes(together);
			List<Succession> more = together;
			while (!more.isEmpty()) {
				LocalDate effective = together.get(0).effective();
				more = left.stream()
					.filter((each) -> each.effective().equals(effective)
							&& (codes.contains(each.predecessor()) || codes.contains(each.successor())))
					.toList();
				left.removeAll(more);
				together.addAll(more);
				codes.addAll(codes(more));
			}
			found.add(of(together, codes, valid));
		}
		found.sort(Comparator.comparing(Reorganisation::effective).thenComparing((each) -> each.before().first()));
		return List.copyOf(found);
	}

	private static Reorganisation of(List<Succession> together, SortedSet<String> codes,
			BiPredicate<String, LocalDate> valid) {
		LocalDate effective = together.get(0).effective();
		LocalDate eve = effective.minusDays(1);
		SortedSet<String> before = new TreeSet<>(together.stream().map(Succession::predecessor).toList());
		SortedSet<String> after = new TreeSet<>(together.stream().map(Succession::successor).toList());
		codes.stream().filter((code) -> valid.test(code, effective) && valid.test(code, eve)).forEach((code) -> {
			before.add(code);
			after.add(code);
		});
		boolean told = before.stream().allMatch((code) -> valid.test(code, eve))
				&& after.stream().allMatch((code) -> valid.test(code, effective));
		boolean moved = together.stream().anyMatch((each) -> each.kind() == Kind.TRANSFER);
		return new Reorganisation(effective, before, after,
				told && (!moved || (before.size() > 1 && after.size() > 1)));
	}

	private static SortedSet<String> codes(List<Succession> successions) {
		return new TreeSet<>(
				successions.stream().flatMap((each) -> Stream.of(each.predecessor(), each.successor())).toList());
	}

	/** Whether it lies between two days, whichever is the earlier. */
	boolean between(LocalDate one, LocalDate other) {
		return this.effective.isAfter(one) != this.effective.isAfter(other);
	}

	/** The side that a way through it begins with. */
	SortedSet<String> from(boolean back) {
		return back ? this.after : this.before;
	}

	/** The side that a way through it ends with. */
	SortedSet<String> to(boolean back) {
		return back ? this.before : this.after;
	}

	/** Whether a code took part in it and was valid before and after. */
	boolean outlivedBy(String code) {
		return this.before.contains(code) && this.after.contains(code);
	}

}
