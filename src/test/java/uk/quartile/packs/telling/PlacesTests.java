package uk.quartile.packs.telling;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.regional.InTime;

import static org.assertj.core.api.Assertions.assertThat;

/** No neutral measure has a first; METHODS.md, "Comparison", and DOCUMENTS.md, A10. */
class PlacesTests {

	/** Of 152: so many below, so many above. */
	private static Figure figure(String measure, String name, double value, int rank, int below, int above,
			@Nullable Integer quarterOf) {
		int place = measure.equals("re-referrals-12m") ? below + 1 : above + 1;
		Spread spread = new Spread(
				new Spread.InEngland(place, 152, below, above, InTime.figures(measure).quarter(), quarterOf), null,
				null, null, null);
		return FigureOf.measure(measure)
			.quarter(InTime.figures(measure).quarter().toString())
			.area(name, "authority", name)
			.value(value)
			.rank(rank, 4)
			.lies(spread)
			.figure();
	}

	private static List<Figure> four(String measure) {
		return List.of(figure(measure, "Derby", 90, 1, 150, 1, 1), figure(measure, "Leicester", 70, 2, 100, 51, 2),
				figure(measure, "Nottingham", 60, 3, 70, 81, 3), figure(measure, "Rutland", 20, 4, 10, 141, 4));
	}

	@Test
	void areWordsWhereNoDirectionIsGood() {
		List<Figure> four = four("referrals");
		assertThat(four.stream().map((figure) -> Places.of(figure, four))).containsExactly("highest of 4",
				"2nd highest of 4", "2nd lowest of 4", "lowest of 4");
	}

	@Test
	void areNumbersWhereOneIs() {
		List<Figure> four = four("re-referrals-12m");
		assertThat(four.stream().map((figure) -> Places.of(figure, four))).containsExactly("1st of 4", "2nd of 4",
				"3rd of 4", "4th of 4");
	}

	@Test
	void shareTheEndThatTheyTieFor() {
		List<Figure> tied = List.of(figure("referrals", "Derby", 90, 1, 0, 0, null),
				figure("referrals", "Leicester", 20, 2, 0, 0, null), figure("referrals", "Rutland", 20, 2, 0, 0, null));
		assertThat(Places.of(tied.get(2), tied)).isEqualTo("lowest of 4");
	}

	@Test
	void tellTheQuarterOfEnglandWithoutGoodOrBad() {
		assertThat(InEngland.sentence(InTime.figures("referrals", four("referrals").toArray(Figure[]::new)))).contains(
				"Of 152 authorities of England: Rutland (11th lowest) is in the lowest quarter. Derby (2nd highest) is "
						+ "in the highest quarter. The other two are in the middle half.");
	}

	@Test
	void tellTheWorstQuarterAndTheBest() {
		List<Figure> two = List.of(figure("re-referrals-12m", "Derby", 40, 2, 150, 1, 4),
				figure("re-referrals-12m", "Rutland", 10, 1, 4, 147, 1));
		assertThat(InEngland.sentence(InTime.figures("re-referrals-12m", two.toArray(Figure[]::new)))).contains(
				"Of 152 authorities of England: Derby (151st) is in the worst quarter. Rutland (5th) is in the best "
						+ "quarter.");
	}

	@Test
	void sayNothingWhereNoneIsKnown() {
		assertThat(InEngland.sentence(InTime.figures("referrals"))).isEmpty();
	}

}
