package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Text;

/** How the pages are to be read, how figures are made, and what the words mean. */
final class HowToRead {

	static final String TITLE = "How to read these pages";

	private HowToRead() {
	}

	/**
	 * The page.
	 * @param fingerprint of the inputs
	 * @param received by when the figures were received, in words
	 */
	static Page of(String fingerprint, String received) {
		List<Block> signs = new ArrayList<>();
		section(signs, "Two signs, never mixed",
				"A shape says how the authority stands to England. A word says how it moved in the year.");
		signs.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better than England"),
				new Key.Entry(Sign.WORSE, "worse than England"), new Key.Entry(Sign.SIMILAR, "similar to England"),
				new Key.Entry(Sign.HIGHER, "higher or lower: neither good nor bad in itself"),
				new Key.Entry(Sign.NOT_JUDGED, "not judged: no test of chance for this measure"))));
		section(signs, "Chance", "Numbers of children vary even where nothing has changed. The 95% interval shows how "
				+ "far chance alone may have moved a figure. Better, worse, higher and lower are said only where the whole "
				+ "interval lies on one side of England\u2019s figure.");
		section(signs, "In the year",
				"Improved, worsened, rose and fell are beyond what chance gives. Where chance can\u2019t be tested, "
						+ "they are changes large enough to be marked. All else is steady. Where a quarterly trend exists, it decides.");
		section(signs, "Places",
				"Places are among all authorities of England whose figures are published. The first is the best; "
						+ "where there is no good direction, places are counted from the nearer end.");
		List<Block> methods = new ArrayList<>();
		section(methods, "Rates",
				"A rate per 10,000 divides a count by the children aged 0 to 17 who live in the area. The "
						+ "count of one quarter is multiplied by four first, so that it reads as a year\u2019s.");
		section(methods, "Similar areas",
				"The statistical neighbours: ten authorities whose populations are most like this one\u2019s. "
						+ "Their figure is the median of those that have one.");
		section(methods, "Too few", "Percentages of fewer than 20 are not judged, ranked or shown as percentages.");
		section(methods, "Words", "");
		word(methods, "Referral:", "a request for children\u2019s social care to look into a child\u2019s needs.");
		word(methods, "Assessment:",
				"what a social worker finds out about a child\u2019s needs; due within 45 working days.");
		word(methods, "Section 47 enquiry:", "made where a child may be suffering significant harm.");
		word(methods, "Protection plan:", "what is agreed at a child protection conference to keep a child safe.");
		word(methods, "Looked after:",
				"in the council\u2019s care, by a court\u2019s order or with the parents\u2019 agreement.");
		word(methods, "Care leaver:", "a young person who was looked after and is now an adult.");
		section(methods, "Made from", received + ". Fingerprint of the inputs: " + fingerprint.substring(0, 12) + ".");
		return new Page(Paper.LANDSCAPE, List.of(Text.heading(Text.Part.SECTION, "Heading1", TITLE), new Gap(4),
				new Columns(List.of(new Columns.Column(1, signs), new Columns.Column(1, methods)), 24)));
	}

	private static void section(List<Block> blocks, String heading, String words) {
		blocks.add(new Gap(6));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading3", heading));
		if (!words.isEmpty()) {
			blocks.add(Text.paragraph(words));
		}
	}

	private static void word(List<Block> blocks, String word, String meaning) {
		blocks.add(new Text(Text.Part.ITEM, "Body", word, meaning, null, null));
	}

}
