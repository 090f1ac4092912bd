package uk.quartile.statistics;

/**
 * When each value of a series is of, counted in whole periods; gaps are what is left out.
 */
final class Periods {

	private Periods() {
	}

	/**
	 * Requires places that ascend, one for each value, and finite values.
	 * @throws IllegalArgumentException if that isn't so
	 */
	static void require(int[] places, double[] values) {
		if (places.length != values.length) {
			throw new IllegalArgumentException(
					"places: found " + places.length + "; expected one for each value, " + values.length);
		}
		for (int i = 0; i < places.length; i++) {
			if (i > 0 && places[i] <= places[i - 1]) {
				throw new IllegalArgumentException(
						"places: found " + places[i] + " after " + places[i - 1] + "; expected them to ascend");
			}
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("values: found " + values[i] + "; expected finite numbers");
			}
		}
	}

	/** Whether the value at the index is of the period after the one before it. */
	static boolean follows(int[] places, int index) {
		return index > 0 && (long) places[index] - places[index - 1] == 1;
	}

}
