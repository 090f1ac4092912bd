package uk.quartile.packs.regional;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Dates;

/** Makes the overview of the yearly measures. */
final class Overviews {

	static final String TITLE = "Yearly measures: latest values";

	private Overviews() {
	}

	/** The overview; null where there is nothing to show. */
	static @Nullable Overview of(String region, List<MeasureFigures> yearly) {
		if (yearly.isEmpty()) {
			return null;
		}
		List<Overview.Row> rows = yearly.stream().map(Overviews::row).toList();
		boolean marked = rows.stream()
			.anyMatch((row) -> (row.region() + row.lowest() + row.highest()).contains(Queried.MARK));
		return new Overview(TITLE,
				"These measures are collected once a year. Each stands with its own date, and has a page of its own below."
						+ (marked ? " " + Queried.MEANING : ""),
				region, rows);
	}

	private static Overview.Row row(MeasureFigures figures) {
		Measure measure = figures.measure();
		List<Figure> known = figures.authorities()
			.stream()
			.filter((figure) -> figure.value() != null && !figure.ofTooFew())
			.sorted(Comparator.comparingDouble((figure) -> Objects.requireNonNull(figure.value())))
			.toList();
		String region = figures.region()
			.filter((figure) -> figure.value() != null)
			.map((figure) -> Queried.marked(ComparisonPages.value(figure), figure) + Columns.coverage(figure))
			.orElse(Values.NONE);
		return new Overview.Row(title(measure), Dates.when(measure.basis(), figures.quarter()), region,
				england(figures), known.isEmpty() ? Values.NONE : named(known.get(0)),
				known.isEmpty() ? Values.NONE : named(known.get(known.size() - 1)));
	}

	/** Without what the date says already, and with the unit where the value has none. */
	static String title(Measure measure) {
		String title = measure.title().replaceFirst(", last 12 months$", "");
		return (measure.unit() == Unit.PER_10000) ? title + " (per\u00a010,000)" : title;
	}

	private static String england(MeasureFigures figures) {
		return (figures.national() ? figures.region().filter((figure) -> figure.england().value() != null)
				: Columns.withEngland(figures))
			.map((figure) -> {
				String value = Values.value(figure.measure(), Objects.requireNonNull(figure.england().value()));
				String name = Columns.englandName(figure);
				return name.equals("England") ? value : value + " (" + name.substring("England, ".length()) + ")";
			})
			.orElse(Values.NONE);
	}

	private static String named(Figure figure) {
		return Columns.nameWithCoverage(figure) + " "
				+ Queried.marked(Values.value(figure.measure(), Objects.requireNonNull(figure.value())), figure);
	}

}
