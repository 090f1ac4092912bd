package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Doubt;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.WhyUnsupplied;
import uk.quartile.packs.figures.Doubted;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * What is to be known of the figures: each kind of note with the numbers of its measures
 * and what it means to a reader, and where there is none, that there is none.
 */
final class DataNotes {

	static final String TITLE = "Data notes";

	/** Of which a public edition knows nothing, and so can't say that there is none. */
	private static final Set<String> RESTRICTED = Set.of("Late", "Unexplained", "Revised");

	static final String NOTHING = "Nothing to note";

	private static final String COUNTED = "Counted by another definition";

	private static final List<Table.Column> COLUMNS = List.of(new Table.Column("Note", "TableHead", "TableLines", 104),
			new Table.Column("Measures, by their numbers", "TableHead", "TableLines", 330),
			new Table.Column("What it means to you", "TableHead", "TableLines", 340));

	/** More measures of which the same is said are counted. */
	private static final int MOST_NAMES = 12;

	private final AuthorityFigures authority;

	DataNotes(AuthorityFigures authority) {
		this.authority = authority;
	}

	static List<Block> of(AuthorityFigures authority) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.add(Text.of("Note",
				"Of all figures of " + authority.name() + " for " + Dates.quarter(authority.set().quarter())
						+ ", and the newest of those not due in it, each measure with its number."));
		blocks.add(new Gap(4));
		List<Table.Row> rows = new ArrayList<>();
		List<String> nothing = new ArrayList<>();
		for (Note note : new DataNotes(authority).notes()) {
			if (authority.set().isPublic() && RESTRICTED.contains(note.kind())) {
				continue;
			}
			if (note.measures().isEmpty() && note.kind().equals(COUNTED)) {
				// So rare that nobody misses it where there is none.
				continue;
			}
			if (note.measures().isEmpty()) {
				nothing.add(Words.within(note.kind()));
			}
			else {
				rows.add(row(note.kind(), String.join("\n", note.measures()), note.meaning()));
			}
		}
		if (!nothing.isEmpty()) {
			rows.add(row(NOTHING, Words.capital(Words.list(nothing)), "No figure is of these kinds."));
		}
		blocks.add(new Table(COLUMNS, rows));
		return blocks;
	}

	private static Table.Row row(String kind, String measures, String meaning) {
		return Table.Row.of(List.of(Table.Cell.of(kind), Table.Cell.of(measures), Table.Cell.of(meaning)));
	}

	/**
	 * One kind of note.
	 *
	 * @param kind of note, in a word or two
	 * @param measures a line each, or in one line; empty where there is nothing to note
	 * @param meaning to a reader
	 */
	record Note(String kind, List<String> measures, String meaning) {
	}

	/** All kinds of note, always in the same order. */
	List<Note> notes() {
		return List.of(
				note("Late", DataNotes::late,
						"Due, and not here. No figure is shown in its place, and none is guessed."),
				note("Unexplained", DataNotes::unexplained,
						"Shown as returned. It may be right; ask before you rely on it."),
				note("Revised", DataNotes::revised,
						"This paper has the newer figure, and earlier ones have the older."),
				note("Provisional or estimated", DataNotes::provisional,
						"It may change once the final figure is returned."),
				note("Withheld or not available", DataNotes::withheld,
						this.authority.set().isPublic() ? "Withheld to protect children: no more is said of them."
								: "Withheld are counts so small that a child might be known. None of these is 0."),
				note("Of too few",
						(figure) -> figure.value() != null && figure.ofTooFew() ? Optional.of(part(figure))
								: Optional.empty(),
						"Too few for a percentage that says anything: not judged, and not ranked."),
				note(COUNTED, (figure) -> Optional.ofNullable(figure.otherDefinition()).map(Words::set),
						"A break in its series: neither ranked nor judged, and no change is told across it."),
				note("Joint", this::joint, "One figure for several areas together, which can\u2019t be told apart."),
				new Note("Not collected", NotCollected.by(this.authority),
						"In the catalogue, but not asked for yet in this region, or no longer."));
	}

	/** Measures of which the same is to be said stand in one line. */
	private Note note(String kind, Function<Figure, Optional<String>> said, String meaning) {
		Map<String, List<String>> measures = new LinkedHashMap<>();
		this.authority.figures()
			.stream()
			.map(Own::figure)
			.forEach((figure) -> said.apply(figure)
				.ifPresent((words) -> measures.computeIfAbsent(words, (key) -> new ArrayList<>())
					.add(named(figure.measure()))));
		List<String> lines = new ArrayList<>();
		measures.forEach((words, names) -> lines.add(((names.size() > MOST_NAMES)
				? Words.capital(Words.counted(names.size(), "measure")) : String.join(", ", names)) + ": " + words));
		return new Note(kind, lines, meaning);
	}

	/** {@code 10 Children looked after}. */
	private static String named(Measure measure) {
		return measure.label().number() + "\u00a0" + Words.set(measure.label().shortTitle());
	}

	private static boolean lacking(Figure figure) {
		return figure.value() == null && figure.numerator() == null;
	}

	private static Optional<String> late(Figure figure) {
		boolean late = lacking(figure) && (figure.status() == Absence.NOT_SUPPLIED || WhyUnsupplied.is(figure));
		return late ? Absences.inWords(figure.status()) : Optional.empty();
	}

	private static Optional<String> unexplained(Figure figure) {
		List<String> said = new ArrayList<>();
		if (!lacking(figure)) {
			reasons(figure.doubts().now(), "", said);
			reasons(figure.doubts().yearEarlier(), "the figure of a year before: ", said);
		}
		return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
	}

	private static void reasons(List<Doubted> doubted, String of, List<String> said) {
		if (!doubted.isEmpty()) {
			said.add(of + Words.set(Doubt.reasons(doubted.stream().map(Doubted::doubt).toList())
				.replace("it is far from that of a year before, and no reason was given",
						"far from the year before, and the return gives no reason")));
		}
	}

	private static Optional<String> revised(Figure figure) {
		Revision revision = figure.revisions().now();
		if (revision == null) {
			return Optional.empty();
		}
		String first = (revision.first().numerator() == null && revision.first().marker() == null)
				? "what was first returned is no longer shown" : "first " + inWords(figure.measure(), revision.first());
		return Optional.of(first + ((revision.receivedOn() == null) ? ", now withdrawn" : ", now "
				+ inWords(figure.measure(), revision.now()) + ", received on " + Dates.day(revision.receivedOn())));
	}

	private static String inWords(Measure measure, Revision.AsReturned returned) {
		if (returned.numerator() == null || returned.marker() != null) {
			return (returned.marker() == null) ? "not supplied" : Absences.marker(returned.marker());
		}
		return (returned.denominator() == null) ? Numbers.count(returned.numerator(), measure.counts())
				: Numbers.part(returned.numerator(), returned.denominator(), measure.counts());
	}

	private static Optional<String> provisional(Figure figure) {
		return (!lacking(figure) && figure.status().isNotFinal()) ? Optional.of(figure.status().written())
				: Optional.empty();
	}

	/** All absences but what is late: those of nothing to count too. */
	private static Optional<String> withheld(Figure figure) {
		return (lacking(figure) && late(figure).isEmpty())
				? Absences.inWords(figure.status())
					.map((words) -> Absences.isNothingToCount(figure.status()) ? "there was nothing to count" : words)
				: Optional.empty();
	}

	private static String part(Figure figure) {
		return (figure.numerator() == null || figure.denominator() == null) ? ""
				: Numbers.part(figure.numerator(), figure.denominator(), figure.measure().counts());
	}

	private Optional<String> joint(Figure figure) {
		return (figure.area().contains("+") && !lacking(figure))
				? Optional.of("with " + Words.list(Stream.of(figure.area().split("\\+"))
					.filter((code) -> !code.equals(this.authority.code()))
					.map((code) -> this.authority.set().names().name(code))
					.toList()))
				: Optional.empty();
	}

}
