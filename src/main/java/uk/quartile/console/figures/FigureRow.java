package uk.quartile.console.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * A figure in words and digits, for a table.
 *
 * @param area code
 * @param name of the area
 * @param measure code
 * @param title of the measure
 * @param quarter of the figure
 * @param value with its unit, or why there is none
 * @param interval 95%; blank where there is none
 * @param change on the year, signed; blank where there is none
 * @param place among the region's; blank where there is none
 * @param versusRegion verdict
 * @param versusNeighbours verdict
 * @param versusEngland verdict
 * @param trend what the series says
 * @param standsOut in words; blank where it doesn't
 */
public record FigureRow(String area, String name, String measure, String title, Quarter quarter, String value,
		String interval, String change, String place, String versusRegion, String versusNeighbours,
		String versusEngland, String trend, String standsOut) {

	/** The names of the columns of a file with these. */
	static final List<String> COLUMNS = List.of("area", "area_name", "measure", "title", "quarter", "value",
			"interval_95", "change_on_year", "place", "versus_region", "versus_neighbours", "versus_england", "trend",
			"stands_out");

	static FigureRow of(ShownFigure figure, String name, Measure measure) {
		return new FigureRow(figure.area(), name, measure.code(), measure.title(), figure.quarter(),
				(figure.value() != null) ? number(figure.value(), measure) : figure.status().replace('-', ' '),
				(figure.lower() != null && figure.upper() != null)
						? number(figure.lower(), measure) + " to " + number(figure.upper(), measure) : "",
				change(figure, measure),
				(figure.rank() != null && figure.ranked() != null) ? figure.rank() + " of " + figure.ranked() : "",
				figure.versusRegion(), figure.versusNeighbours(), figure.versusEngland(), figure.trend(),
				figure.standsOut().replace('-', ' '));
	}

	/** As printed: rounded half up from the decimal digits of the value. */
	static String number(@Nullable Double value, Measure measure) {
		if (value == null) {
			return "–";
		}
		return String.format(Locale.UK, "%,." + measure.decimals() + "f",
				BigDecimal.valueOf(value).setScale(measure.decimals(), RoundingMode.HALF_UP))
				+ ((measure.unit() == Unit.PERCENT) ? "%" : "");
	}

	private static String change(ShownFigure figure, Measure measure) {
		if (figure.value() == null || figure.earlier() == null) {
			return "";
		}
		// What is printed of both, so that readers who subtract find the same.
		BigDecimal now = BigDecimal.valueOf(figure.value()).setScale(measure.decimals(), RoundingMode.HALF_UP);
		BigDecimal before = BigDecimal.valueOf(figure.earlier()).setScale(measure.decimals(), RoundingMode.HALF_UP);
		BigDecimal change = now.subtract(before);
		String sign = (change.signum() > 0) ? "+" : (change.signum() < 0) ? "−" : "";
		return sign + String.format(Locale.UK, "%,." + measure.decimals() + "f", change.abs())
				+ ((measure.unit() == Unit.PERCENT) ? " points" : "");
	}

	List<String> fields() {
		return List.of(this.area, this.name, this.measure, this.title, this.quarter.toString(), this.value,
				this.interval, this.change, this.place, this.versusRegion, this.versusNeighbours, this.versusEngland,
				this.trend, this.standsOut);
	}

}
