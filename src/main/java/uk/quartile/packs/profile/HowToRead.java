package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;

/** How the pages are to be read, how figures are made, and what the words mean. */
final class HowToRead {

	static final String TITLE = "How to read these pages";

	private static final String WORDS = "Words";

	/** More have a page of their own. */
	private static final int MOST_WORDS = 16;

	private static final int FINGERPRINT = 12;

	private HowToRead() {
	}

	/** The page, and a second one for the words where they are many. */
	static Page of(AuthorityFigures authority) {
		List<Block> signs = new ArrayList<>();
		section(signs, "Two signs, never mixed",
				"A shape says how the authority stands to England. A word says how it moved in the year.");
		signs.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better than England"),
				new Key.Entry(Sign.WORSE, "worse than England"), new Key.Entry(Sign.SIMILAR, "similar to England"),
				new Key.Entry(Sign.HIGHER, "higher or lower: neither good nor bad in itself"),
				new Key.Entry(Sign.NOT_JUDGED, "not judged: no test of chance for this measure"))));
		section(signs, "Chance",
				"Numbers of children vary even where nothing has changed. The 95% interval shows how far chance alone may "
						+ "have moved a figure. Better, worse, higher and lower are said only where the whole interval lies on "
						+ "one side of England\u2019s figure.");
		section(signs, "In the year",
				"Improved, worsened, rose and fell are beyond what chance gives or, where that can\u2019t be tested, large "
						+ "enough to be marked. All else is steady. Where a quarterly trend exists, it decides.");
		section(signs, "Places",
				"Among all authorities of England whose figures are published. The first is the best; where there is no "
						+ "good direction, places are counted from the nearer end.");
		section(signs, "Small lines",
				"Each has its own scale, from the lowest to the highest figure of its two lines, and never less than a tenth "
						+ "of the highest. All have the same years. A gap is a quarter or year without a figure.");
		List<Block> methods = new ArrayList<>();
		section(methods, "Rates", "Per 10,000 children aged 0 to 17 who live in the area.");
		section(methods, "Similar areas",
				"The ten authorities whose populations are most like this one\u2019s (statistical neighbours): the median of "
						+ "those that have a figure.");
		List<Text> words = Glossary.of(authority);
		boolean many = words.size() > MOST_WORDS;
		// Beside few words the other column has the room.
		section(many ? methods : signs, "For every 10 who left",
				"Those who came in the same time, rounded to a whole number, where 20 or more came and 20 or more left.");
		if (!many) {
			section(methods, WORDS, "");
			methods.addAll(words);
		}
		section(methods, "Made from",
				"Figures as received by " + Dates.day(authority.set().receivedBy()) + ". Fingerprint of "
						+ (authority.set().isPublic() ? "what is shown" : "the inputs")
						+ ", by which two issues are told apart: "
						+ authority.set().fingerprint().substring(0, FINGERPRINT) + ".");
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.add(columns(signs, methods));
		if (many) {
			int half = (words.size() + 1) / 2;
			blocks.add(new Gap(10));
			blocks.add(new Kept(List.of(Text.heading(Text.Part.HEADING, "Heading3", WORDS),
					columns(List.copyOf(words.subList(0, half)), List.copyOf(words.subList(half, words.size()))))));
		}
		return new Page(Paper.LANDSCAPE, blocks);
	}

	private static Columns columns(List<Block> left, List<Block> right) {
		return new Columns(List.of(new Columns.Column(1, left), new Columns.Column(1, right)), 24);
	}

	private static void section(List<Block> blocks, String heading, String words) {
		blocks.add(new Gap(6));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading3", heading));
		if (!words.isEmpty()) {
			blocks.add(Text.paragraph(words));
		}
	}

}
