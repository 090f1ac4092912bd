package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import uk.quartile.packs.charts.Bars;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Words;

/** Makes the half pages of measures that are not of the report's quarter. */
final class LatestValuesPages {

	private LatestValuesPages() {
	}

	/**
	 * The half page of a measure.
	 * @param thresholds of marked changes, by name
	 */
	static LatestValuesPage of(MeasureFigures figures, Map<String, Double> thresholds) {
		MeasurePage page = MeasurePages.of(figures, true, thresholds);
		List<String> paragraphs = new ArrayList<>(page.paragraphs());
		List<String> notes = new ArrayList<>();
		absent(figures, notes);
		notes.addAll(page.notes());
		// The stars on the chart and the page of what stands out have them.
		notes.removeAll(StandOutNotes.of(figures));
		paragraphs.add(String.join(" ", notes));
		return new LatestValuesPage(page.title().replaceFirst(", last 12 months$", ""), page.title(),
				Words.capital(page.when()), page.lead(), paragraphs, Bars.withChanges(figures));
	}

	/** The chart has no bar for them. */
	private static void absent(MeasureFigures figures, List<String> notes) {
		Map<String, List<String>> names = new TreeMap<>();
		for (Figure figure : figures.authorities()) {
			Absences.inWords(figure.status())
				.ifPresent((words) -> names.computeIfAbsent(words, (each) -> new ArrayList<>()).add(figure.areaName()));
		}
		names.forEach((words, areas) -> notes.add(Words.capital(words) + ": " + Words.list(areas) + "."));
	}

}
