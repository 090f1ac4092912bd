package uk.quartile.sample;

/**
 * The share of a stock that has some quality. It wanders slowly, for the stock's children
 * are largely the same from one quarter to the next.
 */
final class Share {

	private final double usual;

	private final Chance chance;

	private double now;

	/**
	 * A share of one authority's.
	 * @param typical of all authorities, 0 to 1
	 * @param chance of this authority
	 */
	Share(double typical, Chance chance) {
		this.usual = Math.min(0.995, Math.max(0.005, chance.around(typical, 0.25 * typical * (1 - typical))));
		this.chance = chance;
		this.now = this.usual;
	}

	/** The number of those with the quality, one quarter on; at most {@code whole}. */
	int of(int whole) {
		double room = this.usual * (1 - this.usual);
		this.now += 0.3 * (this.usual - this.now) + this.chance.around(0, 0.08 * room);
		return (int) Math.min(whole, Math.max(0, Math.rint(whole * this.now)));
	}

	/** The probability of an event now, for flows. */
	double probability() {
		of(0);
		return this.now;
	}

}
