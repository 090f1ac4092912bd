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

	/** The pages; without a block where nothing can be said. */
	static Prose of(List<MeasureFigures> measures, Map<String, Double> thresholds) {
		Prose.Builder page = new Prose.Builder(TITLE);
		for (MeasureFigures figures : measures) {
			page.section(Words.set(figures.measure().title()));
			paragraphs(figures, thresholds).forEach(page::paragraph);
		}
		return page.build();
	}

	private static List<String> paragraphs(MeasureFigures figures, Map<String, Double> thresholds) {
		return Stream
			.of(ChangeSentences.inFull(figures, thresholds), TrendSentences.trend(figures),
					TrendSentences.yearly(figures), TrendSentences.targets(figures), PeriodSentences.of(figures))
			.flatMap(Optional::stream)
			.toList();
	}

}
