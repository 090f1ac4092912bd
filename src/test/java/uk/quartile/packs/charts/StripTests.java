package uk.quartile.packs.charts;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.layout.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The best is to the right. */
class StripTests {

	private static final Spread.OfEngland ALL = new Spread.OfEngland(new Spread.Quartiles(78.2, 85, 89.5, 127),
			new Spread.Reach(30, 60, 98, 100, FigureOf.QUARTER));

	private static final Figure ASSESSMENTS = FigureOf.measure("assessments-in-45-days-12m")
		.counts(1702, 2685.0)
		.value(63.3892)
		.england(84.458, "worse")
		.inEngland(123, 127, 4, 122)
		.figure();

	@Test
	void hasTheHighestAtTheRightWhereHighIsGood() {
		Strip strip = Strip.of(ASSESSMENTS, 63.3892, ALL, Sign.WORSE);
		assertThat(strip.share(60)).isZero();
		assertThat(strip.share(98)).isEqualTo(1);
		assertThat(strip.share(79)).isEqualTo(0.5);
	}

	@Test
	void hasTheLowestAtTheRightWhereLowIsGood() {
		Figure figure = FigureOf.measure("re-referrals-12m").value(20).figure();
		Strip strip = Strip.of(figure, 20, ALL, Sign.BETTER);
		assertThat(strip.share(98)).isZero();
		assertThat(strip.share(60)).isEqualTo(1);
		assertThat(strip.share(62)).isCloseTo(0.947, within(0.001));
	}

	@Test
	void drawsAtTheEndWhatLiesBeyondIt() {
		Strip strip = Strip.of(ASSESSMENTS, 63.3892, ALL, Sign.WORSE);
		assertThat(strip.share(30)).isZero();
		assertThat(strip.share(100)).isEqualTo(1);
	}

	@Test
	void hasAMiddleWhereAllAreTheSame() {
		Strip strip = Strip.ofRegion(ASSESSMENTS, 50, DoubleStream.of(50, 50).summaryStatistics(), Sign.WORSE);
		assertThat(strip.share(50)).isEqualTo(0.5);
		assertThat(strip.lower()).isNull();
	}

	@Test
	void saysWhatItShows() {
		assertThat(Strip.words("Leicester", ASSESSMENTS, 63.3892, ALL)).isEqualTo(
				"Leicester, 63.4%, is 123rd of 127; England 84.5%; half of all authorities lie between 78.2% and 89.5%.");
		assertThat(Strip.wordsOfRegion("Leicester", ASSESSMENTS, 63.3892,
				DoubleStream.of(63.3892, 97.1).summaryStatistics()))
			.isEqualTo("Leicester, 63.4%; England 84.5%; the region’s authorities lie between 63.4% and 97.1%.");
	}

	@Test
	void saysNothingOfAPlaceThatThereIsnt() {
		Figure figure = FigureOf.measure("re-referrals-12m").value(20).figure();
		assertThat(Strip.words("Leicester", figure, 20, ALL))
			.isEqualTo("Leicester, 20.0%; half of all authorities lie between 78.2% and 89.5%.");
	}

}
