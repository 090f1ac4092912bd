package uk.quartile.packs.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Council;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Picture;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Commentary;

/**
 * All that the documents of one authority are made from.
 *
 * @param set that they belong to
 * @param code GSS code of the authority
 * @param name of the authority
 * @param shortName for grids and charts
 */
public record AuthorityFigures(SetFigures set, String code, String name, String shortName) {

	public static AuthorityFigures of(SetFigures set, String code) {
		String name = set.names().name(code);
		return new AuthorityFigures(set, code, name,
				set.catalogue().authority(code).map(Authority::shortName).orElse(name));
	}

	/**
	 * The authority's figures, in the order of the catalogue; the joint one of several
	 * that return together, where it has none of its own.
	 */
	public List<Own> figures() {
		return this.set.all().stream().flatMap((measure) -> own(measure).stream()).toList();
	}

	/** Those in the body of documents, likewise. */
	public List<Own> core() {
		List<String> core = this.set.catalogue().core().stream().map(Measure::code).toList();
		return figures().stream().filter((own) -> core.contains(own.among().measure().code())).toList();
	}

	/** Whether a figure is the authority's, or of several that it returns with. */
	public boolean isOwn(Figure figure) {
		return figure.ofAuthority() && Stream.of(figure.area().split("\\+")).anyMatch(this.code::equals);
	}

	/** What its officers say of the quarter's figures. */
	public List<Commentary> commentary() {
		return this.set.record().commentary().getOrDefault(this.code, List.of());
	}

	/** Its council, where {@code jobs/committees.yml} names it. */
	public Optional<Council> council() {
		return this.set.catalogue().committees().council(this.code);
	}

	/**
	 * The council's logo at the right of the room that it is given.
	 * @param height in points
	 */
	public Optional<Block> logo(int height) {
		return council().flatMap((council) -> Optional.ofNullable(council.logo())
			.map((logo) -> new Picture(new LogoPicture(logo), height, "Logo of " + council.name() + ".")));
	}

	/** What is planned to get better; null where no plan was sent. */
	public @Nullable ActionPlan plan() {
		return this.set.record().plans().get(this.code);
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
