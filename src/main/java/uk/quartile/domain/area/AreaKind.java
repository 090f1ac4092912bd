package uk.quartile.domain.area;

import uk.quartile.domain.Written;

/**
 * What a row of figures is of, as files and tables write it: a type of area, or one of
 * the region's sub-groups by its name.
 */
public sealed interface AreaKind extends Written permits AreaType, SubGroup {

	/** Reads what {@link #written()} says. */
	static AreaKind read(String written) {
		return Written.read(AreaType.class, written)
			.<AreaKind>map((type) -> type)
			.orElseGet(() -> new SubGroup(written));
	}

	/** Whether it is somebody's who returns, and no group's. */
	default boolean returns() {
		return this == AreaType.AUTHORITY || this == AreaType.JOINT;
	}

}
