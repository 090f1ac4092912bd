package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.telling.brief.BalanceSentence;
import uk.quartile.packs.telling.brief.NeutralSentence;
import uk.quartile.packs.telling.brief.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** The balance of an authority's measures, and its main neutral change. */
class BriefSentencesTests {

	/** Leicester, 2023-24-Q4: five, two, two (mockups/briefing). */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"5; 2; 2; 0; 'Five of the nine measures that can be judged are better than England,'; 'two similar, two worse.'",
			"1; 0; 2; 0; 'One of the three measures that can be judged is better than England,'; 'two worse.'",
			"0; 1; 1; 0; 'None of the two measures that can be judged is better than England,'; 'one similar, one worse.'",
			"3; 0; 0; 0; 'All three measures that can be judged are better than England.'; ''",
			"2; 3; 0; 0; 'Two of the five measures that can be judged are better than England,'; 'three similar.'",
			"1; 0; 0; 0; 'The one measure that can be judged is better than England.'; ''",
			"0; 1; 0; 0; 'The one measure that can be judged is similar to England.'; ''",
			"0; 0; 1; 0; 'The one measure that can be judged is worse than England.'; ''",
			"0; 0; 0; 0; 'No measure can be judged against England.'; ''",
			"1; 0; 1; 1; 'One of the two measures that can be judged is better than England or East Midlands,'; 'one worse.'",
			"1; 0; 1; 2; 'One of the two measures that can be judged is better than East Midlands,'; 'one worse.'" })
	void balances(int better, int similar, int worse, int byRegion, String opening, String rest) {
		List<Position> positions = new ArrayList<>();
		positions.addAll(java.util.Collections.nCopies(better, Position.BETTER));
		positions.addAll(java.util.Collections.nCopies(similar, Position.SIMILAR));
		positions.addAll(java.util.Collections.nCopies(worse, Position.WORSE));
		List<Standing> standings = new ArrayList<>();
		positions.forEach(
				(position) -> standings.add(new Standing(position, Direction.STEADY, 0, standings.size() < byRegion)));
		BalanceSentence sentence = new BalanceSentence(standings, "East Midlands");
		assertThat(sentence.opening()).isEqualTo(opening);
		assertThat(sentence.rest()).isEqualTo(rest);
		assertThat(Plain.fits(opening + " " + rest)).isTrue();
	}

	/** Leicester, 31 March 2024 (mockups/briefing). */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"628; 'Fewer children looked after:'; '596, 32 fewer than a year before; neither good nor bad in itself.'",
			"595; 'More children looked after:'; '596, 1 more than a year before; neither good nor bad in itself.'",
			"596; 'As many children looked after:'; '596, the same as a year before; neither good nor bad in itself.'" })
	void tellsOfCountsThatAreNeitherGoodNorBad(int before, String opening, String rest) {
		NeutralSentence sentence = new NeutralSentence(FigureOf.measure("children-looked-after")
			.counts(596, 89532.0)
			.value(66.5683)
			.yearBefore(before, 89532.0, before / 8.9532, null)
			.figure(), FigureOf.QUARTER);
		assertThat(sentence.opening()).isEqualTo(opening);
		assertThat(sentence.rest()).isEqualTo(rest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "250; '30.0%, 5.0 points higher than a year before; neither good nor bad in itself.'",
					"350; '30.0%, 5.0 points lower than a year before; neither good nor bad in itself.'",
					"300; '30.0%, the same as a year before; neither good nor bad in itself.'" })
	void tellsOfSharesThatAreNeitherGoodNorBad(int before, String rest) {
		NeutralSentence sentence = new NeutralSentence(FigureOf.measure("contacts-to-referral")
			.counts(300, 1000.0)
			.value(30)
			.yearBefore(before, 1000.0, before / 10.0, FigureOf.test(true))
			.figure(), FigureOf.QUARTER);
		assertThat(sentence.opening()).isEqualTo("Contacts that became referrals:");
		assertThat(sentence.rest()).isEqualTo(rest);
	}

	/** Else the year to March would read as the first quarter's. */
	@Test
	void datesWhatIsOfAnEarlierQuarter() {
		NeutralSentence sentence = new NeutralSentence(FigureOf.measure("section-47-12m")
			.counts(1104, 89532.0)
			.value(123.3)
			.yearBefore(1300, 89532.0, 145.2, null)
			.figure(), FigureOf.QUARTER.minus(-1));
		assertThat(sentence.rest()).isEqualTo("1,104 in the year to 31 March 2024, 196 fewer than a year before; "
				+ "neither good nor bad in itself.");
	}

	@Test
	void countsWords() {
		assertThat(Plain.words("63.4% of 2,685\u00a0points.")).isEqualTo(4);
		assertThat(Plain.words(" ")).isZero();
		assertThat(Plain.fits("a ".repeat(25))).isTrue();
		assertThat(Plain.fits("a ".repeat(26))).isFalse();
	}

}
