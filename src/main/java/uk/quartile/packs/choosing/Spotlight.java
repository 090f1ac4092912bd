package uk.quartile.packs.choosing;

import java.util.List;
import java.util.function.Predicate;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;

/** The measures whose last six months are told of in large type. */
public final class Spotlight {

	/** As many as a page has side by side. */
	static final int MOST = 5;

	private Spotlight() {
	}

	/**
	 * The first five measures that the catalogue marks for it, in its order, of which the
	 * authority has a count for the quarter; where it marks none, of its core measures
	 * those whose last six months can be told of.
	 */
	public static List<Figure> of(AuthorityFigures authority) {
		List<Measure> measures = authority.set().catalogue().measures();
		Predicate<Measure> marked = (measure) -> measure.label().featured().spotlight();
		List<Measure> core = authority.set().catalogue().core();
		Predicate<Measure> may = measures.stream().anyMatch(marked) ? marked
				: (measure) -> core.stream().anyMatch((each) -> each.code().equals(measure.code()))
						&& measure.ofSixMonths();
		return authority.figures()
			.stream()
			.map(AuthorityFigures.Own::figure)
			.filter((figure) -> may.test(figure.measure()))
			.filter((figure) -> figure.quarter().equals(authority.set().quarter()))
			.filter((figure) -> figure.numerator() != null)
			.limit(MOST)
			.toList();
	}

}
