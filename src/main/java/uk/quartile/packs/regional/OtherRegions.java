package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.charts.RegionStrip;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Where a region stands among the others: a strip of the regions for each measure, with
 * the names and values at its ends.
 */
final class OtherRegions {

	static final String TITLE = "Other regions";

	private static final int STRIP = 16;

	private static final String NO_PLACE = "No place";

	/** More measures than this are counted. */
	private static final int MOST_NAMES = 8;

	private final String region;

	private final Quarter quarter;

	private final Map<String, Double> thresholds;

	private OtherRegions(SetFigures figures) {
		this.region = figures.region();
		this.quarter = figures.quarter();
		this.thresholds = figures.catalogue().settings().thresholds();
	}

	/** The strips; none where no other region has a figure. */
	static List<Block> of(SetFigures figures, List<MeasureFigures> measures) {
		List<MeasureFigures> shown = measures.stream().filter((each) -> !known(each).isEmpty()).toList();
		return shown.isEmpty() ? List.of() : new OtherRegions(figures).blocks(shown);
	}

	private List<Block> blocks(List<MeasureFigures> shown) {
		List<Table.Column> columns = List.of(new Table.Column("Measure", "TableHead", "TableRowHeader", 174),
				new Table.Column("Region", "TableHeadNumber", "TableNumberStrong", 58),
				new Table.Column("Place", "TableHeadWord", "TableWord", 98),
				new Table.Column("England", "TableHeadNumber", "TableNumber", 60),
				new Table.Column("Lowest\nother", "TableHeadNumber", "TableNumber", 132),
				new Table.Column("From the lowest to the\u00a0highest", "TableHeadWord", "TableWord", 120),
				new Table.Column("Highest\nother", "TableHead", "TableText", 132));
		return List.of(ProseBlocks.title(TITLE),
				new Kept(List.of(new Gap(2), new Key(key(shown)), Text.of("Note", caption(shown)).as(Text.Part.CAPTION),
						new Table(columns, shown.stream().map(this::row).toList()))));
	}

	private List<Key.Entry> key(List<MeasureFigures> shown) {
		Map<String, Sign> signs = new LinkedHashMap<>();
		shown.stream().filter((each) -> own(each) != null).map(this::position).sorted().forEach((position) -> {
			boolean neutral = position == Position.HIGHER || position == Position.LOWER;
			signs.put((position == Position.NOT_JUDGED) ? "not judged" : neutral ? "higher or lower than England"
					: Words.within(position.word()) + ((position == Position.SIMILAR) ? " to" : " than") + " England",
					position.sign());
		});
		List<Key.Entry> entries = new ArrayList<>();
		signs.forEach((words, sign) -> entries
			.add(new Key.Entry(sign, entries.isEmpty() ? this.region + ": " + words : words)));
		entries.add(new Key.Entry(Sign.ENGLAND, "England"));
		entries.add(new Key.Entry(Sign.OTHER_REGION, "another region"));
		return entries;
	}

	private String caption(List<MeasureFigures> shown) {
		int most = shown.stream().mapToInt((each) -> known(each).size()).max().orElse(0) + 1;
		StringBuilder caption = new StringBuilder(
				"Places are among " + Words.number(most) + " regions. Other regions are as published. ");
		if (shown.stream().anyMatch((each) -> each.measure().unit() == Unit.PER_10000)) {
			caption.append("Rates are per 10,000 children. ");
		}
		Map<String, Set<String>> dated = new TreeMap<>();
		Set<String> published = new TreeSet<>();
		for (MeasureFigures each : shown) {
			String title = Words.set(each.measure().label().shortTitle());
			known(each).stream()
				.map((figure) -> figure.others().valueQuarter())
				.filter(Objects::nonNull)
				.forEach((quarter) -> dated.computeIfAbsent(Dates.day(quarter.lastDay()), (day) -> new TreeSet<>())
					.add(title));
			if (each.region().filter((own) -> own.ofSome() && own.others().published() != null).isPresent()) {
				published.add(title);
			}
		}
		dated.forEach((day, titles) -> caption.append("Other regions on ")
			.append(day)
			.append(": ")
			.append(Words.list(List.copyOf(titles)))
			.append(". "));
		if (!published.isEmpty()) {
			caption.append(this.region)
				.append(" as published too, where not all authorities have a figure: ")
				.append((published.size() > MOST_NAMES) ? Words.counted(published.size(), "measure")
						: Words.list(List.copyOf(published)))
				.append(". ");
		}
		if (shown.stream().anyMatch((each) -> own(each) != null && place(each, known(each)).isEmpty())) {
			caption.append("No place: another region has the same value, or not all have one of all their children and "
					+ "of the same date. ");
		}
		return caption.toString().strip();
	}

