package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.charts.StackedBars;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.SplitFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.SplitSentences;

/**
 * The parts of a whole as one bar an area, below the table that has their values: the
 * authorities, then the region year by year, then England.
 */
final class SplitBars {

	/** As many bars as a page has room for. */
	private static final int MOST_BARS = 18;

	private final SetFigures figures;

	private final Areas areas;

	SplitBars(SetFigures figures, Areas areas) {
		this.figures = figures;
		this.areas = areas;
	}

	/**
	 * The wholes that measures are parts of.
	 * @param measures of one section
	 */
	List<Block> blocks(List<MeasureFigures> measures) {
		List<Block> blocks = new ArrayList<>();
		measures.stream().map((each) -> each.measure().split()).distinct().forEach((name) -> {
			List<MeasureFigures> parts = measures.stream()
				.filter((each) -> name != null && name.equals(each.measure().split()))
				.toList();
			region(parts).ifPresent((split) -> blocks.addAll(blocks(parts, split)));
		});
		return blocks;
	}

	private List<Block> blocks(List<MeasureFigures> parts, SplitFigures region) {
		SplitSentences told = new SplitSentences(region);
		List<StackedBars.Bar> bars = new ArrayList<>();
		for (String code : this.areas.codes()) {
			Optional<SplitFigures> split = split(parts, (each) -> this.areas.figure(each, code));
			bars.add(split.flatMap(SplitFigures::now)
				.map((year) -> bar(this.areas.name(code), year, told))
				.orElseGet(() -> StackedBars.Bar.without(this.areas.name(code),
						split.map(SplitSentences::new).map(SplitSentences::noBar).orElse("no figures"))));
		}
		List<SplitFigures.Year> years = new ArrayList<>(region.now().stream().toList());
		years.addAll(region.before(this.figures.histories()));
		years.forEach((year) -> bars.add(bar(this.figures.region() + " " + SplitSentences.year(year), year, told)));
		region.england().ifPresent((year) -> bars.add(bar("England", year, told)));
		List<Block> blocks = new ArrayList<>();
		for (int from = 0; from < bars.size(); from += MOST_BARS) {
			StackedBars chart = new StackedBars(region.names(),
					bars.subList(from, Math.min(bars.size(), from + MOST_BARS)));
			blocks.add(new Gap(10));
			blocks.add(new Kept(List.of(Text.heading(Text.Part.HEADING, "Heading3", told.title()),
					Text.of("Note", "Percentage, " + told.period()), new Gap(3),
					new Picture(chart, chart.height(false),
							years.isEmpty() ? told.title() + ": a bar an area, with the values of the table above."
									: told.inWords(years)))));
		}
		return blocks;
	}

	private Optional<SplitFigures> region(List<MeasureFigures> parts) {
		return split(parts, MeasureFigures::region);
	}

	private Optional<SplitFigures> split(List<MeasureFigures> parts, Function<MeasureFigures, Optional<Figure>> find) {
		Function<Measure, Optional<Figure>> figure = (measure) -> parts.stream()
			.filter((each) -> each.measure().code().equals(measure.code()))
			.findFirst()
			.flatMap(find);
		return SplitFigures.of(this.figures.catalogue().measures(), figure).stream().findFirst();
	}

	private static StackedBars.Bar bar(String name, SplitFigures.Year year, SplitSentences told) {
		return new StackedBars.Bar(name, year.percents(), year.percents().stream().map(told::value).toList(), "");
	}

}
