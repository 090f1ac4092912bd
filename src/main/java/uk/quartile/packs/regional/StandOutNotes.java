package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.standout.MarkedChanges;
import uk.quartile.packs.words.Words;

/** Says below a measure's table which of its figures stand on the lists of page two. */
final class StandOutNotes {

	private StandOutNotes() {
	}

	static List<String> of(MeasureFigures figures) {
		List<String> notes = new ArrayList<>();
		add("Exceptions: ", figures, on(StandOutKind.EXCEPTION), notes);
		add("Slipping: ", figures, on(StandOutKind.SLIPPING), notes);
		add("Going well: ", figures, on(StandOutKind.GOING_WELL), notes);
		Predicate<Figure> year = on(StandOutKind.MARKED_CHANGE).and(Predicate.not(MarkedChanges::byQuarters));
		add("Marked rise on the year: ", figures, year.and((each) -> moves(each) > 0), notes);
		add("Marked fall on the year: ", figures, year.and((each) -> moves(each) < 0), notes);
		Predicate<Figure> quarters = on(StandOutKind.MARKED_CHANGE).and(MarkedChanges::byQuarters);
		add("Rising for seven quarters or more: ", figures, quarters.and((each) -> moves(each) > 0), notes);
		add("Falling for seven quarters or more: ", figures, quarters.and((each) -> moves(each) < 0), notes);
		return notes;
	}

	private static int moves(Figure figure) {
		return (figure.standOut() != null) ? figure.standOut().moves() : 0;
	}

	private static Predicate<Figure> on(StandOutKind list) {
		return (figure) -> figure.standOut() != null && figure.standOut().list() == list;
	}

	private static void add(String heading, MeasureFigures figures, Predicate<Figure> which, List<String> notes) {
		List<String> names = Stream.concat(figures.authorities().stream(), figures.splits().stream())
			.filter(which)
			.map(Columns::nameWithin)
			.toList();
		if (!names.isEmpty()) {
			notes.add(heading + Words.list(names) + ".");
		}
	}

}
