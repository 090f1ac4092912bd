package uk.quartile.packs.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Words;

/** What time says of each measure, in more words than its own page has room for. */
final class OverTimePages {

	static final String TITLE = "Change and trend, measure by measure";

	private OverTimePages() {
	}

	/** One for each measure of which anything can be said. */
	static List<TimeOfMeasure> of(List<MeasureFigures> measures, Map<String, Double> thresholds) {
		return measures.stream()
			.map((figures) -> new TimeOfMeasure(Words.set(figures.measure().title()), paragraphs(figures, thresholds),
					SeriesCharts.of(figures)))
			.filter((time) -> !time.paragraphs().isEmpty())
			.toList();
	}

	private static List<String> paragraphs(MeasureFigures figures, Map<String, Double> thresholds) {
		return Stream
			.of(ChangeSentences.inFull(figures, thresholds), TrendSentences.trend(figures), EachTrend.ofYears(figures),
					TrendSentences.targets(figures), PeriodSentences.of(figures))
			.flatMap(Optional::stream)
			.toList();
	}

}
