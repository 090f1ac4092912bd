package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.charts.Neighbours;
import uk.quartile.packs.charts.RegionTrend;
import uk.quartile.packs.charts.TrendPanel;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.table.AuthorityTables;
import uk.quartile.packs.telling.InEngland;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.brief.RegionFinding;
import uk.quartile.packs.telling.change.ChangeSentences;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.telling.trend.TrendSentences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Makes the page of a measure, and the numbers behind it, from its figures. */
final class MeasurePages {

	private MeasurePages() {
	}

	/**
	 * {@code 3  Assessments within 45 working days}: the place that leads to its page.
	 */
	static String numbered(Measure measure) {
		return measure.label().number() + "\u2002" + brief(measure);
	}

	/** Without what the date says. */
	static String brief(Measure measure) {
		return Titles.dated(measure);
	}

	/**
	 * The page of a measure.
	 * @param set that they belong to
	 */
	static MeasurePage of(MeasureFigures figures, SetFigures set) {
		Measure measure = figures.measure();
		Map<String, Double> thresholds = set.catalogue().settings().thresholds();
		MeasureTable table = new MeasureTable(figures, set.names(), thresholds);
		TrendPanel trend = RegionTrend.of(figures, set.histories());
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(Sentences.lead(figures));
		InEngland.sentence(figures).ifPresent(paragraphs::add);
		paragraphs.add(definition(measure));
		List<String> notes = new ArrayList<>(Queried.note(figures).stream().toList());
		Neighbours.note(figures).ifPresent(notes::add);
		notes.addAll(Notes.ofRows(figures));
		String caption = Words.capital(Words.plural(figures.noun())) + " by value, "
				+ Dates.when(measure.basis(), figures.quarter()) + ". ";
		return new MeasurePage(Words.set(measure.section()), numbered(measure), good(measure, figures),
				RegionFinding.of(figures, thresholds), paragraphs, trend,
				(trend != null) ? RegionTrend.words(figures, trend) : "", table.key(),
				(caption + String.join(" ", notes)).strip(), table.table());
	}

	private static String good(Measure measure, MeasureFigures figures) {
		String good = switch (measure.polarity()) {
			case HIGH_IS_GOOD -> "Good is high";
			case LOW_IS_GOOD -> "Good is low";
			case NEUTRAL -> (measure.split() != null) ? "" : "Good is neither";
		};
		String when = Dates.when(measure.basis(), figures.quarter());
		return good.isEmpty() ? Words.capital(when) : good + ", " + when;
	}

	private static String definition(Measure measure) {
		String definition = Words.set(measure.definition());
		return (definition + (measure.source().isBlank() ? "" : " Source: " + Words.set(measure.source()) + "."))
			.strip();
	}

	/**
	 * The numbers behind the page.
	 * @param yearly whether the region collects it in one quarter of the year only
	 */
	static MeasureNumbers numbers(MeasureFigures figures, boolean yearly, Map<String, Double> thresholds) {
		List<String> paragraphs = new ArrayList<>();
		String time = Stream.of(ChangeSentences.brief(figures, thresholds), TrendSentences.brief(figures))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		if (!time.isEmpty()) {
			paragraphs.add(time);
		}
		Sentences.verdicts(figures).ifPresent(paragraphs::add);
		return new MeasureNumbers(numbered(figures.measure()), paragraphs, AuthorityTables.of(figures, thresholds),
				Notes.of(figures, yearly, thresholds));
	}

}
