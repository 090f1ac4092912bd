package uk.quartile.packs.accessible;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Draws the same numbers each time from a seed: OpenPDF asks for a {@link SecureRandom}
 * to name a font's subset, which is no secret.
 */
final class FixedRandom extends SecureRandom {

	private static final long serialVersionUID = 1L;

	private final Random random;

	FixedRandom(long seed) {
		this.random = new Random(seed);
	}

	@Override
	public double nextDouble() {
		return this.random.nextDouble();
	}

}
