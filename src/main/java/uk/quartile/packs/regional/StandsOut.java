package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.domain.Polarity;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.telling.ByChance;
import uk.quartile.packs.telling.MarkedChanges;
import uk.quartile.packs.telling.Queried;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.StandOutList;
import uk.quartile.packs.telling.StandOutSentence;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * What a reader with one minute is told: exceptions, what goes well, marked changes, what
 * stands apart without them, and how many of each chance itself would bring.
 */
final class StandsOut {

	static final String TITLE = "What stands out";

	private static final int MOST_ITEMS = 6;

	/** Points that the blocks have, and that a line, a block and a section take. */
	private static final int PAGE = 494;

	private static final int LINE = 16;

	private static final int BLOCK = 5;

	private static final int SECTION = 9;

	/** Letters that surely stand on a line. */
	private static final int LETTERS = 115;

	private final List<MeasureFigures> measures;

	private final List<MeasureFigures> yearly;

	private final List<Part> parts;

	private StandsOut(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		this.measures = measures;
		this.yearly = yearly;
		this.parts = List.of(
				part("Exceptions", "No figure is well on the wrong side of its comparator and getting worse.",
						StandOutList.EXCEPTION, (list) -> true, this::directed),
				part("Going well", "No figure is well on the right side of its comparator and getting better.",
						StandOutList.GOING_WELL, (list) -> true, this::directed),
				part("Marked changes", "No measure without a good direction has changed markedly.",
						StandOutList.MARKED_CHANGE, StandOutList::moves, this::marked),
				part("Standing apart", "None of the other such measures is well above or below its comparator.",
						StandOutList.MARKED_CHANGE, (list) -> !list.moves(), this::apart));
	}

	/**
	 * What is news comes first: the quarter's own figures, then the latest of the others.
	 */
	private Part part(String heading, String none, String list, Predicate<StandOutList> which,
			Function<StandOutList, String> item) {
		return new Part(heading, none,
				Stream.of(this.measures, this.yearly)
					.flatMap((figures) -> StandOutList.of(figures, list).stream())
					.filter(which)
					.map((each) -> item.apply(each) + Queried.after(each))
					.toList());
	}

	/**
	 * The page.
	 * @param measures due or returned in the quarter
	 * @param yearly the latest of the others
	 */
	static Prose of(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		StandsOut page = new StandsOut(measures, yearly);
		List<Integer> shown = new ArrayList<>(Collections.nCopies(page.parts.size(), 0));
		int last = shown.size() - 1;
		// One of each in turn, exceptions first, while there is room; what only stands
		// apart has the room that is left.
		for (int nth = 1; nth <= MOST_ITEMS; nth++) {
			for (int i = 0; i < last; i++) {
				page.show(i, nth, nth == 1, shown);
			}
		}
		for (int nth = 1; nth <= MOST_ITEMS; nth++) {
			page.show(last, nth, false, shown);
		}
		return page.showing(shown);
	}

	/** Shows one more of a part, if there is one, and room for it. */
	private void show(int part, int nth, boolean always, List<Integer> shown) {
		if (shown.get(part) == nth - 1 && nth <= this.parts.get(part).items().size()) {
			shown.set(part, nth);
			if (!always && height(showing(shown)) > PAGE) {
				shown.set(part, nth - 1);
			}
		}
	}

	private static int height(Prose prose) {
		return prose.blocks()
			.stream()
			.mapToInt((block) -> (block.text().length() + LETTERS - 1) / LETTERS * LINE + BLOCK
					+ ((block.heading() != null) ? SECTION : 0))
			.sum();
	}

	private Prose showing(List<Integer> shown) {
		Prose.Builder page = new Prose.Builder(TITLE);
		page.section("In this report").paragraph(scope());
		List<String> more = new ArrayList<>();
		for (int i = 0; i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			page.section(part.heading());
			if (part.items().isEmpty()) {
				page.paragraph(part.none());
			}
			page.items(part.items().subList(0, shown.get(i)));
			int left = part.items().size() - shown.get(i);
			if (left > 0) {
				more.add(measures(left) + " under \u201c" + part.heading() + "\u201d");
			}
		}
		page.section("More");
		if (!more.isEmpty()) {
			page.paragraph("There is no room here for " + Words.list(more) + ": see their own pages.");
		}
		return page.section("Reading these").paragraph(ByChance.of(this.measures, this.yearly)).build();
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

	private String directed(StandOutList list) {
		String better = (list.figures().measure().polarity() == Polarity.HIGH_IS_GOOD) ? "higher" : "lower";
		return label(list.figures()) + " (" + better + " is better): " + new StandOutSentence(list).sentence() + ".";
	}

	private String marked(StandOutList list) {
		return label(list.figures()) + ": " + Sentences.within(Sentences.lead(list.figures())) + " "
				+ new MarkedChanges(list).sentences();
	}

	/** Nothing moved, so it says nothing of time. */
	private String apart(StandOutList list) {
		return label(list.figures()) + ": " + Sentences.within(new MarkedChanges(list).sentences());
	}

	/** The title, with its date where that isn't this quarter. */
	private String label(MeasureFigures figures) {
		String title = Words.set(figures.measure().title());
		return this.yearly.contains(figures) ? title.replaceFirst(", last 12 months$", "") + ", "
				+ Dates.when(figures.measure().basis(), figures.quarter()) : title;
	}

	/**
	 * A list.
	 *
	 * @param heading beside it
	 * @param none what to say where it is empty
	 * @param items one for each measure
	 */
	private record Part(String heading, String none, List<String> items) {
	}

}
