package uk.quartile.packs.choosing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.brief.Standing;

/**
 * An authority's figure and what is to be thought of it.
 *
 * @param among all figures of the measure and quarter
 * @param figure the authority's
 * @param standing its two signs
 */
public record Judged(MeasureFigures among, Figure figure, Standing standing) {

	/** An authority's figures that are there, in the order of the catalogue. */
	public static List<Judged> of(AuthorityFigures authority) {
		Map<String, Double> thresholds = authority.set().catalogue().settings().thresholds();
		return authority.figures()
			.stream()
			.flatMap((own) -> Standing.of(own.figure(), thresholds)
				.stream()
				.map((standing) -> new Judged(own.among(), own.figure(), standing)))
			.toList();
	}

	public Measure measure() {
		return this.figure.measure();
	}

	boolean is(Position position, Direction... directions) {
		return this.standing.position() == position && List.of(directions).contains(this.standing.direction());
	}

	/**
	 * How far from what it is judged by: in standard errors; in parts of England's value
	 * where none are told; 0 where there is neither.
	 */
	double distance() {
		StandOut standOut = this.figure.standOut();
		if (standOut != null && standOut.beyondChance() != null) {
			return Math.abs(standOut.beyondChance());
		}
		Double england = this.figure.england().value();
		return (england == null || england == 0) ? 0
				: Math.abs(Objects.requireNonNull(this.figure.value()) - england) / Math.abs(england);
	}

}
