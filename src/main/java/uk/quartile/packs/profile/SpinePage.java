package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.packs.charts.Strip;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Words;

/** Where the authority stands among all authorities of England, a strip a measure. */
final class SpinePage {

	private static final int HIGH = 17;

	private SpinePage() {
	}

	static String title(AuthorityFigures authority) {
		return "Where " + authority.name() + " stands among all English authorities";
	}

	/** The page; empty where no measure has a place in England. */
	static Optional<Page> of(AuthorityFigures authority) {
		List<Judged> core = MatrixPage.core(authority);
		List<Judged> placed = core.stream().filter(SpinePage::isPlaced).toList();
		if (placed.isEmpty()) {
			return Optional.empty();
		}
		List<Judged> directed = placed.stream().filter((each) -> !MatrixPage.neutral(each)).toList();
		List<Judged> neutral = placed.stream().filter(MatrixPage::neutral).toList();
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", title(authority)));
		blocks.add(new Gap(2));
		if (!directed.isEmpty()) {
			blocks.add(table(authority, "With a good direction", "Worst to best", directed));
		}
		if (!neutral.isEmpty()) {
			blocks.add(new Gap(4));
			blocks.add(table(authority, "Neither good nor bad", "Lowest to highest", neutral));
		}
		blocks.add(new Gap(4));
		blocks.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better"), new Key.Entry(Sign.WORSE, "worse"),
				new Key.Entry(Sign.SIMILAR, "similar"), new Key.Entry(Sign.HIGHER, "higher or lower"),
				new Key.Entry(Sign.NOT_JUDGED, "not judged"), new Key.Entry(Sign.ENGLAND, "England"),
				new Key.Entry(Sign.SIMILAR_AREAS, "similar areas"),
				new Key.Entry(null, "Pale: 95% of authorities; dark: the middle half; each row has its own scale"))));
		List<String> without = core.stream()
			.filter((each) -> !isPlaced(each))
			.map((each) -> each.measure().label().shortTitle())
			.toList();
		if (!without.isEmpty()) {
			blocks.add(Text.of("Note",
					"Not shown, for too few authorities\u2019 figures are published or the figure is of too few: "
							+ Words.list(without) + "."));
		}
		return Optional.of(new Page(Paper.LANDSCAPE, blocks));
	}

	private static boolean isPlaced(Judged judged) {
		return judged.figure().others().spread().inEngland() != null && judged.among().spreadOfEngland().isPresent()
				&& !judged.figure().ofTooFew();
	}

	private static Table table(AuthorityFigures authority, String head, String scale, List<Judged> judged) {
		return new Table(List.of(Table.Column.words(head, 190), Table.Column.numbers(authority.shortName(), 82),
				Table.Column.numbers("England", 62), Table.Column.words(scale, 300), Table.Column.words("Place", 130)),
				judged.stream().map((each) -> row(authority, each)).toList());
	}

	private static Table.Row row(AuthorityFigures authority, Judged judged) {
		Figure figure = judged.figure();
		double value = Objects.requireNonNull(figure.value());
		Spread.OfEngland all = judged.among().spreadOfEngland().orElseThrow();
		String name = figure.area().equals(authority.code()) ? authority.name() : figure.areaName();
		return Table.Row.of(List.of(Table.Cell.of(judged.measure().label().shortTitle()),
				Table.Cell.of(Values.value(judged.measure(), value)).in("TableNumberStrong"),
				Table.Cell.of((figure.england().value() == null) ? "none"
						: Values.value(judged.measure(), figure.england().value())),
				Table.Cell.of(new Picture(Strip.of(figure, value, all, judged.standing().position().sign()), HIGH,
						Strip.words(name, figure, value, all))),
				Table.Cell.of(Places.inEngland(figure, Objects.requireNonNull(figure.others().spread().inEngland())))));
	}

}
