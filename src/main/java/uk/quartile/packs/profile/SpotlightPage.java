package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.charts.Funnel;
import uk.quartile.packs.choosing.FunnelPeriod;
import uk.quartile.packs.choosing.Spotlight;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.FunnelWords;
import uk.quartile.packs.telling.SpotlightWords;
import uk.quartile.packs.telling.Titles;

/**
 * What the last six months were, in numbers that are read from afar; and how many there
 * were at each stage from a contact to a plan or to care.
 */
final class SpotlightPage {

	static final String TITLE = "Spotlight: the last six months";

	private static final String FUNNEL = "From contact to plan or care";

	/** As many places as a row has, so that fewer numbers are as wide as five. */
	private static final int A_ROW = 5;

	private static final int GUTTER = 16;

	private static final HouseStyle STYLE = HouseStyle.read();

	private static final int WIDTH = (Paper.LANDSCAPE.room() - (A_ROW - 1) * GUTTER) / A_ROW;

	/** Of a heading, in points. */
	private static final int LINE = 16;

	private SpotlightPage() {
	}

	/** The page; empty where there is neither. */
	static Optional<Page> of(AuthorityFigures authority) {
		List<Figure> spotlight = Spotlight.of(authority);
		Optional<FunnelPeriod> funnel = FunnelPeriod.of(authority);
		if (spotlight.isEmpty() && funnel.isEmpty()) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		if (spotlight.isEmpty()) {
			blocks.add(Text.paragraph("No number of this quarter was sent."));
		}
		else {
			blocks.add(new Gap(8));
			blocks.add(tiles(spotlight));
		}
		blocks.add(new Gap(22));
		funnel.ifPresentOrElse((period) -> blocks.addAll(funnel(period)),
				() -> blocks.addAll(List.of(Text.heading(Text.Part.HEADING, "Heading2", FUNNEL),
						Text.paragraph("Not shown: fewer than two stages have a number for the same period."))));
		return Optional.of(new Page(Paper.LANDSCAPE, blocks));
	}

	private static Columns tiles(List<Figure> figures) {
		List<Columns.Column> tiles = new ArrayList<>();
		int lines = figures.stream().mapToInt((figure) -> lines(heading(figure))).max().orElse(1);
		for (int i = 0; i < A_ROW; i++) {
			tiles.add(new Columns.Column(1, (i < figures.size()) ? tile(figures.get(i), lines) : List.of()));
		}
		return new Columns(tiles, GUTTER);
	}

	private static String heading(Figure figure) {
		return Titles.brief(figure.measure());
	}

	/** That a heading takes, word by word. */
	private static int lines(String heading) {
		int lines = 1;
		String line = "";
		for (String word : heading.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			boolean fits = STYLE.width("Heading3", longer) <= WIDTH;
			lines += fits ? 0 : 1;
			line = fits ? longer : word;
		}
		return lines;
	}

	/** The numbers stand at one height, below headings of so many lines. */
	private static List<Block> tile(Figure figure, int most) {
		SpotlightWords told = new SpotlightWords(figure);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Rule("RuleStrong", 2));
		blocks.add(new Gap(4));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading3", heading(figure)));
		blocks.add(new Gap(LINE * (most - lines(heading(figure)))));
		blocks.add(Text.of("Spotlight", told.number()));
		told.lines().forEach((line) -> {
			blocks.add(Text.paragraph(line));
			blocks.add(new Gap(3));
		});
		return blocks;
	}

	private static List<Block> funnel(FunnelPeriod period) {
		List<FunnelWords.Stage> stages = period.counted()
			.stream()
			.map((each) -> new FunnelWords.Stage(each.stage(), each.count(),
					(each.from() == null) ? ""
							: FunnelWords.share(each.count(), each.from().count(), each.from().stage())))
			.toList();
		Funnel chart = new Funnel(stages.stream()
			.map((each) -> new Funnel.Bar(FunnelWords.name(each.stage()), each.count().doubleValue(),
					FunnelWords.count(each.count()), each.share()))
			.toList());
		List<Block> words = new ArrayList<>();
		words.add(Text.paragraph(FunnelWords.caution(period.basis())));
		FunnelWords.leftOut(period.notSent(), period.notCollected()).ifPresent((left) -> {
			words.add(new Gap(6));
			words.add(Text.paragraph(left));
		});
		Picture picture = new Picture(chart, chart.height(),
				FunnelWords.inWords(period.basis(), period.quarter(), stages));
		return List.of(Text.heading(Text.Part.HEADING, "Heading2", FUNNEL),
				Text.of("Note", FunnelWords.period(period.basis(), period.quarter())), new Gap(4),
				new Columns(List.of(new Columns.Column(2, List.of(picture)), new Columns.Column(1, words)), 18));
	}

}
