package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Basis;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.EachChange;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** What a reader must know of a table to read it rightly. */
final class Notes {

	private Notes() {
	}

	static List<String> of(MeasureFigures figures, boolean yearly, Map<String, Double> thresholds) {
		List<String> notes = new ArrayList<>(Queried.note(figures).stream().toList());
		notes.addAll(StandOutNotes.of(figures));
		EachChange.note(figures, thresholds).ifPresent(notes::add);
		missingColumns(figures, yearly, notes);
		population(figures, notes);
		figures.region().flatMap(Sentences::change).ifPresent((change) -> footprints(figures, change, notes));
		figures.splits()
			.stream()
			.filter((split) -> !told(split) || figures.region().flatMap(Sentences::change).isEmpty())
			.filter((split) -> !split.areaName().equals(Columns.formerName(split)))
			.forEach((split) -> notes.add(split.areaName() + "."));
		movedBoundaries(figures, notes);
		generalPopulation(figures, notes);
		joint(figures, notes);
		tooFew(figures, notes);
		if (!Columns.any(figures, Figure::lower)) {
			notes.add("No interval or comparison is given for this kind of figure.");
		}
		if (figures.national()) {
			published(figures, notes);
		}
		counted(figures, notes);
		revised(figures, notes);
		undefined(figures, notes);
		return notes;
	}

	/** What a reader must know of single rows. */
	static List<String> ofRows(MeasureFigures figures) {
		List<String> notes = new ArrayList<>();
		movedBoundaries(figures, notes);
		generalPopulation(figures, notes);
		joint(figures, notes);
		tooFew(figures, notes);
		if (figures.national()) {
			published(figures, notes);
		}
		revised(figures, notes);
		undefined(figures, notes);
		return notes;
	}

	private static void joint(MeasureFigures figures, List<String> notes) {
		figures.authorities()
			.stream()
			.filter((figure) -> figure.isOf(AreaType.JOINT))
			.forEach((figure) -> notes.add(figure.areaName() + " return together and count as one."));
	}

	private static void tooFew(MeasureFigures figures, List<String> notes) {
		if (figures.figures().stream().anyMatch(Notes::ofTooFew)) {
			notes.add("A percentage of fewer than 20 is shown as numbers, without change, rank or comparison.");
		}
	}

	/** A break of single series: what is counted otherwise is judged by none. */
	private static void counted(MeasureFigures figures, List<String> notes) {
		Map<String, List<String>> names = new TreeMap<>();
		figures.authorities()
			.stream()
			.filter((figure) -> figure.otherDefinition() != null)
			.forEach((figure) -> names.computeIfAbsent(figure.otherDefinition(), (why) -> new ArrayList<>())
				.add(figure.areaName()));
		names.forEach((why, areas) -> notes.add(Words.list(areas) + ": " + why
				+ ". Neither ranked nor judged, and compared with none that is counted otherwise."));
	}

	private static void revised(MeasureFigures figures, List<String> notes) {
		List<String> names = RevisedFigures.names(figures);
		if (!names.isEmpty()) {
			notes.add("Revised since first returned: figures of " + Words.list(names) + "; see \u201c"
					+ RevisedFigures.TITLE + "\u201d.");
		}
	}

	/** Whether a row of the table has such a percentage, of now or of before. */
	private static boolean ofTooFew(Figure figure) {
		return figure.ofTooFew() || Stream.of(figure.onYear(), figure.onQuarter())
			.anyMatch((change) -> change != null && figure.measure().ofTooFew(change.before().denominator()));
	}

	private static void missingColumns(MeasureFigures figures, boolean yearly, List<String> notes) {
		Basis basis = figures.measure().basis();
		boolean year = Columns.hasEarlier(figures, Figure::onYear);
		boolean previous = Columns.hasEarlier(figures, Figure::onQuarter);
		if (!year && !previous) {
			notes.add("There is no earlier figure to compare with.");
		}
		else if (!previous) {
			if (!yearly) {
				notes.add("There is no figure for " + Dates.period(basis, figures.quarter().previous()) + ".");
			}
		}
		else if (!year) {
			notes.add("There is no figure for " + Dates.period(basis, figures.quarter().yearEarlier()) + ".");
		}
	}

