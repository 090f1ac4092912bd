package uk.quartile.domain;

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
		authorities = authorities.stream().distinct().sorted().toList();
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
		return String.join("+", this.authorities);
	}

	@Override
	public String toString() {
		return code();
	}

}
