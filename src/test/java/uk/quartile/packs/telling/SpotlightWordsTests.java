package uk.quartile.packs.telling;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.figures.FigureOf;

import static org.assertj.core.api.Assertions.assertThat;

/** Each line on each of its branches. */
class SpotlightWordsTests {

	/** Leicester's referrals as published. */
	@Test
	void addTheEventsOfTwoQuarters() {
		SpotlightWords told = new SpotlightWords(FigureOf.measure("referrals")
			.counts(832, 89_532.0)
			.value(371.7107)
			.england(522.3444, "lower")
			.quarterBefore(695, 89_532.0, 310.5)
			.figure());
		assertThat(told.number()).isEqualTo("1,527");
		assertThat(told.lines()).containsExactly("October 2023 to March 2024",
				"January to March 2024: 832, or 371.7 per 10,000 a year; England 522.3.", "The quarter before: 695.");
	}

	@Test
	void tellOfOneQuarterWhereTheOneBeforeIsNotThere() {
		FigureOf figure = FigureOf.measure("referrals").counts(832, 89_532.0).value(371.7107);
		assertThat(new SpotlightWords(figure.figure()).number()).isEqualTo("832");
		assertThat(new SpotlightWords(figure.figure()).lines()).containsExactly("January to March 2024 only",
				"371.7 per 10,000 a year; England not known.", "The quarter before: no figure.");
	}

	@Test
	void markADoubtedFigure() {
		FigureOf figure = FigureOf.measure("referrals").counts(832, 89_532.0).value(371.7107);
		assertThat(new SpotlightWords(figure.doubted(FigureOf.UNEXPLAINED).figure()).lines()).first()
			.isEqualTo("January to March 2024 only, unexplained");
	}

	/** 83 + 74 of 255 + 243. */
	@Test
	void takeSharesOfBothQuartersTogether() {
		SpotlightWords told = new SpotlightWords(FigureOf.measure("re-referrals")
			.counts(83, 255.0)
			.value(32.549)
			.england(19.8, null)
			.quarterBefore(74, 243.0, 30.453)
			.figure());
		assertThat(told.number()).isEqualTo("31.5%");
		assertThat(told.lines()).containsExactly("157 of 498, October 2023 to March 2024",
				"January to March 2024: 32.5%; England 19.8%.", "The quarter before: 30.5%.");
	}

	@Test
	void showFewerThanTwentyAsCounts() {
		SpotlightWords few = new SpotlightWords(FigureOf.measure("re-referrals")
			.counts(3, 9.0)
			.value(33.3)
			.england(19.8, null)
			.quarterBefore(2, 8.0, 25)
			.figure());
		assertThat(few.number()).isEqualTo("5 of 17");
		assertThat(few.lines()).containsExactly("October 2023 to March 2024",
				"January to March 2024: 3 of 9; England 19.8%.", "The quarter before: 2 of 8.");
		SpotlightWords together = new SpotlightWords(
				FigureOf.measure("re-referrals").counts(3, 10.0).value(30).quarterBefore(2, 10.0, 20).figure());
		assertThat(together.number()).isEqualTo("25.0%");
		assertThat(together.lines()).first().isEqualTo("5 of 20, October 2023 to March 2024");
	}

	@Test
	void tellOfAStockAtBothEnds() {
		FigureOf figure = FigureOf.measure("children-looked-after")
			.counts(596, 89_532.0)
			.value(66.57)
			.england(69.3, "lower");
		assertThat(new SpotlightWords(figure.figure()).number()).isEqualTo("596");
		assertThat(new SpotlightWords(figure.figure()).lines()).containsExactly("On 31 March 2024",
				"66.6 per 10,000; England 69.3.", "On 31 December 2023: no figure.");
		assertThat(new SpotlightWords(figure.quarterBefore(601, 89_532.0, 67.1).figure()).number()).isEqualTo("596");
		assertThat(new SpotlightWords(figure.figure()).lines()).last().isEqualTo("On 31 December 2023: 601.");
	}

	@Test
	void tellOfAShareOfAStock() {
		SpotlightWords told = new SpotlightWords(FigureOf.measure("three-or-more-placements")
			.counts(34, 596.0)
			.value(5.7047)
			.england(10.6, "better")
			.figure());
		assertThat(told.number()).isEqualTo("5.7%");
		assertThat(told.lines()).containsExactly("34 of 596, on 31 March 2024", "England 10.6%.",
				"On 31 December 2023: no figure.");
	}

	@Test
	void addNothingAcrossABreak() {
		SpotlightWords told = new SpotlightWords(FigureOf.measure("referrals")
			.counts(832, 89_532.0)
			.value(371.7107)
			.quarterBrokenSince(695, 89_532.0, 310.5)
			.figure());
		assertThat(told.number()).isEqualTo("832");
		assertThat(told.lines()).first().isEqualTo("January to March 2024 only");
		assertThat(told.lines()).last()
			.isEqualTo("The quarter before: can\u2019t be compared, for what is counted or where has changed.");
	}

	@Test
	void addNoSharesWithoutWhatTheyAreOf() {
		SpotlightWords told = new SpotlightWords(FigureOf.measure("re-referrals")
			.counts(83, 255.0)
			.value(32.549)
			.quarterBefore(74, null, 30.453)
			.figure());
		assertThat(told.number()).isEqualTo("32.5%");
		assertThat(told.lines()).first().isEqualTo("83 of 255, January to March 2024 only");
		assertThat(told.lines()).last().isEqualTo("The quarter before: \u2013.");
	}

}
