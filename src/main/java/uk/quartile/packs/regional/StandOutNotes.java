package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.StandOutList;
import uk.quartile.packs.words.Words;

/** Says below a measure's table which of its figures stand on the lists of page two. */
final class StandOutNotes {

	private StandOutNotes() {
	}

	static List<String> of(MeasureFigures figures) {
		List<String> notes = new ArrayList<>();
		add("Exceptions: ", figures, on(StandOutList.EXCEPTION), notes);
		add("Slipping: ", figures, on(StandOutList.SLIPPING), notes);
		add("Going well: ", figures, on(StandOutList.GOING_WELL), notes);
		add("Marked rise on the year: ", figures, on(StandOutList.MARKED_CHANGE).and((each) -> each.moves() > 0),
				notes);
		add("Marked fall on the year: ", figures, on(StandOutList.MARKED_CHANGE).and((each) -> each.moves() < 0),
				notes);
		return notes;
	}

	private static Predicate<StandOut> on(String list) {
		return (standOut) -> list.equals(standOut.list());
	}

	private static void add(String heading, MeasureFigures figures, Predicate<StandOut> which, List<String> notes) {
		List<String> names = Stream.concat(figures.authorities().stream(), figures.splits().stream())
			.filter((figure) -> figure.standOut() != null && which.test(Objects.requireNonNull(figure.standOut())))
			.map(Columns::nameWithin)
			.toList();
		if (!names.isEmpty()) {
			notes.add(heading + Words.list(names) + ".");
		}
	}

}
