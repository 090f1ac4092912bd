package uk.quartile.packs.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.SharingRow;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.packs.figures.Beside;
import uk.quartile.packs.figures.Doubts;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MadeOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.Result;
import uk.quartile.packs.figures.Revisions;

/**
 * Shows authorities in public papers that aren't their own as they let others see them:
 * by name where {@code reference/sharing.csv} says so, and else by a letter, with the
 * value alone; of several that return together nothing. A letter is an authority's in the
 * whole of a document, and another one in the next. The seed is known to those alone who
 * see the restricted edition: who knew it could name the letters.
 */
public final class Sharing {

	private static final String ANONYMOUS = "Authority ";

	private static final String OTHER = "another authority";

	private static final int LETTERS = 26;

	private final SetFigures set;

	private final @Nullable String own;

	private final Map<String, String> letters = new HashMap<>();

	private Sharing(SetFigures set, @Nullable String own, String seed) {
		this.set = set;
		this.own = own;
		Set<String> areas = new TreeSet<>();
		set.all()
			.forEach((measure) -> measure.figures()
				.stream()
				.filter((each) -> each.isOf(AreaType.AUTHORITY))
				.forEach((each) -> areas.add(each.area())));
		List<String> drawn = areas.stream()
			.sorted(Comparator.comparing((String area) -> new Fingerprint().add(seed, area).value()))
			.toList();
		for (int i = 0; i < drawn.size(); i++) {
			this.letters.put(drawn.get(i), ANONYMOUS + letter(i));
		}
	}

	/**
	 * The figures of a document.
	 * @param file of it in the set: in a folder of the authority's code, or the region's
	 * @param seed that no public file has
	 */
	public static SetFigures of(SetFigures set, String file, String seed) {
		if (!set.isPublic()) {
			return set;
		}
		Sharing sharing = new Sharing(set, file.contains("/") ? Document.authority(file) : null, seed + " " + file);
		return set.with(set.measures().stream().map(sharing::of).toList(),
				set.yearly().stream().map(sharing::of).toList());
	}

	/** A to Z, then AA. */
	private static String letter(int place) {
		String last = String.valueOf((char) ('A' + place % LETTERS));
		return (place < LETTERS) ? last : letter(place / LETTERS - 1) + last;
	}

	private MeasureFigures of(MeasureFigures measure) {
		List<Figure> figures = new ArrayList<>();
		measure.figures().forEach((figure) -> {
			if (!figure.areaType().returns() || isNamed(figure)) {
				figures.add(figure);
			}
			else if (isOwn(figure) && !figure.ofSplit()) {
				figures.add(withAnother(figure));
			}
			// Everybody knows who returns together: a letter would be no secret.
			else if (figure.isOf(AreaType.AUTHORITY)) {
				figures.add(anonymous(figure));
			}
		});
		return new MeasureFigures(measure.regionCode(), measure.measure(), measure.quarter(), List.copyOf(figures));
	}

	private boolean isOwn(Figure figure) {
		return codes(figure).anyMatch((code) -> code.equals(this.own));
	}

	private boolean isNamed(Figure figure) {
		return codes(figure).allMatch((code) -> code.equals(this.own) || isNamed(code, figure.measure().code()));
	}

	private static Stream<String> codes(Figure figure) {
		return Stream.of(figure.area().split("\\+"));
	}

	/** The newest row holds; of one day, that of the measure before that of all. */
	private boolean isNamed(String authority, String measure) {
		return this.set.catalogue()
			.sharing()
			.stream()
			.filter((row) -> row.authority().equals(authority) && row.edition() == this.set.edition()
					&& (row.measure() == null || row.measure().equals(measure))
					&& !row.from().isAfter(this.set.quarter().lastDay()))
			.max(Comparator.comparing(SharingRow::from).thenComparing((row) -> row.measure() != null))
			.filter((row) -> row.show() == SharingRow.Show.NAMED)
			.isPresent();
	}

	/** Not by the letter that it has elsewhere. */
	private Figure withAnother(Figure figure) {
		String codes = this.own + "+" + OTHER;
		return new Figure(figure.measure(), figure.quarter(),
				new Figure.OfArea(codes, figure.areaType(), this.set.names().name(codes)), figure.status(),
				figure.madeOf(), figure.result(), figure.place(), figure.coverage(), figure.beside(), figure.changes(),
				figure.revisions(), figure.standOut(), figure.overTime(), figure.doubts());
	}

	/**
	 * The value alone: a count, a population or a place would name it. Percentages of
	 * fewer than 20 are no value.
	 */
	private Figure anonymous(Figure figure) {
		String letter = String.valueOf(this.letters.get(figure.area()));
		boolean few = figure.ofTooFew();
		Double value = few ? null : figure.value();
		Figure.Against none = new Figure.Against(null, null, null);
		return new Figure(figure.measure(), figure.quarter(), new Figure.OfArea(letter, AreaType.AUTHORITY, letter),
				few ? Absence.UNAVAILABLE : (value != null) ? Finality.OK : figure.status(),
				new MadeOf(null, null, null, null, null, null),
				new Result(value, null, null, (value == null) ? new NoFigure(null, "no value is shown") : null),
				new Figure.Place(null, null), new Figure.Coverage(null, null),
				new Beside(none, none, null, null, none,
						new OtherComparators(List.of(), none, null, null, null, figure.others().valueQuarter(), null,
								null)),
				new Figure.Changes(null, null), new Revisions(null, null, null), null, OverTime.NONE, Doubts.NONE);
	}

}
