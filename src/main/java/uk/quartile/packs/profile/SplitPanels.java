package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.charts.StackedBars;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.SplitFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.SplitSentences;

/**
 * The parts of a whole: one panel with a bar a year in place of a panel a part, and the
 * words beside it.
 */
final class SplitPanels {

	private final AuthorityFigures authority;

	private final List<SplitFigures> splits;

	SplitPanels(AuthorityFigures authority) {
		this.authority = authority;
		Map<String, Figure> figures = authority.figures()
			.stream()
			.map(AuthorityFigures.Own::figure)
			.collect(Collectors.toMap((figure) -> figure.measure().code(), Function.identity()));
		Function<Measure, Optional<Figure>> find = (measure) -> Optional.ofNullable(figures.get(measure.code()));
		this.splits = SplitFigures.of(authority.set().catalogue().measures(), find);
	}

	/** Of how many wholes of a section there is a chart. */
	int charted(String section) {
		return (int) this.splits.stream()
			.filter((split) -> split.section().equals(section) && !years(split).isEmpty())
			.count();
	}

	/**
	 * A row for each whole of a section: words and chart, or words alone over the width.
	 * @param shares of the words and of the panel in the width
	 * @param alone whether the page has nothing else
	 * @param after what follows the words of the first
	 */
	List<Columns> rows(String section, int[] shares, int gutter, boolean alone, List<Block> after) {
		List<Columns> rows = new ArrayList<>();
		for (SplitFigures split : this.splits) {
			if (split.section().equals(section)) {
				rows.add(row(split, shares, gutter, alone, rows.isEmpty() ? after : List.of()));
			}
		}
		return rows;
	}

	/** Newest first. */
	private List<SplitFigures.Year> years(SplitFigures split) {
		List<SplitFigures.Year> years = new ArrayList<>(split.now().stream().toList());
		years.addAll(split.before(this.authority.set().histories()));
		return years;
	}

	private Columns row(SplitFigures split, int[] shares, int gutter, boolean alone, List<Block> after) {
		SplitSentences told = new SplitSentences(split);
		List<SplitFigures.Year> years = years(split);
		List<Block> words = new ArrayList<>();
		words.add(Text.paragraph(told.title() + ":", told.now()));
		if (years.isEmpty()) {
			words.addAll(after);
			return new Columns(List.of(new Columns.Column(1, words)), 0);
		}
		told.yearBefore(years).ifPresent((before) -> words.addAll(List.of(new Gap(5), Text.paragraph(before))));
		told.england().ifPresent((england) -> words.addAll(List.of(new Gap(5), Text.paragraph(england))));
		words.add(new Gap(5));
		words.addAll(after);
		List<StackedBars.Bar> bars = new ArrayList<>();
		years.forEach((year) -> bars.add(bar(SplitSentences.year(year), year, told)));
		split.england().ifPresent((year) -> bars.add(bar("England", year, told)));
		StackedBars chart = new StackedBars(split.names(), bars);
		return new Columns(List.of(new Columns.Column(shares[0], words),
				new Columns.Column(shares[1],
						List.of(Text.heading(Text.Part.HEADING, "Heading3", told.title()),
								Text.of("Note", told.subtitle()), new Gap(3),
								new Picture(chart, chart.height(alone), told.inWords(years))))),
				gutter);
	}

	private static StackedBars.Bar bar(String name, SplitFigures.Year year, SplitSentences told) {
		return new StackedBars.Bar(name, year.percents(), year.percents().stream().map(told::value).toList(), "");
	}

}
