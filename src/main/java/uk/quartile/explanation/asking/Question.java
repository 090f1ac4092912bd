package uk.quartile.explanation.asking;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Which figure is to be explained.
 *
 * @param area whose figure
 * @param measure of the catalogue
 * @param quarter of the figure
 */
public record Question(Area area, Measure measure, Quarter quarter) {

	/**
	 * Understands what a person has typed.
	 * @param catalogue in force
	 * @param area code, or name or a part of it
	 * @param measure code or title, or a part of either
	 * @param quarter of the figure
	 * @throws uk.quartile.domain.Refusal if there is no such area or measure, or more
	 * than one
	 */
	public static Question of(Catalogue catalogue, String area, String measure, Quarter quarter) {
		Asking asking = new Asking(catalogue);
		return new Question(asking.area(area, quarter), asking.measure(measure), quarter);
	}

	/**
	 * Understands which area a person has typed.
	 * @param catalogue in force
	 * @param area code, or name or a part of it
	 * @param quarter in which it is asked for
	 * @throws uk.quartile.domain.Refusal if there is no such area, or more than one
	 */
	public static Area area(Catalogue catalogue, String area, Quarter quarter) {
		return new Asking(catalogue).area(area, quarter);
	}

}
