package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Measures by their short titles, each time said once. */
public final class DatedTitles {

	private DatedTitles() {
	}

	/**
	 * {@code Suitably housed and In work or study (year to 31 March 2024); Referrals
	 * (January to March 2024)}.
	 */
	public static String list(Iterable<MeasureFigures> measures) {
		Map<String, List<String>> titles = new LinkedHashMap<>();
		for (MeasureFigures each : measures) {
			titles.computeIfAbsent(Dates.when(each.measure().basis(), each.quarter()), (when) -> new ArrayList<>())
				.add(Words.set(each.measure().label().shortTitle()));
		}
		List<String> parts = new ArrayList<>();
		titles.forEach((when, named) -> parts.add(Words.list(named) + " (" + when + ")"));
		return String.join("; ", parts);
	}

}
