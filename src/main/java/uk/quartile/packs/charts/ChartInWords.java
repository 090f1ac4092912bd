package uk.quartile.packs.charts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Says in a sentence or two what a chart says, for those who can't see it (DOCUMENTS.md,
 * S4). What each value is stands in the table.
 */
final class ChartInWords {

	/** Longer alternative texts are cut short by some readers. */
	static final int MOST_LETTERS = 249;

	private static final int MOST_NAMES = 2;

	private ChartInWords() {
	}

	/**
	 * Who is highest and lowest, and how many are above England or else the region.
	 * @param bars from the highest down, at least two
	 */
	static String of(MeasureFigures figures, List<RankedBars.Bar> bars, List<RankedBars.Line> lines) {
		String noun = Values.noun(figures.measure());
		String most = bars.get(0).label();
		String least = bars.get(bars.size() - 1).label();
		String ends = most.equals(least) ? "All have the same " + noun + ", " + most + "."
				: Words.capital(have(bars, most, figures.noun())) + " the highest " + noun + ", " + most + ", and "
						+ some(bars, least, figures.noun()) + " the lowest, " + least + ".";
		String above = lines.isEmpty() ? "" : above(bars, lines.get(lines.size() - 1), figures.noun());
		return within(List.of(ends, above),
				Words.counted(bars.size(), figures.noun()) + ", from the highest " + noun + " down.");
	}

	private static String have(List<RankedBars.Bar> bars, String label, String noun) {
		return some(bars, label, noun)
				+ ((bars.stream().filter((bar) -> bar.label().equals(label)).count() == 1) ? " has" : " have");
	}

	private static String some(List<RankedBars.Bar> bars, String label, String noun) {
		List<String> names = bars.stream()
			.filter((bar) -> bar.label().equals(label))
			.map(RankedBars.Bar::name)
			.toList();
		return (names.size() > MOST_NAMES) ? Words.counted(names.size(), noun) : Words.list(names);
	}

	private static String above(List<RankedBars.Bar> bars, RankedBars.Line line, String noun) {
		int above = (int) bars.stream().filter((bar) -> bar.value() > line.value()).count();
		int value = line.label().lastIndexOf(": ");
		return " " + Words.someOf(above, bars.size(), noun) + ((above == 1) ? " is above " : " are above ")
				+ line.label().substring(0, value) + " (" + line.label().substring(value + 2) + ").";
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
