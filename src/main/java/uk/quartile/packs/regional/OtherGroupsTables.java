package uk.quartile.packs.regional;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.NoFigure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Unit;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.charts.Neighbours;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Queried;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;

/** Makes the table of other groups. */
final class OtherGroupsTables {

	static final String TITLE = "Compared with other groups";

	private OtherGroupsTables() {
	}

	/** The table; null where no figure is held against any other group. */
	static @Nullable OtherGroupsTable of(SetFigures all, List<MeasureFigures> measures) {
		String region = all.region();
		Quarter quarter = all.quarter();
		List<MeasureFigures> compared = measures.stream()
			.filter((figures) -> !figures.otherRegions().isEmpty() || !figures.subGroups().isEmpty()
					|| figures.graded().isPresent())
			.toList();
		if (compared.isEmpty()) {
			return null;
		}
		List<String> groups = compared.stream()
			.flatMap((figures) -> figures.subGroups().stream())
			.map((group) -> group.areaType().written())
			.distinct()
			.toList();
		String graded = compared.stream()
			.flatMap((figures) -> figures.graded().stream())
			.map(Figure::areaName)
			.findFirst()
			.orElse("");
		return new OtherGroupsTable(TITLE, lead(compared), region,
				(groups.size() == 1) ? groups.get(0) : groups.isEmpty() ? "" : "Groups within the region", graded,
				compared.stream().map((figures) -> row(figures, groups.size() == 1, quarter, compared)).toList());
	}

	private static String lead(List<MeasureFigures> compared) {
		String because = compared.stream()
			.flatMap((figures) -> figures.graded().stream())
			.map(Figure::undefined)
			.filter((none) -> none != null && none.why() == NoFigure.Why.FEW_GRADES)
			.findFirst()
			.map((none) -> " Of good and outstanding authorities there is no value: " + none.because() + ".")
			.orElse("");
		return "Groups are pooled, with how many of their members have a figure. Other regions are as published, with the date "
				+ "where that is an earlier one."
				+ Neighbours.edition(compared)
					.map((edition) -> " The diamonds on the charts are the statistical neighbours’, by the list of "
							+ edition + ".")
					.orElse("")
				+ because + (compared.stream().anyMatch(OtherGroupsTables::queried) ? " " + Queried.MEANING : "");
	}

	private static boolean queried(MeasureFigures figures) {
		return Stream.concat(figures.region().stream(), figures.subGroups().stream())
			.anyMatch((group) -> group.value() != null && !group.doubts().now().isEmpty());
	}

	private static OtherGroupsTable.Row row(MeasureFigures figures, boolean oneGroup, Quarter quarter,
			List<MeasureFigures> among) {
		String when = figures.quarter().equals(quarter) ? ""
				: ", " + Dates.when(figures.measure().basis(), figures.quarter());
		String region = figures.region()
			.map((figure) -> Queried.marked(value(figure), figure) + Columns.coverage(figure))
			.orElse(Values.NONE);
		String groups = figures.subGroups()
			.stream()
			.map((group) -> (oneGroup ? "" : group.areaType().written() + " ") + withCoverage(group))
			.collect(Collectors.joining("; "));
		String groupsOrNone = groups.isEmpty() ? Values.NONE : groups;
		return new OtherGroupsTable.Row(title(figures.measure()) + when, region, groupsOrNone, OtherRegions.of(figures),
				figures.graded().map(OtherGroupsTables::withCoverage).orElse(Values.NONE));
	}

	/** With the unit where the value has none. */
	private static String title(Measure measure) {
		String title = MeasurePages.numbered(measure);
		return (measure.unit() == Unit.PER_10000) ? title + " (per\u00a010,000)" : title;
	}

	static String value(Figure figure) {
		return Values.shown(figure);
	}

	static String value(Measure measure, @Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(measure, value);
	}

	private static String withCoverage(Figure group) {
		Quarter quarter = group.others().valueQuarter();
		String coverage = (group.members() == null) ? ""
				: ", " + Objects.requireNonNull(group.membersWithFigure()) + " of " + group.members();
		return Queried.marked(value(group), group) + coverage
				+ ((quarter != null) ? ", " + Dates.day(quarter.lastDay()) : "");
	}

	/** All that the report has of measures, those of the quarter first. */
	static List<MeasureFigures> all(SetFigures figures) {
		return Stream.concat(figures.measures().stream(), figures.yearly().stream()).toList();
	}

}
