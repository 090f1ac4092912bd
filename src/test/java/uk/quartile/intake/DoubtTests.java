package uk.quartile.intake;

import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.figure.Doubt;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.checks.plausibility.PlausibilityChecks;

import static org.assertj.core.api.Assertions.assertThat;

/** Each check of plausibility has words for those who don't read receipts. */
class DoubtTests {

	@Test
	void hasAReasonInPlainLanguageForEachCheckOfALine() {
		assertThat(PlausibilityChecks.ALL).extracting(PlausibilityCheck::name)
			.filteredOn((name) -> !name.equals("return-copied"))
			.extracting((name) -> doubt(name, "numerator").reason())
			.containsExactly("it is more than the whole that it is a part of", "it is more than that of the whole year",
					"it is given differently under another measure",
					"it is about ten times that of earlier quarters, or a tenth of it",
					"it makes an average about ten times that of earlier quarters, or a tenth of it",
					"it doesn't follow from the earlier one, and from how many came and went since",
					"it looks like the sum since April, and not like the quarter's own",
					"it is far from that of a year before, and no reason was given");
	}

	@Test
	void saysOfAnAverageWhatIsWrongWithIt() {
		assertThat(doubt("average-implausible", "denominator").reason())
			.isEqualTo("its total is below one, which makes an average above the very sum");
	}

	@Test
	void ranksEachCheckByHowLikelyAMistakeItFinds() {
		assertThat(WarningOrder.CHECKS)
			.containsExactlyInAnyOrderElementsOf(PlausibilityChecks.ALL.stream().map(PlausibilityCheck::name).toList());
	}

	@Test
	void givesEachReasonOnceAndSaysItOfSeveralFigures() {
		String reasons = Doubt.reasons(List.of(doubt("figure-tenfold", "numerator"),
				doubt("counts-differ", "denominator"), doubt("counts-differ", "denominator")));
		assertThat(reasons).isEqualTo("it is about ten times that of earlier quarters, or a tenth of it; its total is "
				+ "given differently under another measure");
		assertThat(Doubt.ofEach(reasons))
			.isEqualTo("each is about ten times that of earlier quarters, or a tenth of it; "
					+ "the total of each is given differently under another measure");
	}

	@Test
	void countsThoseThatAGroupIncludes() {
		assertThat(Doubt.within(1)).isEqualTo("includes a figure that is unexplained");
		assertThat(Doubt.within(3)).isEqualTo("includes 3 figures that are unexplained");
	}

	private static Doubt doubt(String check, String column) {
		return new Doubt("E06000016", check, column, "663", "700 to 800");
	}

}
