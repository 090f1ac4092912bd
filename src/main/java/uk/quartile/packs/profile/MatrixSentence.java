package uk.quartile.packs.profile;

import java.util.List;

import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.words.Words;

/** The grid of position and direction in two sentences. */
final class MatrixSentence {

	private MatrixSentence() {
	}

	/** Of the measures that have a good direction. */
	static Text of(List<Judged> judged) {
		List<Judged> directed = judged.stream().filter((each) -> !MatrixPage.neutral(each)).toList();
		List<Judged> worsened = moved(directed, Direction.WORSENED);
		int improved = moved(directed, Direction.IMPROVED).size();
		int still = (int) worsened.stream().filter((each) -> each.standing().position() == Position.BETTER).count();
		List<String> both = worsened.stream()
			.filter((each) -> each.standing().position() == Position.WORSE)
			.map((each) -> each.measure().label().shortTitle())
			.toList();
		String opening = Words.capital(count(improved, "improved")) + " this year; "
				+ count(worsened.size(), "worsened") + ((still > 0) ? "," : ".");
		return Text.paragraph(opening, ((still > 0) ? still(still, worsened.size()) + ". " : "") + worst(both));
	}

	private static List<Judged> moved(List<Judged> judged, Direction direction) {
		return judged.stream().filter((each) -> each.standing().direction() == direction).toList();
	}

	private static String count(int number, String verb) {
		return ((number == 0) ? "nothing" : Words.counted(number, "measure")) + " " + verb;
	}

	private static String still(int still, int worsened) {
		return (still == worsened) ? ((still == 1) ? "still better than England" : "all still better than England")
				: Words.number(still) + " of them still better than England";
	}

	/** Named where they are few. */
	private static String worst(List<String> both) {
		if (both.isEmpty()) {
			return "Nothing is both worse than England and worsening.";
		}
		return (both.size() > 3)
				? Words.capital(Words.number(both.size())) + " are both worse than England and worsening."
				: "Both worse than England and worsening: " + Words.list(both) + ".";
	}

}
