package uk.quartile.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where documents show a measure besides its own place.
 *
 * @param spotlight whether its last six months may be told of in large type
 * @param funnel stage of the funnel that it counts; null for none
 */
public record Featured(boolean spotlight, @Nullable Counted funnel) {

	/** Nowhere. */
	public static final Featured NOWHERE = new Featured(false, null);

	/**
	 * A stage that a measure counts.
	 *
	 * @param stage that it is
	 * @param denominator whether the denominator counts it, not the numerator
	 */
	public record Counted(FunnelStage stage, boolean denominator) {
	}

}
