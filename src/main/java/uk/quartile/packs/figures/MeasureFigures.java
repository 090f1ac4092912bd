package uk.quartile.packs.figures;

import java.util.List;
import java.util.Optional;

import uk.quartile.domain.AreaType;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;

/**
 * All figures of one measure and quarter.
 *
 * @param measure what is measured
 * @param quarter of the figures
 * @param figures in the order of the tables
 */
public record MeasureFigures(Measure measure, Quarter quarter, List<Figure> figures) {

	/** The region's authorities, joint returns among them, by name. */
	public List<Figure> authorities() {
		return this.figures.stream()
			.filter(Figure::ofAuthority)
			.sorted(java.util.Comparator.comparing(Figure::areaName).thenComparing(Figure::area))
			.toList();
	}

	public Optional<Figure> region() {
		return only(AreaType.REGION);
	}

	public Optional<Figure> england() {
		return only(AreaType.ENGLAND);
	}

	private Optional<Figure> only(AreaType type) {
		return this.figures.stream().filter((figure) -> figure.isOf(type)).findFirst();
	}

}
