package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;

import uk.quartile.packs.charts.Strip;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.brief.FigureSentences;

/** A block of items: each a finding, its numbers, and where it lies in England. */
final class BriefingItems {

	private static final int TEXT = 358;

	private static final int STRIP = 153;

	private static final int GUTTER = 16;

	private static final int SIGN_ROOM = 18;

	private static final int STRIP_HEIGHT = 22;

	private final AuthorityFigures authority;

	BriefingItems(AuthorityFigures authority) {
		this.authority = authority;
	}

	/** The heading of the block; over strips with what their ends are. */
	static Block heading(String words, List<Judged> items) {
		Text heading = Text.heading(Text.Part.SECTION, "Heading2", words);
		if (items.isEmpty()) {
			return heading;
		}
		long inEngland = items.stream().filter((item) -> item.among().spreadOfEngland().isPresent()).count();
		String among = (inEngland == items.size()) ? "in England" : (inEngland == 0) ? "in the region" : "";
		List<Columns.Column> ends = List.of(end("Note", "worst", 3), end("NoteCentre", among, 6),
				end("NoteRight", "best", 3));
		return new Columns(List.of(new Columns.Column(TEXT, List.of(heading)),
				new Columns.Column(STRIP, List.of(new Gap(5), new Columns(ends, 0)))), GUTTER);
	}

	private static Columns.Column end(String style, String words, int share) {
		return new Columns.Column(share, List.of(Text.of(style, words).as(Text.Part.ARTIFACT)));
	}

	/**
	 * An item, with the line above it.
	 * @param first whether it is the first of its block
	 */
	List<Block> item(Judged judged, boolean first, boolean inOneLine) {
		FigureSentences sentences = Findings.sentences(this.authority, judged);
		List<Block> words = new ArrayList<>();
		words.add(new Columns(List.of(
				new Columns.Column(SIGN_ROOM,
						List.of(new Gap(2), new Picture(judged.standing().position().sign(), 13, ""))),
				new Columns.Column(TEXT - SIGN_ROOM,
						List.of(Text.heading(Text.Part.HEADING, "Heading3", sentences.finding())))),
				0));
		String told = this.authority.set().told().inWords(judged.figure());
		words.add(Text
			.paragraph(((inOneLine ? sentences.inOneLine() : String.join(" ", sentences.numbers(first))) + " " + told)
				.strip()));
		Block item = new Columns(List.of(new Columns.Column(TEXT, words),
				new Columns.Column(STRIP, List.of(new Gap(inOneLine ? 6 : 13), strip(judged)))), GUTTER);
		return List.of(new Rule("RuleArea", 1), new Gap(3), item, new Gap(3));
	}

	private Picture strip(Judged judged) {
		Figure figure = judged.figure();
		double value = Objects.requireNonNull(figure.value());
		Sign sign = judged.standing().position().sign();
		String name = this.authority.name();
		return judged.among()
			.spreadOfEngland()
			.map((all) -> new Picture(Strip.of(figure, value, all, sign), STRIP_HEIGHT,
					Strip.words(name, figure, value, all)))
			.orElseGet(() -> {
				DoubleSummaryStatistics region = judged.among()
					.authorities()
					.stream()
					.map(Figure::value)
					.filter(Objects::nonNull)
					.mapToDouble(Double::doubleValue)
					.summaryStatistics();
				return new Picture(Strip.ofRegion(figure, value, region, sign), STRIP_HEIGHT,
						Strip.wordsOfRegion(name, figure, value, region));
			});
	}

}