	private Table.Row row(MeasureFigures figures) {
		Measure measure = figures.measure();
		List<Figure> known = known(figures);
		Double own = own(figures);
		Double england = figures.region().map((figure) -> figure.england().value()).orElse(null);
		Sign sign = position(figures).sign();
		String when = figures.quarter().equals(this.quarter) ? ""
				: ", " + Dates.when(measure.basis(), figures.quarter());
		String place = place(figures, known).orElse((own == null) ? Values.NONE : NO_PLACE);
		RegionStrip strip = new RegionStrip(known.stream().map(OtherRegions::value).toList(), own, england, sign);
		return Table.Row.of(List.of(
				Table.Cell.of(GlanceTables.shortTitle(measure) + when).leadingTo(MeasurePages.numbered(measure)),
				Table.Cell.of(shown(measure, own)),
				(own == null) ? Table.Cell.of(place) : Table.Cell.of(sign, Words.capital(place)),
				Table.Cell.of(shown(measure, england)), Table.Cell.of(end(known.get(0))),
				Table.Cell.of(new Picture(strip, STRIP, words(figures, known))),
				Table.Cell.of(end(known.get(known.size() - 1)))));
	}

	private static String shown(Measure measure, @Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(measure, value);
	}

	private static String end(Figure figure) {
		return figure.areaName() + " " + Values.shown(figure).replace(' ', '\u00a0');
	}

	/**
	 * {@code Referrals: East Midlands, 529.5, is 4th lowest of nine; London is the lowest of the others, 332.1, ...}
	 */
	private String words(MeasureFigures figures, List<Figure> known) {
		Measure measure = figures.measure();
		Double own = own(figures);
		Double england = figures.region().map((figure) -> figure.england().value()).orElse(null);
		Figure lowest = known.get(0);
		Figure highest = known.get(known.size() - 1);
		String region = (own == null) ? this.region + " has no figure"
				: this.region + ", " + Values.value(measure, own)
						+ place(figures, known)
							.map((place) -> ", is " + place + " of " + Words.number(known.size() + 1))
							.orElse("");
		return Words.set(measure.label().shortTitle()) + ": " + region + "; of the other regions "
				+ ((known.size() == 1) ? lowest.areaName() + " has " + Values.shown(lowest)
						: lowest.areaName() + " is lowest, " + Values.shown(lowest) + ", and " + highest.areaName()
								+ " highest, " + Values.shown(highest))
				+ ((england == null) ? "." : "; England " + Values.value(measure, england) + ".");
	}

	private Position position(MeasureFigures figures) {
		return figures.region()
			.flatMap((figure) -> Standing.of(figure, this.thresholds))
			.map(Standing::position)
			.orElse(Position.NOT_JUDGED);
	}

	/** The other regions with a figure, the lowest first. */
	private static List<Figure> known(MeasureFigures figures) {
		return figures.otherRegions()
			.stream()
			.filter((figure) -> figure.value() != null && !figure.ofTooFew())
			.sorted(Comparator.comparingDouble(OtherRegions::value))
			.toList();
	}

	/**
	 * Such as {@code 4th lowest}. It is told only where all have a value of the same
	 * date, the region's too is of all its authorities, and none is shown as the same
	 * value.
	 */
	static Optional<String> place(MeasureFigures figures, List<Figure> known) {
		Double own = figures.region().filter((figure) -> !figure.ofTooFew()).map(OtherRegions::ofAll).orElse(null);
		if (own == null || known.size() < figures.otherRegions().size()
				|| known.stream().anyMatch((figure) -> figure.others().valueQuarter() != null) || known.stream()
					.anyMatch((figure) -> Values.shown(figure).equals(Values.value(figures.measure(), own)))) {
			return Optional.empty();
		}
		int lower = (int) known.stream().filter((figure) -> value(figure) < own).count();
		int higher = known.size() - lower;
		String end = (lower < higher) ? "lowest" : "highest";
		int place = Math.min(lower, higher) + 1;
		return Optional.of((place == 1) ? end : Words.ordinal(place) + " " + end);
	}

	/** The region's value as it is drawn: of all its authorities, where that is known. */
	private static @Nullable Double own(MeasureFigures figures) {
		Figure region = figures.region().filter((figure) -> !figure.ofTooFew()).orElse(null);
		if (region == null) {
			return null;
		}
		Double ofAll = ofAll(region);
		return (ofAll != null) ? ofAll : region.value();
	}

	/**
	 * The region's value over all its authorities, as the others' are; null where none is
	 * known.
	 */
	private static @Nullable Double ofAll(Figure region) {
		OtherComparators.Published published = region.others().published();
		return !region.ofSome() ? region.value() : (published != null) ? published.value() : null;
	}

	private static double value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
