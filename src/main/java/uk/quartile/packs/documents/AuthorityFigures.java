package uk.quartile.packs.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;

/**
 * All that the documents of one authority are made from.
 *
 * @param set that they belong to
 * @param code GSS code of the authority
 * @param name of the authority
 */
public record AuthorityFigures(SetFigures set, String code, String name) {

	public static AuthorityFigures of(SetFigures set, String code) {
		return new AuthorityFigures(set, code, set.names().name(code));
	}

	/**
	 * The authority's figures, in the order of the catalogue; the joint one of several
	 * that return together, where it has none of its own.
	 */
	public List<Own> figures() {
		return this.set.all().stream().flatMap((measure) -> own(measure).stream()).toList();
	}

	private Optional<Own> own(MeasureFigures measure) {
		List<Figure> authorities = measure.authorities();
		Optional<Figure> own = authorities.stream().filter((each) -> each.area().equals(this.code)).findFirst();
		Optional<Figure> joint = authorities.stream()
			.filter((each) -> !each.area().equals(this.code))
			.filter((each) -> Stream.of(each.area().split("\\+")).anyMatch(this.code::equals))
			.findFirst();
		return own.filter((each) -> each.value() != null || each.numerator() != null)
			.or(() -> joint)
			.or(() -> own)
			.map((figure) -> new Own(measure, figure));
	}

	/**
	 * A figure of the authority.
	 *
	 * @param among all figures of the measure and quarter
	 * @param figure the authority's
	 */
	public record Own(MeasureFigures among, Figure figure) {

		/** Whether there is anything to show. */
		public boolean isThere() {
			return this.figure.value() != null || this.figure.numerator() != null;
		}

	}

}
