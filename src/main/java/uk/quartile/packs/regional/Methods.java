package uk.quartile.packs.regional;

import java.util.Map;

import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.words.Numbers;

/** How the figures are made, in plain words. */
final class Methods {

	static final String TITLE = "How the figures are made";

	private Methods() {
	}

	/**
	 * The methods.
	 * @param shownAlone whether it is of a public edition, whose fingerprint is of what
	 * that shows
	 * @param national whether England is compared, whose areas are the regions
	 * @param thresholds of marked changes, by name
	 * @param standsOut how the lists of what stands out are to be read; blank without
	 * them
	 * @param received by when the figures were received, in words
	 */
	static Prose of(String fingerprint, boolean shownAlone, boolean national, Map<String, Double> thresholds,
			String standsOut, String received) {
		Prose.Builder methods = new Prose.Builder(TITLE).section("Rates")
			.paragraph(
					"A rate per 10,000 divides a count by the children aged 0 to 17 who live in the area, so that large "
							+ "and small authorities can be compared. A count of one quarter is multiplied by four first, so that its "
							+ "rate reads as a year\u2019s; it is then called annualised.")
			.section("Chance")
			.paragraph(
					"Numbers of children vary from one quarter to the next even where nothing has changed. The 95% interval "
							+ "shows how far chance alone may have moved a value. Children come in families, so the intervals are rather "
							+ "too narrow. Intervals of rates are Byar\u2019s, or exact below a count of ten; those of percentages are Wilson\u2019s.")
			.section("Higher, lower, similar")
			.paragraph((national ? "A region is called higher or lower than England"
					: "An authority is called higher or lower than the region or England")
					+ " where its whole interval lies above "
					+ "or below that value; otherwise similar. Where a measure has a good direction the words are better and worse.")
			.section("Place")
			.paragraph(
					"The first is the best where a measure has a good direction; where it has none, places are counted "
							+ "from the nearer end. Places in England are among all authorities whose figures are published; a quarter "
							+ "of them is the best, and a quarter the worst. " + (national ? "Regions" : "Authorities")
							+ " without a figure are not ranked, nor are percentages of fewer than 20, which are shown as numbers.")
			.section(national ? "Regions and England" : "The region")
			.paragraph((national
					? "A region\u2019s value, and England\u2019s, is that of all its children taken together, not the average of its "
							+ "authorities; England includes the region that is compared with it. Where returns fall short, the "
							+ "published figure stands in its place. Its change"
					: "The region\u2019s value is that of all its children taken together, not the average of its authorities, and "
							+ "it includes the authority that is compared with it. Its change")
					+ " is taken over the authorities that have both "
					+ "figures. It is left out where fewer of them have a figure than the settings ask for.")
			.section("England")
			.paragraph((national ? "England\u2019s value comes from returns or else from published statistics. Where"
					: "England\u2019s value comes from published statistics. Where")
					+ " none is published for the quarter, the latest of "
					+ "the five quarters before stands in its place, with its date, but never for what happened within a quarter.")
			.section("Change")
			.paragraph(
					"A change is taken against the same quarter a year before, for many measures follow the seasons. It is not "
							+ "shown across a gap, a new definition or a new boundary.")
			.section("Marked")
			.paragraph(
					"A change is marked where it is beyond chance. Where chance can\u2019t be tested, it is marked from "
							+ threshold(thresholds, "marked-points", 3) + " percentage points or "
							+ threshold(thresholds, "marked-percent", 10)
							+ "% of a count of 20 or more. A count must then also move by more children than chance alone would often make.")
			.section("Trend")
			.paragraph(
					"What is counted quarter by quarter has a trend from 12 quarters on. Ordinary is what lies within its limits: the "
							+ "average, give or take 2.66 times the usual step from one quarter to the next. The newest quarter is beyond "
							+ "the ordinary where it lies outside, or where two of three lie close to one limit. So it is where seven quarters "
							+ "in a row lie on one side of the average, or go steadily up or down. What the seasons do every year is taken out first.");
		if (!standsOut.isEmpty()) {
			methods.section("What stands out").paragraph(standsOut);
		}
		return methods.section("Rounding")
			.paragraph((shownAlone
					? "Counts of the region and of groups are rounded to the nearest 10, and their values made of these. "
					: "")
					+ "Every figure is computed unrounded and rounded once, where it is shown. A change may therefore differ by "
					+ "one in its last place from the difference of the two figures beside it.")
			.section("Made from")
			.paragraph("The same inputs always make the same report; their whole fingerprint stands in manifest.json "
					+ "beside it.\n" + received + ".\nFingerprint of "
					+ (shownAlone ? "what is shown: " : "the inputs: ") + fingerprint.substring(0, 12))
			.build();
	}

	private static String threshold(Map<String, Double> thresholds, String name, double otherwise) {
		double threshold = thresholds.getOrDefault(name, otherwise);
		return Numbers.value(threshold, (threshold == Math.rint(threshold)) ? 0 : 1);
	}

}
