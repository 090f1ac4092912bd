package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.history.SplitFigures;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** Each sentence on each of its branches. */
class SplitSentencesTests {

	private static final List<String> GRADES = List.of("audits-inadequate", "audits-requires-improvement",
			"audits-good", "audits-outstanding");

	private final Map<String, Figure> figures = new HashMap<>();

	private SplitSentences told() {
		return new SplitSentences(split());
	}

	private SplitFigures split() {
		return SplitFigures
			.of(RegionalExample.CATALOGUE.measures(),
					(measure) -> Optional.ofNullable(this.figures.get(measure.code())))
			.get(0);
	}

	private SplitSentencesTests counts(double whole, double... parts) {
		for (int i = 0; i < parts.length; i++) {
			this.figures.put(GRADES.get(i),
					FigureOf.measure(GRADES.get(i)).counts(parts[i], whole).value(100 * parts[i] / whole).figure());
		}
		return this;
	}

	@Test
	void sayWhatIsShown() {
		counts(40, 2, 14, 20, 4);
		assertThat(told().title()).isEqualTo("Audits graded");
		assertThat(told().subtitle()).isEqualTo("Percentage, January to March of each year");
		assertThat(told().period()).isEqualTo("January to March 2024");
		assertThat(told().value(5)).isEqualTo("5.0%");
	}

	@Test
	void tellAllParts() {
		assertThat(counts(40, 2, 14, 20, 4).told().now()).isEqualTo(
				"Of 40, January to March 2024: inadequate 5.0%, needs improving 35.0%, good 50.0%, outstanding 10.0%.");
	}

	@Test
	void tellCountsOfTooFew() {
		assertThat(counts(14, 0, 8, 6, 0).told().now())
			.isEqualTo("Of 14, too few for percentages, January to March 2024: "
					+ "inadequate 0, needs improving 8, good 6, outstanding 0.");
		assertThat(told().noBar()).isEqualTo("too few for percentages");
	}

	/** Nor what the others are, from which it could be told. */
	@Test
	void tellNothingOfTheOthersWhereAPartIsMissing() {
		counts(40, 2, 14, 20, 4);
		this.figures.remove("audits-good");
		assertThat(told().now())
			.isEqualTo("No bar for January to March 2024: good has no figure, and the other parts would show it.");
		assertThat(told().noBar()).isEqualTo("not all parts have a figure");
		this.figures.remove("audits-inadequate");
		assertThat(told().now()).isEqualTo("No bar for January to March 2024: inadequate and good have no figure, "
				+ "and the other parts would show it.");
	}

	@Test
	void tellNothingOfTooFewWhereAPartIsMissing() {
		counts(14, 0, 8, 6, 0);
		this.figures.remove("audits-good");
		assertThat(told().now())
			.isEqualTo("No bar for January to March 2024: good has no figure, and the other parts would show it.");
		assertThat(told().noBar()).isEqualTo("not all parts have a figure");
	}

	@Test
	void sayThatNothingWasCounted() {
		GRADES.forEach((code) -> this.figures.put(code, FigureOf.measure(code).counts(0, 0.0).figure()));
		assertThat(told().now()).isEqualTo("No bar for January to March 2024: no part has a percentage.");
	}

	@Test
	void sayThatPartsMakeUpNoWhole() {
		assertThat(counts(40, 2, 14, 20, 3).told().now())
			.isEqualTo("No bar for January to March 2024: the parts don\u2019t add up to the whole.");
	}

	@Test
	void tellWithoutTheWholeWhereItIsNotKnown() {
		for (int i = 0; i < GRADES.size(); i++) {
			this.figures.put(GRADES.get(i), FigureOf.measure(GRADES.get(i)).value(25).figure());
		}
		assertThat(told().now()).startsWith("Of all, January to March 2024: inadequate 25.0%");
	}

	@Test
	void tellTheYearBeforeWhereAllPartsAreKnown() {
		counts(40, 2, 14, 20, 4);
		assertThat(told().yearBefore(List.of())).isEmpty();
		assertThat(told().yearBefore(List.of(year("2021-22-Q4", 10, 30, 40, 20)))).isEmpty();
		assertThat(told().yearBefore(List.of(year("2022-23-Q4", 10, 30, 40, 20))))
			.hasValue("A year before: inadequate 10.0%, needs improving 30.0%, good 40.0%, outstanding 20.0%.");
		this.figures.put("audits-good",
				FigureOf.measure("audits-good").counts(20, 40.0).value(50).yearBefore(20, 50.0, 40, null).figure());
		assertThat(told().yearBefore(List.of(year("2022-23-Q4", 10, 30, 40, 20)))).hasValueSatisfying(
				(sentence) -> assertThat(sentence).startsWith("A year before, of 50: inadequate 10.0%"));
	}

	@Test
	void tellEngland() {
		assertThat(counts(40, 2, 14, 20, 4).told().england()).isEmpty();
		for (int i = 0; i < GRADES.size(); i++) {
			this.figures.put(GRADES.get(i),
					FigureOf.measure(GRADES.get(i)).value(25).england(10 + 10 * i, null).figure());
		}
		assertThat(told().england())
			.hasValue("England: inadequate 10.0%, needs improving 20.0%, good 30.0%, outstanding 40.0%.");
	}

	/** What the chart says, and not its table again. */
	@Test
	void sayWhatTheBarsSay() {
		counts(40, 2, 14, 20, 4);
		List<SplitFigures.Year> years = new ArrayList<>(split().now().stream().toList());
		assertThat(told().inWords(years)).isEqualTo("Audits graded: good is the largest part, 50.0% in 2024.");
		years.add(year("2022-23-Q4", 10, 30, 40, 20));
		years.add(year("2020-21-Q4", 10, 35, 35, 20));
		assertThat(told().inWords(years))
			.isEqualTo("Audits graded: good is the largest part, 50.0% in 2024, 35.0% in 2021.");
	}

	private static SplitFigures.Year year(String quarter, double... percents) {
		List<Double> all = new ArrayList<>();
		for (double percent : percents) {
			all.add(percent);
		}
		return new SplitFigures.Year(Quarter.parse(quarter), all);
	}

}
