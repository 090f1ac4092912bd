package uk.quartile.packs.figures.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.packs.telling.ExtremeSentence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Series short enough to be read: each says what it is the highest of. Shown to one
 * decimal.
 */
class ExtremeTests {

	private static final Quarter NEWEST = Quarter.parse("2023-24-Q4");

	/**
	 * Children on a plan per 10,000 in Leicester on 31 March, 2018 to 2024, as published.
	 */
	@Test
	void findsTheYearThatWasHigher() {
		assertThat(said("protection-plans", yearly(71.1, 40.2, 35.9, 44.6, 45.3, 46.9, 48.0)))
			.contains("the highest since 31 March 2018 (71.1)");
		assertThat(said("section-47-12m", yearly(100, 90, 80, 70, 60, 50, 85)))
			.as("only the last four are lower than 85, and 90 is of 2019")
			.contains("the highest since the year to 31 March 2019 (90.0)");
	}

	@Test
	void countsAllWhereNoneWentAsFar() {
		assertThat(said("protection-plans", yearly(7, 6, 5, 4, 3, 2, 1)))
			.contains("the lowest of seven years, back to 31 March 2018");
		assertThat(said("referrals", quarterly(13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)))
			.contains("the highest of 13 quarters, back to Quarter 4 2020-21");
		assertThat(said("protection-plans", quarterly(13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)))
			.contains("the highest of 13 quarterly figures, back to 31 March 2021");
	}

	/** Nine quarters back is far enough, seven are not. */
	@Test
	void needsTwoYears() {
		assertThat(said("referrals", quarterly(13, 0, 0, 0, 0, 20, 1, 1, 1, 1, 1, 1, 1, 9)))
			.contains("the highest since Quarter 4 2021-22 (20.0)");
		assertThat(said("referrals", quarterly(13, 0, 0, 0, 0, 0, 20, 1, 1, 1, 1, 1, 1, 9))).isEmpty();
		assertThat(said("referrals", quarterly(8, 1, 1, 1, 1, 1, 1, 1, 9))).isEmpty();
		assertThat(said("referrals", quarterly(9, 1, 1, 1, 1, 1, 1, 1, 1, 9)))
			.contains("the highest of nine quarters, back to Quarter 4 2021-22");
	}

	@Test
	void needsFiveFigures() {
		assertThat(said("protection-plans", yearly(1, 2, 3, 4))).isEmpty();
		assertThat(said("protection-plans", yearly(1, 2, 3, 4, 5)))
			.contains("the highest of five years, back to 31 March 2020");
		assertThat(said("protection-plans", yearly(1, 1, 9, 2, 3, 4, 5))).as("of four, since 2020").isEmpty();
	}

	/** 48.04 and 47.96 are both printed 48.0. */
	@Test
	void takesFiguresThatReadTheSameAsTheSame() {
		assertThat(said("protection-plans", yearly(48.04, 40, 41, 42, 43, 44, 47.96)))
			.contains("the highest since 31 March 2018, when it was the same");
		assertThat(said("protection-plans", yearly(47.96, 40, 41, 42, 43, 44, 48.04)))
			.contains("the highest since 31 March 2018, when it was the same");
		assertThat(said("protection-plans", yearly(50, 40, 41, 42, 43, 48, 48)))
			.as("as high as a year before: nothing new")
			.isEmpty();
		assertThat(said("protection-plans", yearly(5, 5, 5, 5, 5, 5, 5))).isEmpty();
	}

	@Test
	void looksAcrossNoBreak() {
		List<History.Point> points = new ArrayList<>(yearly(1, 2, 3, 4, 5, 6, 7));
		points.set(1, new History.Point(points.get(1).quarter(), 99.0, null, "a new definition", null));
		points.set(2, new History.Point(points.get(2).quarter(), 3.0, null, "a newer one", null));
		assertThat(said("protection-plans", points)).contains("the highest of five years, back to 31 March 2020");
		points.set(3, new History.Point(points.get(3).quarter(), 4.0, null, "the newest", null));
		assertThat(said("protection-plans", points)).isEmpty();
	}

	/** As with Leicester's children looked after: two first quarters beside the years. */
	@Test
	void comparesAYearlyFigureWithTheSameSeasonAlone() {
		List<History.Point> points = new ArrayList<>(yearly(1, 2, 3, 4, 5, 6, 7));
		points.add(1, point("2018-19-Q1", 99));
		points.add(3, point("2019-20-Q1", 99));
		assertThat(said("children-looked-after", points)).contains("the highest of seven years, back to 31 March 2018");
	}

	@Test
	void comparesAllQuartersOfASeriesWithAFewGaps() {
		List<History.Point> points = new ArrayList<>(quarterly(13, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4));
		points.remove(6);
		points.remove(3);
		points.remove(8);
		assertThat(said("referrals", points)).contains("the highest since Quarter 4 2020-21 (5.0)");
	}

	@Test
	void saysNothingOfWhatIsntThere() {
		assertThat(Extreme.of(measure("referrals"), History.NONE, NEWEST)).isEmpty();
		assertThat(Extreme.of(measure("referrals"),
				new History(quarterly(13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)), NEWEST.minus(-1)))
			.as("the newest has no figure")
			.isEmpty();
	}

	private static Optional<String> said(String code, List<History.Point> points) {
		History history = new History(points);
		Figure figure = FigureOf.measure(code).value(1).figure();
		return Extreme.of(figure.measure(), history, NEWEST).map((each) -> ExtremeSentence.of(figure, history, each));
	}

	private static Measure measure(String code) {
		return RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

	private static List<History.Point> yearly(double... values) {
		return points(4, values);
	}

	private static List<History.Point> quarterly(int number, double... values) {
		assertThat(values).hasSize(number);
		return points(1, values);
	}

	private static List<History.Point> points(int step, double... values) {
		List<History.Point> points = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			points.add(point(NEWEST.minus(step * (values.length - 1 - i)).toString(), values[i]));
		}
		return points;
	}

	private static History.Point point(String quarter, double value) {
		return new History.Point(Quarter.parse(quarter), value, null, null, null);
	}

}
