package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Words;

/**
 * What stands in the report, in the two columns that the cover has room for.
 *
 * @param first column
 * @param second column
 */
record Contents(List<Entry> first, List<Entry> second) {

	/** Lines of a column, and letters of a line. */
	private static final int LINES = 17;

	private static final int LETTERS = 41;

	/**
	 * An entry.
	 *
	 * @param text to show
	 * @param page bookmark of the page that it points to
	 * @param strong whether it stands for more than one measure
	 */
	record Entry(String text, String page, boolean strong) {

		private int lines() {
			return (this.text.length() + LETTERS - 1) / LETTERS;
		}

	}

	/**
	 * The contents with each measure by name; with the yearly ones as one, where they are
	 * too many; and with no more than how many there are in each section, where all are.
	 */
	static Contents of(SetFigures figures, boolean overTime) {
		List<Entry> yearly = figures.yearly().stream().map((measure) -> entry(measure, true)).toList();
		List<Entry> named = bySection(figures.measures(), true);
		for (List<Entry> entries : List.of(all(figures, overTime, named, yearly),
				all(figures, overTime, named, List.of()))) {
			Contents contents = inColumns(entries);
			if (lines(contents.first) <= LINES && lines(contents.second) <= LINES) {
				return contents;
			}
		}
		return inColumns(all(figures, overTime, bySection(figures.measures(), false), List.of()));
	}

	private static List<Entry> all(SetFigures figures, boolean overTime, List<Entry> measures, List<Entry> yearly) {
		List<Entry> entries = new ArrayList<>();
		if (OtherGroupsTables.all(figures).stream().noneMatch(MeasureFigures::national)) {
			entries.add(page(StandsOut.TITLE));
		}
		if (!OtherGroupsTables.all(figures).isEmpty()) {
			entries.add(page(Overviews.TITLE));
		}
		entries.addAll(measures);
		if (!figures.yearly().isEmpty()) {
			entries.add(page(LatestValuesPage.TITLE));
		}
		entries.addAll(yearly);
		if (overTime) {
			entries.add(page(OverTimePages.TITLE));
		}
		if (OtherGroupsTables.of(figures) != null) {
			entries.add(page(OtherGroupsTables.TITLE));
		}
		if (RevisedFigures.of(figures) != null) {
			entries.add(page(RevisedFigures.TITLE));
		}
		entries.add(page(Provenance.TITLE));
		entries.add(page(Methods.TITLE));
		return entries;
	}

	private static Entry page(String title) {
		return new Entry(title, title, true);
	}

	private static Entry entry(MeasureFigures figures, boolean brief) {
		String title = Words.set(figures.measure().title());
		return new Entry(brief ? title.replaceFirst(", last 12 months$", "") : title, title, false);
	}

	private static List<Entry> bySection(List<MeasureFigures> measures, boolean named) {
		// A title is cut short only where no other measure is called what is left of it.
		List<String> brief = measures.stream().map((figures) -> entry(figures, true).text()).toList();
		Map<String, List<Entry>> sections = new LinkedHashMap<>();
		for (MeasureFigures figures : measures) {
			boolean alone = brief.indexOf(entry(figures, true).text()) == brief
				.lastIndexOf(entry(figures, true).text());
			sections.computeIfAbsent(Words.set(figures.measure().section()), (section) -> new ArrayList<>())
				.add(entry(figures, alone));
		}
		List<Entry> entries = new ArrayList<>();
		sections.forEach((section, members) -> {
			String measureCount = Words.number(members.size()) + ((members.size() == 1) ? " measure" : " measures");
			entries.add(new Entry(named ? section : section + ": " + measureCount, section, true));
			entries.addAll(named ? members : List.of());
		});
		return entries;
	}

	/** As even as can be, with no section's name alone at the foot of the first. */
	private static Contents inColumns(List<Entry> entries) {
		int cut = 0;
		while (2 * lines(entries.subList(0, cut)) < lines(entries)) {
			cut++;
		}
		while (cut > 0 && entries.get(cut - 1).strong() && cut < entries.size() && !entries.get(cut).strong()) {
			cut--;
		}
		return new Contents(List.copyOf(entries.subList(0, cut)), List.copyOf(entries.subList(cut, entries.size())));
	}

	private static int lines(List<Entry> entries) {
		return entries.stream().mapToInt(Entry::lines).sum();
	}

}
