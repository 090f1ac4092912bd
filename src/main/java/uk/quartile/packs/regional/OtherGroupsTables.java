package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.charts.Neighbours;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;

/** Makes the table of groups within the region, and of good authorities outside it. */
final class OtherGroupsTables {

	private OtherGroupsTables() {
	}

	/** The table; null where no figure is held against any such group. */
	static @Nullable OtherGroupsTable of(SetFigures all, List<MeasureFigures> measures) {
		List<MeasureFigures> compared = measures.stream()
			.filter((figures) -> !figures.subGroups().isEmpty() || figures.graded().isPresent())
			.toList();
		if (compared.isEmpty()) {
			return null;
		}
		List<String> groups = compared.stream()
			.flatMap((figures) -> figures.subGroups().stream())
			.map((group) -> group.areaType().written())
			.distinct()
			.sorted()
			.toList();
		Optional<String> graded = compared.stream()
			.flatMap((figures) -> figures.graded().stream())
			.map(Figure::areaName)
			.findFirst();
		List<String> heads = new ArrayList<>(List.of("Measure", all.region()));
		heads.addAll(groups);
		graded.ifPresent(heads::add);
		return new OtherGroupsTable(lead(compared), heads,
				compared.stream().map((figures) -> row(figures, groups, graded.isPresent(), all.quarter())).toList());
	}

	private static String lead(List<MeasureFigures> compared) {
		String because = compared.stream()
			.flatMap((figures) -> figures.graded().stream())
			.map(Figure::undefined)
			.filter((none) -> none != null && none.why() == NoFigure.Why.FEW_GRADES)
			.findFirst()
			.map((none) -> " Of good and outstanding authorities there is no value: " + none.because() + ".")
			.orElse("");
		return "Groups are pooled, with how many of their members have a figure where not all have one."
				+ Neighbours.edition(compared)
					.map((edition) -> " The similar areas of other pages are by the list of " + edition + ".")
					.orElse("")
				+ because;
	}

	private static List<String> row(MeasureFigures figures, List<String> groups, boolean graded, Quarter quarter) {
		String when = figures.quarter().equals(quarter) ? ""
				: ", " + Dates.when(figures.measure().basis(), figures.quarter());
		String unit = (figures.measure().unit() == Unit.PER_10000) ? " (per\u00a010,000)" : "";
		List<String> row = new ArrayList<>(List.of(MeasurePages.numbered(figures.measure()) + unit + when,
				figures.region().map((figure) -> Values.shown(figure) + Columns.coverage(figure)).orElse(Values.NONE)));
		groups.forEach((name) -> row.add(figures.subGroups()
			.stream()
			.filter((group) -> group.areaType().written().equals(name))
			.map(OtherGroupsTables::withCoverage)
			.findFirst()
			.orElse(Values.NONE)));
		if (graded) {
			row.add(figures.graded().map(OtherGroupsTables::withCoverage).orElse(Values.NONE));
		}
		return row;
	}

	private static String withCoverage(Figure group) {
		Quarter quarter = group.others().valueQuarter();
		String coverage = Objects.equals(group.members(), group.membersWithFigure()) ? ""
				: ", " + group.membersWithFigure() + "\u00a0of\u00a0" + group.members();
		return Values.shown(group) + coverage + ((quarter != null) ? ", " + Dates.day(quarter.lastDay()) : "");
	}

}
