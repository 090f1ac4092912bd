package uk.quartile.domain.area;

import java.util.Collection;
import java.util.List;

/**
 * The authorities that a figure covers: one, or several that return jointly. Written with
 * plus signs, {@code E06000061+E06000062}.
 *
 * @param authorities GSS codes, sorted, without repeats; at least one
 */
public record Footprint(List<String> authorities) {

	public Footprint {
		// Most footprints are of one authority, and there are many.
		authorities = (authorities.size() == 1) ? List.copyOf(authorities)
				: authorities.stream().distinct().sorted().toList();
		if (authorities.isEmpty()) {
			throw new IllegalArgumentException("found no authority; expected at least one");
		}
	}

	public static Footprint of(Collection<String> authorities) {
		return new Footprint(List.copyOf(authorities));
	}

	public static Footprint parse(String code) {
		return new Footprint(List.of(code.split("\\+", -1)));
	}

	public boolean joint() {
		return this.authorities.size() > 1;
	}

	public String code() {
		return joint() ? String.join("+", this.authorities) : this.authorities.get(0);
	}

	@Override
	public String toString() {
		return code();
	}

}
