package uk.quartile.comparison;

import java.util.List;

/**
 * What observations and rates were derived from a source in force.
 *
 * @param id of the derivation
 * @param unsigned whether the source is a return that is to be signed and isn't
 */
record Derived(long id, boolean unsigned) {

	static Long[] all(List<Derived> sources) {
		return sources.stream().map(Derived::id).toArray(Long[]::new);
	}

	static Long[] unsigned(List<Derived> sources) {
		return sources.stream().filter(Derived::unsigned).map(Derived::id).toArray(Long[]::new);
	}

}
