package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.regional.InTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What they have together is said of those who have it. */
class SentencesTests {

	private final List<Figure> figures = new ArrayList<>();

	private SentencesTests authority(String name, String status, @Nullable Integer count, @Nullable Double value) {
		return figure("authority", name, status, count, value, null);
	}

	private SentencesTests figure(String type, String name, String status, @Nullable Integer count,
			@Nullable Double value, @Nullable DenominatorSource source) {
		this.figures.add(FigureOf.measure("referrals")
			.quarter(InTime.figures("referrals").quarter().toString())
			.area(type.equals("region") ? "E12000004" : name, type, name)
			.status(status)
			.numerator(count)
			.denominator(null, source)
			.value(value)
			.figure());
		return this;
	}

	private String lead(@Nullable DenominatorSource source) {
		figure("region", "East Midlands", "ok", 909, 602.8, source);
		MeasureFigures all = InTime.figures("referrals", this.figures.toArray(Figure[]::new));
		return Sentences.lead(all);
	}

	@Test
	void leavesOutWhoHasACountAndNoRate() {
		authority("A", "ok", 300, 600.0).authority("B", "ok", 310, 620.0).authority("C", "ok", 305, null);
		assertThat(lead(DenominatorSource.RETURNED))
			.isEqualTo("Two of the three authorities have a rate; together they have a rate of 602.8 per 10,000.");
	}

	@Test
	void saysWhoHadNothingToCount() {
		authority("A", "ok", 300, 600.0).authority("B", "ok", 310, 620.0).authority("C", "z", null, null);
		assertThat(lead(DenominatorSource.RETURNED))
			.isEqualTo("Two of the three authorities have a figure, and the other had nothing to "
					+ "count; together they have a rate of 602.8 per 10,000.");
		this.figures.remove(3);
		authority("D", "not-supplied", null, null);
		assertThat(lead(DenominatorSource.RETURNED))
			.isEqualTo("Two of the four authorities have a figure, and one had nothing to "
					+ "count; together they have a rate of 602.8 per 10,000.");
	}

	/** The region has their counts too. */
	@Test
	void saysOfHowManyItIsShownWhereSomeAreWithheld() {
		authority("A", "ok", 300, 600.0).authority("B", "ok", 310, 620.0).authority("C", "withheld", null, null);
		assertThat(lead(DenominatorSource.RETURNED)).isEqualTo(
				"Two of the three authorities have a figure that is shown; the region has a rate of 602.8 per 10,000.");
		this.figures.clear();
		authority("A", "ok", 300, 600.0).authority("B", "withheld", null, null);
		assertThat(lead(DenominatorSource.RETURNED)).isEqualTo(
				"One of the two authorities has a figure that is shown; the region has a rate of 602.8 per 10,000.");
		this.figures.clear();
		authority("A", "withheld", null, null);
		assertThat(lead(DenominatorSource.RETURNED))
			.isEqualTo("No authority has a figure that is shown; the region has a rate of 602.8 per 10,000.");
	}

	@Test
	void saysTogetherOfNoneAlone() {
		authority("A", "ok", 300, 602.8).authority("B", "not-supplied", null, null);
		assertThat(lead(DenominatorSource.RETURNED))
			.isEqualTo("One of the two authorities has a figure; it is 602.8 per 10,000.");
	}

	@Test
	void saysOfAllWhatIsPublishedOfAll() {
		authority("A", "ok", 300, 600.0).authority("B", "not-supplied", null, null);
		assertThat(lead(DenominatorSource.PUBLISHED)).isEqualTo(
				"One of the two authorities has a figure; of all together a rate of 602.8 per 10,000 is published.");
	}

	@Test
	void takesNothingForNoneOrAllThatIsNot() {
		assertThat(Values.value(InTime.figures("re-referrals").measure(), 99.95)).isEqualTo("99.95%");
		assertThat(Values.value(InTime.figures("re-referrals").measure(), 100)).isEqualTo("100.0%");
		assertThat(Values.value(InTime.figures("re-referrals").measure(), 0.02)).isEqualTo("0.02%");
		assertThat(Values.value(InTime.figures("referrals").measure(), 0.02)).isEqualTo("0.02");
	}

}
