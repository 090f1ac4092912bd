package uk.quartile.packs.figures.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A whole is shown only where all its parts are. */
class SplitFiguresTests {

	private static final List<String> RATED = List.of("reviews-red", "reviews-amber", "reviews-green");

	private final Map<String, Figure> figures = new HashMap<>();

	private SplitFigures rated() {
		return SplitFigures
			.of(RegionalExample.CATALOGUE.measures(),
					(measure) -> Optional.ofNullable(this.figures.get(measure.code())))
			.get(0);
	}

	private void add(String code, double count, double whole) {
		this.figures.put(code, FigureOf.measure(code).counts(count, whole).value(100 * count / whole).figure());
	}

	@Test
	void namesPartsWithoutWhatTheyHaveInCommon() {
		assertThat(PartNames.of(List.of("Audits: inadequate", "Audits: needs improving", "Audits: good")))
			.containsExactly("inadequate", "needs improving", "good");
		assertThat(PartNames.of(List.of("Red", "Amber"))).containsExactly("Red", "Amber");
		assertThat(PartNames.of(List.of("Rated", "Rated red"))).containsExactly("Rated", "Rated red");
		assertThat(PartNames.of(List.of("Child's", "Other"))).containsExactly("Child\u2019s", "Other");
	}

	@Test
	void areNoneWhereNoPartHasAFigure() {
		assertThat(SplitFigures.of(RegionalExample.CATALOGUE.measures(), (measure) -> Optional.empty())).isEmpty();
	}

	@Test
	void showAWholeOfAllParts() {
		add("reviews-red", 11, 87);
		add("reviews-amber", 48, 87);
		add("reviews-green", 28, 87);
		assertThat(rated().name()).isEqualTo("reviews rated");
		assertThat(rated().section()).isEqualTo("Children in care");
		assertThat(rated().names()).containsExactly("red", "amber", "green");
		assertThat(rated().missing()).isEmpty();
		assertThat(rated().now()).hasValueSatisfying((year) -> assertThat(year.percents()).satisfiesExactly(
				(red) -> assertThat(red).isEqualTo(12.64, within(0.01)),
				(amber) -> assertThat(amber).isEqualTo(55.17, within(0.01)),
				(green) -> assertThat(green).isEqualTo(32.18, within(0.01))));
	}

	/** The rest of a bar would show it. */
	@Test
	void showNothingWhereAPartIsWithheld() {
		add("reviews-red", 11, 87);
		add("reviews-green", 28, 87);
		assertThat(rated().missing()).containsExactly("amber");
		assertThat(rated().now()).isEmpty();
		this.figures.put("reviews-amber", FigureOf.measure("reviews-amber").status("c").figure());
		assertThat(rated().missing()).containsExactly("amber");
		assertThat(rated().now()).isEmpty();
	}

	@Test
	void showNoPercentagesOfFewerThanTwenty() {
		add("reviews-red", 2, 19);
		add("reviews-amber", 10, 19);
		add("reviews-green", 7, 19);
		assertThat(rated().ofTooFew()).isTrue();
		assertThat(rated().missing()).isEmpty();
		assertThat(rated().now()).isEmpty();
	}

	@Test
	void showNoWholeThatThePartsDoNotMakeUp() {
		add("reviews-red", 11, 87);
		add("reviews-amber", 40, 87);
		add("reviews-green", 28, 87);
		assertThat(rated().missing()).isEmpty();
		assertThat(rated().now()).isEmpty();
	}

	@Test
	void takeNoPartOfAnotherQuarter() {
		add("reviews-red", 11, 87);
		add("reviews-green", 28, 87);
		this.figures.put("reviews-amber",
				FigureOf.measure("reviews-amber").quarter("2023-24-Q3").counts(48, 87.0).value(55.17).figure());
		assertThat(rated().quarter()).isEqualTo(FigureOf.QUARTER);
		assertThat(rated().missing()).containsExactly("amber");
	}

	@Test
	void haveEnglandBesideThemWhereAllItsPartsAreKnown() {
		for (int i = 0; i < RATED.size(); i++) {
			this.figures.put(RATED.get(i),
					FigureOf.measure(RATED.get(i)).value(33).england(30 + 3.4 * i, null).figure());
		}
		assertThat(rated().england()).hasValueSatisfying((year) -> assertThat(year.percents()).hasSize(3));
		this.figures.put("reviews-red", FigureOf.measure("reviews-red").value(33).figure());
		assertThat(rated().england()).isEmpty();
	}

	/**
	 * Of the same quarter, newest first; not beyond a break, nor where a part is missing.
	 */
	@Test
	void goBackAsFarAsAllPartsCanBeCompared() {
		add("reviews-red", 20, 100);
		add("reviews-amber", 50, 100);
		add("reviews-green", 30, 100);
		assertThat(quarters(null)).containsExactly("2022-23-Q4", "2020-21-Q4");
		assertThat(quarters("2021-22-Q2")).containsExactly("2022-23-Q4");
		assertThat(quarters("2020-21-Q4")).containsExactly("2022-23-Q4", "2020-21-Q4");
	}

	private List<String> quarters(@Nullable String beginsAnew) {
		Map<Histories.Of, History> histories = new HashMap<>();
		double[] shares = { 20, 50, 30 };
		for (int i = 0; i < RATED.size(); i++) {
			List<History.Point> points = new ArrayList<>();
			for (Quarter each = Quarter.parse("2020-21-Q4"); each.compareTo(FigureOf.QUARTER) <= 0; each = each
				.minus(-1)) {
				boolean missing = i == 1 && each.equals(Quarter.parse("2021-22-Q4"));
				points.add(new History.Point(each, missing ? null : shares[i], null,
						each.toString().equals(beginsAnew) ? "new guidance" : null, null));
			}
			Figure figure = this.figures.get(RATED.get(i));
			histories.put(new Histories.Of(RATED.get(i), figure.areaType(), figure.area()), new History(points));
		}
		return rated().before(new Histories(histories)).stream().map((year) -> year.quarter().toString()).toList();
	}

}