	private static void population(MeasureFigures figures, List<String> notes) {
		Set<Integer> years = new TreeSet<>();
		Set<String> releases = new TreeSet<>();
		for (Figure figure : figures.authorities()) {
			if (figure.populationYear() != null && figure.populationRelease() != null) {
				years.add(figure.populationYear());
				releases.add(figure.populationRelease());
			}
		}
		if (years.isEmpty()) {
			return;
		}
		String estimates = Words.list(years.stream().map((year) -> "mid-" + year).toList());
		String note = "Children aged 0 to 17: " + estimates + " estimates, " + String.join(", ", releases) + " release";
		Quarter quarter = figures.quarter();
		boolean fallback = years.stream().anyMatch((year) -> year != quarter.year());
		notes.add(note + (fallback ? ", the latest there is for mid-" + quarter.year() + "." : ".")
				+ ((quarter.number() == 1 && !fallback)
						? " The quarter before takes those for mid-" + (quarter.year() - 1) + "." : ""));
	}

	/** In both quarters: that neither adds to a change nor is missing from it. */
	private static boolean nothingToCount(Figure figure) {
		Change change = figure.onYear();
		return Absences.isNothingToCount(figure.status())
				&& (change == null || Absences.isNothingToCount(change.before().status()));
	}

	private static boolean told(Figure split) {
		return Sentences.change(split).isPresent();
	}

	private static void footprints(MeasureFigures figures, Change change, List<String> notes) {
		List<Figure> told = figures.splits().stream().filter(Notes::told).toList();
		List<String> splits = told.stream().map(Figure::areaName).toList();
		int parts = told.stream().mapToInt((split) -> split.area().split("\\+").length - 1).sum();
		long nothing = figures.authorities().stream().filter(Notes::nothingToCount).count();
		if (change.footprints() < figures.authorities().size() - parts - nothing || !splits.isEmpty()) {
			notes.add((figures.national() ? "England’s" : "The region’s") + " change is over the "
					+ Words.counted(change.footprints(), figures.noun()) + " with figures for "
					+ Dates.both(figures.measure().basis())
					+ (splits.isEmpty() ? "." : "; " + Words.list(splits) + " count as one."));
		}
	}

	private static void published(MeasureFigures figures, List<String> notes) {
		List<String> names = figures.authorities().stream().filter(Figure::isPublished).map(Figure::areaName).toList();
		if (!names.isEmpty()) {
			notes.add("As published, since returns fall short: " + Words.list(names) + ".");
		}
	}

	/** Where a boundary moved, nothing covers the same ground before and after. */
	private static void movedBoundaries(MeasureFigures figures, List<String> notes) {
		Set<String> parts = figures.splits()
			.stream()
			.flatMap((split) -> Stream.of(split.area().split("\\+")))
			.collect(Collectors.toSet());
		Map<String, List<String>> names = new TreeMap<>();
		for (Figure figure : figures.authorities()) {
			Change change = figure.onYear();
			NoChange none = (change != null) ? change.none() : null;
			if (none != null && none.why() == NoChange.Why.OTHER_GROUND && !parts.contains(figure.area())) {
				names.computeIfAbsent(none.because(), (why) -> new ArrayList<>()).add(figure.areaName());
			}
		}
		names.forEach((why, areas) -> notes.add("No change for " + Words.list(areas) + ": " + why + "."));
	}

	private static void generalPopulation(MeasureFigures figures, List<String> notes) {
		figures.region()
			.map((region) -> region.others().generalPopulation())
			.ifPresent((people) -> notes.add(Words.capital(people.group()) + ", " + people.period() + ": "
					+ Values.inSentence(figures.measure(), people.value()) + "; shown, never judged by."));
	}

	private static void undefined(MeasureFigures figures, List<String> notes) {
		Map<String, List<String>> names = new TreeMap<>();
		for (Figure figure : figures.figures()) {
			boolean shown = figure.ofAuthority() ? figure.numerator() != null
					: figures.region().filter(figure::equals).isPresent();
			if (shown && figure.undefinedBecause() != null) {
				names.computeIfAbsent(figure.undefinedBecause(), (why) -> new ArrayList<>()).add(figure.areaName());
			}
		}
		names.forEach((why, areas) -> notes
			.add("No " + Values.noun(figures.measure()) + " for " + Words.list(areas) + ": " + why + "."));
	}

}
