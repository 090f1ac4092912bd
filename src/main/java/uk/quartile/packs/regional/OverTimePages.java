package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.packs.charts.SeriesCharts;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.PeriodSentences;
import uk.quartile.packs.telling.change.ChangeSentences;
import uk.quartile.packs.telling.trend.TrendSentences;
import uk.quartile.packs.words.Words;

/** What time says of each measure, in more words than its own page has room for. */
final class OverTimePages {

	static final String TITLE = "Trends, targets and longer periods";

	private static final String OF_FEWER = "The region\u2019s trend is over the authorities with a figure for each of its "
			+ "quarters, and not over all.";

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

	/** The change is told in full beside what else there is; a table has it of all. */
	private static List<String> paragraphs(MeasureFigures figures, Map<String, Double> thresholds) {
		List<String> paragraphs = new ArrayList<>();
		Stream.of(TrendSentences.trend(figures), TrendSentences.targets(figures), PeriodSentences.of(figures))
			.flatMap(Optional::stream)
			.forEach(paragraphs::add);
		if (!paragraphs.isEmpty()) {
			figures.region()
				.filter((region) -> region.overTime().trend() != null && !SeriesCharts.ofTheFigure(region))
				.ifPresent((region) -> paragraphs.add(OF_FEWER));
			ChangeSentences.inFull(figures, thresholds).ifPresent((change) -> paragraphs.add(0, change));
		}
		return paragraphs;
	}

}
