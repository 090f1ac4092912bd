package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.MarkedChanges;
import uk.quartile.packs.telling.Queried;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.StandOutList;
import uk.quartile.packs.telling.StandOutSentence;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * What a reader with one minute is told: the region, then every figure that is worse and
 * getting worse, every one that slips, what goes well, and what has changed. Nothing is
 * left out for want of room.
 */
final class StandsOut {

	static final String TITLE = "What stands out";

	/** More names than this are counted. */
	private static final int MOST_NAMES = 6;

	private final List<MeasureFigures> measures;

	private final List<MeasureFigures> yearly;

	private StandsOut(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		this.measures = measures;
		this.yearly = yearly;
	}

	/**
	 * The page.
	 * @param measures due or returned in the quarter
	 * @param yearly the latest of the others
	 */
	static Prose of(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		return new StandsOut(measures, yearly).page();
	}

	private Prose page() {
		Prose.Builder page = new Prose.Builder(TITLE);
		page.section("What this is of").paragraph(scope());
		page.section("The region").items(region());
		page.section("Worse, and getting worse");
		List<String> exceptions = byAuthority(StandOutList.EXCEPTION);
		if (exceptions.isEmpty()) {
			page.paragraph("No authority\u2019s figure is well on the wrong side of its comparator and getting worse.");
		}
		page.items(exceptions);
		page.section("Not worse yet, but slipping").items(byAuthority(StandOutList.SLIPPING));
		page.section("Better, and not getting worse").items(lists(StandOutList.GOING_WELL).map(this::better).toList());
		return page.section("Changed, neither good nor bad")
			.items(lists(StandOutList.MARKED_CHANGE).map(this::marked).toList())
			.build();
	}

	/** What is news first: the quarter's own figures, then the latest of the others. */
	private Stream<StandOutList> lists(String list) {
		return Stream.of(this.measures, this.yearly).flatMap((figures) -> StandOutList.of(figures, list).stream());
	}

	private List<String> region() {
		List<String> items = new ArrayList<>();
		region(StandOutList.EXCEPTION, "Worse, and getting worse: ", items);
		region(StandOutList.SLIPPING, "Slipping: ", items);
		region(StandOutList.GOING_WELL, "Better, and not getting worse: ", items);
		return items;
	}

	private void region(String list, String heading, List<String> items) {
		Stream.of(this.measures, this.yearly)
			.flatMap(List::stream)
			.forEach((figures) -> figures.region()
				.filter((region) -> region.standOut() != null && list.equals(region.standOut().list()))
				.map((region) -> new StandOutList(figures, List.of(region)))
				.ifPresent(
						(each) -> items.add(heading + line(each, each.listed().get(0)) + "." + Queried.after(each))));
	}

	/** One line a figure, by authority; nothing that is on the list is left out. */
	private List<String> byAuthority(String list) {
		return lists(list).flatMap((each) -> each.listed().stream().map((figure) -> new Item(each, figure)))
			.sorted(Comparator.comparing((item) -> Words.capital(Columns.nameWithin(item.figure()))))
			.map((item) -> Words.capital(Columns.nameWithin(item.figure())) + ": " + line(item.list(), item.figure())
					+ "." + Queried.after(new StandOutList(item.list().figures(), List.of(item.figure()))))
			.toList();
	}

	private String line(StandOutList list, Figure figure) {
		return Words.within(label(list.figures())) + ", " + new StandOutSentence(list, figure).sentence();
	}

	/** {@code Assessments within 45 working days: Derby (95.9%) and Rutland (100.0%).} */
	private String better(StandOutList list) {
		Function<Figure, String> named = (figure) -> Columns.nameWithin(figure) + " (" + StandOutSentence.value(figure)
				+ ")";
		List<Figure> listed = list.listed();
		return label(list.figures()) + ": "
				+ ((listed.size() > MOST_NAMES)
						? Words.within(
								Words.someOf(listed.size(), list.figures().authorities().size(), list.figures().noun()))
						: Words.list(listed.stream().map(named).toList()))
				+ "; " + StandOutSentence.comparator(list, listed.get(0)) + "." + Queried.after(list);
	}

	private String marked(StandOutList list) {
		return label(list.figures()) + ": " + Sentences.within(Sentences.lead(list.figures())) + " "
				+ new MarkedChanges(list).sentence() + Queried.after(list);
	}

	private String scope() {
		String quarter = this.measures.isEmpty() ? "No measure was due or returned for this quarter"
				: Words.capital(measures(this.measures.size())) + " of this quarter";
		return quarter + (this.yearly.isEmpty() ? "."
				: ", and the latest values of " + measures(this.yearly.size()) + " collected once a year.");
	}

	private static String measures(int number) {
		return Words.number(number) + ((number == 1) ? " measure" : " measures");
	}

	/** The title, with its date where that isn't this quarter. */
	private String label(MeasureFigures figures) {
		String title = Words.set(figures.measure().title()).replaceFirst(", last 12 months$", "");
		return this.yearly.contains(figures) ? title + ", " + Dates.when(figures.measure().basis(), figures.quarter())
				: title;
	}

	/**
	 * A figure on a list.
	 *
	 * @param list of its measure
	 * @param figure on it
	 */
	private record Item(StandOutList list, Figure figure) {
	}

}
