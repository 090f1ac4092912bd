package uk.quartile.statistics;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Type 7, from 12 values on (METHODS.md, "Comparison"). */
class QuartilesTests {

	/** R: quantile(1:12) is 3.75, 6.5 and 9.25. */
	@Test
	void interpolatesAsRDoes() {
		double[] values = IntStream.rangeClosed(1, 12).mapToDouble((value) -> value).toArray();
		assertThat(Quartiles.of(values)).contains(new Quartiles(3.75, 6.5, 9.25, 12));
	}

	@Test
	void saysNothingOfFewerThanTwelve() {
		assertThat(Quartiles.of(new double[11])).isEmpty();
	}

	@Test
	void tellsTheQuarterFromTheFirstPlace() {
		Quartiles quartiles = new Quartiles(25, 50, 75, 152);
		assertThat(IntStream.of(80, 75, 60, 50, 30, 25, 10).map((value) -> quartiles.band(value, false)))
			.containsExactly(1, 1, 2, 2, 3, 3, 4);
		assertThat(IntStream.of(80, 75, 60, 50, 30, 25, 10).map((value) -> quartiles.band(value, true)))
			.containsExactly(4, 3, 3, 2, 2, 1, 1);
	}

}
