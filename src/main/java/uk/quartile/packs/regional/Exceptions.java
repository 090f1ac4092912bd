package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.standout.MarkedChanges;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.telling.standout.StandOutList;
import uk.quartile.packs.telling.standout.StandOutSentence;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Every figure that is worse and getting worse, and every one that slips, a line each
 * with its page, by authority and the region first; then what goes well, and what has
 * changed. Nothing is left out for want of room.
 */
final class Exceptions {

	static final String TITLE = "Exceptions by authority";

	/** More names than this are counted. */
	private static final int MOST_NAMES = 6;

	private final boolean shownAlone;

	private final List<MeasureFigures> measures;

	private final List<MeasureFigures> yearly;

	private final Function<MeasureFigures, String> place;

	private final ToldBefore told;

	private Exceptions(SetFigures figures, Function<MeasureFigures, String> place) {
		this.measures = figures.measures();
		this.yearly = figures.yearly();
		this.place = place;
		this.told = figures.told();
		this.shownAlone = figures.isPublic();
	}

	/**
	 * The page; without a line where nothing is told of anybody.
	 * @param place of a measure's page, that its lines lead to
	 */
	static List<Block> of(SetFigures figures, Function<MeasureFigures, String> place) {
		return new Exceptions(figures, place).blocks();
	}

	private List<Block> blocks() {
		List<Block> blocks = new ArrayList<>(List.of(ProseBlocks.title(TITLE), Text.of("Note", scope())));
		Map<String, List<Text>> byArea = new LinkedHashMap<>();
		region(byArea);
		List<Item> items = Stream.of(StandOutKind.EXCEPTION, StandOutKind.SLIPPING)
			.flatMap((list) -> lists(list)
				.flatMap((each) -> each.listed().stream().map((figure) -> new Item(each, figure, list))))
			.sorted(Comparator.comparing((Item item) -> Words.capital(Columns.nameWithin(item.figure())))
				.thenComparing((item) -> !isNew(item)))
			.toList();
		items.forEach((item) -> byArea
			.computeIfAbsent(Words.capital(Columns.nameWithin(item.figure())), (name) -> new ArrayList<>())
			.add(line(item)));
		List<Text> better = lists(StandOutKind.GOING_WELL).map(this::better).toList();
		List<Text> marked = lists(StandOutKind.MARKED_CHANGE).map(this::marked).toList();
		if (byArea.isEmpty() && better.isEmpty() && marked.isEmpty()) {
			return List.of();
		}
		if (items.isEmpty()) {
			blocks.add(Text.paragraph(none(this.shownAlone)));
		}
		byArea.forEach((name, lines) -> {
			blocks.add(new Gap(6));
			blocks.add(Text.of("Heading3", name).as(Text.Part.HEADING));
			blocks.addAll(lines);
		});
		section("Better, and not getting worse", better, blocks);
		section("Changed, neither good nor bad", marked, blocks);
		return blocks;
	}

	/** What stands in place of exceptions. */
	static String none(boolean shownAlone) {
		return shownAlone
				? "Of what is shown by name, nothing is well on the wrong side of its comparator and getting worse."
				: "No authority\u2019s figure is well on the wrong side of its comparator and getting worse.";
	}

	private static void section(String heading, List<Text> lines, List<Block> blocks) {
		if (!lines.isEmpty()) {
			List<Block> kept = new ArrayList<>(List.of(new Gap(6), Text.of("Heading3", heading).as(Text.Part.HEADING)));
			kept.addAll(lines);
			blocks.add(new Kept(kept));
		}
	}

	/** What is news first: the quarter's own figures, then the latest of the others. */
	private Stream<StandOutList> lists(StandOutKind list) {
		return Stream.of(this.measures, this.yearly).flatMap((figures) -> StandOutList.of(figures, list).stream());
	}

	private void region(Map<String, List<Text>> byArea) {
		for (StandOutKind list : List.of(StandOutKind.EXCEPTION, StandOutKind.SLIPPING, StandOutKind.GOING_WELL)) {
			Stream.of(this.measures, this.yearly)
				.flatMap(List::stream)
				.forEach((figures) -> figures.region()
					.filter((region) -> region.standOut() != null && region.standOut().list() == list)
					.ifPresent((region) -> byArea.computeIfAbsent(region.areaName(), (name) -> new ArrayList<>())
						.add(line(new Item(new StandOutList(figures, List.of(region)), region, list)))));
		}
	}

	private Text line(Item item) {
		String opening = switch (item.list()) {
			case EXCEPTION -> "Worse, and getting worse: ";
			case SLIPPING -> "Slipping: ";
			default -> "Better, and not getting worse: ";
		};
		MeasureFigures figures = item.of().figures();
		return leading(figures,
				(isNew(item) ? "New: " + Words.within(opening) : opening) + Words.within(label(figures)) + ", "
						+ new StandOutSentence(item.of(), item.figure()).sentence() + "."
						+ Queried.after(new StandOutList(figures, List.of(item.figure()))));
	}

	/** Of an exception alone, where an earlier quarter was told of. */
	private boolean isNew(Item item) {
		return item.list() == StandOutKind.EXCEPTION && this.told.isNew(item.figure()).orElse(false);
	}

	private Text leading(MeasureFigures figures, String words) {
		return Text.item(words + " Page\u00a0" + Text.PAGE).leadingTo(this.place.apply(figures));
	}

	/** {@code Assessments within 45 working days: Derby (95.9%) and Rutland (100.0%).} */
	private Text better(StandOutList list) {
		Function<Figure, String> named = (figure) -> Columns.nameWithin(figure) + " (" + StandOutSentence.value(figure)
				+ ")";
		List<Figure> listed = list.listed();
		return leading(list.figures(),
				label(list.figures()) + ": "
						+ ((listed.size() > MOST_NAMES) ? Words.within(
								Words.someOf(listed.size(), list.figures().authorities().size(), list.figures().noun()))
								: Words.list(listed.stream().map(named).toList()))
						+ "; " + StandOutSentence.comparator(list, listed.get(0)) + "." + Queried.after(list));
	}

	private Text marked(StandOutList list) {
		return leading(list.figures(),
				label(list.figures()) + ": " + Words.within(new MarkedChanges(list).sentence()) + Queried.after(list));
	}

	private String scope() {
		String quarter = this.measures.isEmpty() ? "No measure was due or returned for this quarter"
				: Words.capital(count(this.measures.size())) + " of this quarter";
		String before = (this.told.lastTime() == null) ? ""
				: " New: no exception when " + Dates.quarter(this.told.lastTime()) + " was told of.";
		return quarter
				+ (this.yearly.isEmpty() ? "."
						: ", and the latest values of " + count(this.yearly.size()) + " collected once a year.")
				+ before;
	}

	private static String count(int number) {
		return Words.number(number) + ((number == 1) ? " measure" : " measures");
	}

	/** The title, with its date where that isn't this quarter. */
	private String label(MeasureFigures figures) {
		String title = MeasurePages.brief(figures.measure());
		return this.yearly.contains(figures) ? title + ", " + Dates.when(figures.measure().basis(), figures.quarter())
				: title;
	}

	/**
	 * A figure on a list.
	 *
	 * @param of its measure's list
	 * @param figure on it
	 * @param list which
	 */
	private record Item(StandOutList of, Figure figure, StandOutKind list) {
	}

}
