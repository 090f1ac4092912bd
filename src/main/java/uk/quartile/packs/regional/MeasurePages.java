package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Polarity;
import uk.quartile.packs.charts.Bars;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.table.AuthorityTables;
import uk.quartile.packs.telling.ChangeSentences;
import uk.quartile.packs.telling.InEngland;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.TrendSentences;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Makes the page of a measure from its figures. */
final class MeasurePages {

	private MeasurePages() {
	}

	/**
	 * The page of a measure.
	 * @param figures of the measure
	 * @param yearly whether the region collects it in one quarter of the year only
	 * @param thresholds of marked changes, by name
	 */
	static MeasurePage of(MeasureFigures figures, boolean yearly, Map<String, Double> thresholds) {
		Measure measure = figures.measure();
		List<String> paragraphs = new ArrayList<>();
		String time = Stream.of(ChangeSentences.brief(figures, thresholds), TrendSentences.brief(figures))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		if (!time.isEmpty()) {
			paragraphs.add(time);
		}
		Sentences.verdicts(figures).ifPresent(paragraphs::add);
		InEngland.sentence(figures).ifPresent(paragraphs::add);
		boolean said = measure.polarity() == Polarity.NEUTRAL
				&& measure.definition().matches(".*(?:itself|themselves).*");
		String definition = Words.set(measure.definition());
		paragraphs.add(said ? definition : (definition + " " + Values.polarity(measure)).strip());
		return new MeasurePage(Words.set(measure.section()), Words.set(measure.title()),
				Dates.when(measure.basis(), figures.quarter()), Sentences.lead(figures), paragraphs, Bars.of(figures),
				AuthorityTables.of(figures, thresholds), Notes.of(figures, yearly, thresholds));
	}

}
