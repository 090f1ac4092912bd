package uk.quartile.sample;

import java.util.Random;

/**
 * Seeded chance: the same draws on every machine, for {@link Random} is specified to the
 * bit and {@link StrictMath} too.
 */
final class Chance {

	/** Above this mean a normal curve is as good, and far quicker. */
	private static final double LARGE = 40;

	private final Random random;

	Chance(String seed) {
		this.random = new Random(seed.hashCode() * 0x9E3779B97F4A7C15L);
	}

	/** A number from {@code least} to {@code most}, each as likely. */
	double between(double least, double most) {
		return least + (most - least) * this.random.nextDouble();
	}

	/** A number around a mean, by the normal curve. */
	double around(double mean, double deviation) {
		return mean + deviation * this.random.nextGaussian();
	}

	/** How many events happen, where {@code mean} are expected. */
	int events(double mean) {
		if (mean > LARGE) {
			return (int) Math.max(0, Math.rint(around(mean, StrictMath.sqrt(mean))));
		}
		double limit = StrictMath.exp(-mean);
		double product = this.random.nextDouble();
		int events = 0;
		while (product > limit) {
			product *= this.random.nextDouble();
			events++;
		}
		return events;
	}

	/** What is typical of a measure is the same everywhere. */
	static double typical(String of, double least, double most) {
		return new Chance("typical " + of).between(least, most);
	}

	/** How many of a whole, each with the same probability. */
	int part(int whole, double probability) {
		double p = Math.min(1, Math.max(0, probability));
		if (whole * p * (1 - p) > LARGE) {
			double drawn = Math.rint(around(whole * p, StrictMath.sqrt(whole * p * (1 - p))));
			return (int) Math.min(whole, Math.max(0, drawn));
		}
		int part = 0;
		for (int i = 0; i < whole; i++) {
			if (this.random.nextDouble() < p) {
				part++;
			}
		}
		return part;
	}

}
