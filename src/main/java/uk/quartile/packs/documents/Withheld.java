package uk.quartile.packs.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.domain.figure.NotShown;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;

/**
 * How much of what a document tells of its public edition withholds.
 *
 * @param figures that it tells of, those withheld among them
 * @param withheld how many of them are
 */
public record Withheld(int figures, int withheld) {

	/** Once a document: why, and that the word says nothing else. */
	private static final String EXPLAINED = " Withheld are counts of few children, and whatever would give one away.";

	private static final String ON_RECORD = "Left out of public editions: what officers wrote, plans for improvement, "
			+ "and what became of returns.";

	/** Of the region\u2019s authorities; empty for an edition that withholds nothing. */
	public static Optional<Withheld> of(SetFigures set) {
		return of(set, set.all().stream().map(MeasureFigures::authorities).flatMap(List::stream));
	}

	/** Of one authority; empty likewise. */
	public static Optional<Withheld> of(AuthorityFigures authority) {
		return of(authority.set(), authority.figures().stream().map(AuthorityFigures.Own::figure));
	}

	private static Optional<Withheld> of(SetFigures set, Stream<Figure> figures) {
		if (!set.isPublic()) {
			return Optional.empty();
		}
		List<Figure> all = figures.toList();
		return Optional.of(new Withheld(all.size(),
				(int) all.stream().filter((figure) -> figure.status() == NotShown.WITHHELD).count()));
	}

	/** For the first page of the document. */
	public List<String> sentences() {
		return List.of((this.withheld == 0) ? "No figure of this document is withheld to protect children."
				: amount() + EXPLAINED, ON_RECORD);
	}

	/** {@code 12 of 420 figures are withheld to protect children.} */
	private String amount() {
		return this.withheld + " of " + this.figures + ((this.figures == 1) ? " figure" : " figures")
				+ ((this.withheld == 1) ? " is" : " are") + " withheld to protect children.";
	}

}
