package uk.quartile.packs.charts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;

/**
 * Says in a sentence or two what a chart says, for those who can't see it (DOCUMENTS.md,
 * S4). What each value is stands in the table.
 */
final class ChartInWords {

	/** Longer alternative texts are cut short by some readers. */
	static final int MOST_LETTERS = 249;

	private ChartInWords() {
	}

	/**
	 * From where to where the quarters went, between which ends, and what is ordinary.
	 * @param series oldest first, at least one
	 * @param newest what is ordinary of the newest quarter; null where none can be told
	 */
	static String of(Measure measure, String region, List<OverTime.Point> series, SeriesChart.@Nullable Limits newest) {
		Function<OverTime.Point, String> value = (point) -> Values.value(measure, point.value());
		Function<OverTime.Point, String> when = (point) -> Dates.during(measure.basis(), point.quarter());
		Comparator<OverTime.Point> byValue = Comparator.comparingDouble(OverTime.Point::value);
		OverTime.Point first = series.get(0);
		OverTime.Point last = series.get(series.size() - 1);
		OverTime.Point least = series.stream().min(byValue).orElse(first);
		OverTime.Point most = series.stream().max(byValue).orElse(first);
		String way = region + " went from " + value.apply(first) + " " + when.apply(first) + " to " + value.apply(last)
				+ " " + when.apply(last) + ".";
		String between = " The lowest was " + value.apply(least) + ", " + when.apply(least) + ", the highest "
				+ value.apply(most) + ", " + when.apply(most) + ".";
		String anew = series.stream()
			.filter((point) -> point.beginsAnew() != null)
			.map((point) -> " A new series begins " + when.apply(point) + " (" + point.beginsAnew() + ").")
			.collect(Collectors.joining());
		String ordinary = (newest == null) ? "" : " Now " + Values.value(measure, newest.lower()) + " to "
				+ Values.value(measure, newest.upper()) + " would be ordinary.";
		return within(List.of(way, anew, between, ordinary), way);
	}

	/** As many of the sentences as there is room for, or else another. */
	private static String within(List<String> sentences, String otherwise) {
		StringBuilder words = new StringBuilder();
		for (String sentence : sentences) {
			if (words.length() + sentence.length() <= MOST_LETTERS) {
				words.append(sentence);
			}
		}
		return words.isEmpty() ? otherwise : words.toString().strip();
	}

}
