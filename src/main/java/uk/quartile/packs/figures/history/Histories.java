package uk.quartile.packs.figures.history;

import java.util.Map;

import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;

/**
 * The last seven years of each figure of a comparison: of the region's authorities and
 * joint areas, the region, England, the other regions, and the similar areas of each
 * authority; of sub-groups only where they have a trend.
 *
 * @param byRow by measure, area type and area, as rows have them
 */
public record Histories(Map<Of, History> byRow) {

	/** None. */
	public static final Histories NONE = new Histories(Map.of());

	/**
	 * Whose history it is.
	 *
	 * @param measure code
	 * @param type of the area
	 * @param area code; of similar areas, their authority's
	 */
	public record Of(String measure, AreaKind type, String area) {
	}

	/** Of an area; without points where nothing is known of its past. */
	public History of(Measure measure, AreaKind type, String area) {
		return this.byRow.getOrDefault(new Of(measure.code(), type, area), History.NONE);
	}

	/** Of the area of a figure. */
	public History of(Figure figure) {
		return of(figure.measure(), figure.areaType(), figure.area());
	}

	/** The band of the similar areas of an authority, and their median. */
	public History ofSimilarAreas(Measure measure, String authority) {
		return of(measure, AreaType.NEIGHBOURS, authority);
	}

}
