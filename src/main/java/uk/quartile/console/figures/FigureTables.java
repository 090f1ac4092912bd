package uk.quartile.console.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.figures.JdbcShownFigures.ComparedQuarter;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;

/** Tables of figures, in the order in which people look for them. */
final class FigureTables {

	private final Catalogue catalogue;

	private final JdbcShownFigures figures;

	private final List<ComparedQuarter> compared;

	FigureTables(Catalogue catalogue, JdbcShownFigures figures) {
		this.catalogue = catalogue;
		this.figures = figures;
		this.compared = figures.compared(catalogue.settings().region());
	}

	List<Quarter> quarters() {
		return this.compared.stream().map(ComparedQuarter::quarter).toList();
	}

	/** The one that is asked for, or else the newest. */
	Optional<ComparedQuarter> of(Optional<Quarter> wanted) {
		return this.compared.stream()
			.filter((each) -> wanted.isEmpty() || each.quarter().equals(wanted.get()))
			.findFirst();
	}

	/** Every area's figure of a measure, authorities first. */
	List<FigureRow> ofMeasure(ComparedQuarter quarter, Measure measure) {
		return this.figures.ofMeasure(quarter.comparison(), measure.code())
			.stream()
			.filter((each) -> !isOfOthers(each))
			.sorted(Comparator.comparing((ShownFigure each) -> !isAuthority(each)).thenComparing(this::name))
			.map((each) -> FigureRow.of(each, name(each), measure))
			.toList();
	}

	/** Every measure's figure of an area, in the order of the catalogue. */
	List<FigureRow> ofArea(ComparedQuarter quarter, String area) {
		return inOrder(
				this.figures.ofArea(quarter.comparison(), area).stream().filter((each) -> !isOfOthers(each)).toList());
	}

	/** What stands out, authority by authority. */
	List<FigureRow> standingOut(ComparedQuarter quarter) {
		return inOrder(this.figures.standingOut(quarter.comparison())).stream()
			.sorted(Comparator.comparing(FigureRow::name))
			.toList();
	}

	private List<FigureRow> inOrder(List<ShownFigure> figures) {
		Map<String, Integer> places = new HashMap<>();
		this.catalogue.measures().forEach((each) -> places.put(each.code(), places.size()));
		return figures.stream()
			.sorted(Comparator.comparing((each) -> places.getOrDefault(each.measure(), Integer.MAX_VALUE)))
			.flatMap((each) -> this.catalogue.measure(each.measure())
				.map((measure) -> FigureRow.of(each, name(each), measure))
				.stream())
			.toList();
	}

	private static boolean isAuthority(ShownFigure figure) {
		return List.of(AreaType.AUTHORITY.written(), AreaType.JOINT.written()).contains(figure.areaType());
	}

	/**
	 * Of those that an area is compared with, under its code: the explanation of its own
	 * figure has them.
	 */
	private static boolean isOfOthers(ShownFigure figure) {
		return List.of(AreaType.NEIGHBOURS.written(), AreaType.GRADED.written()).contains(figure.areaType());
	}

	/** The type of a sub-group's rows is its name. */
	private String name(ShownFigure figure) {
		return Written.read(AreaType.class, figure.areaType()).isPresent() ? name(figure.area()) : figure.areaType();
	}

	String name(String area) {
		if (area.equals(Catalogue.ENGLAND)) {
			return "England";
		}
		return this.catalogue.authorities()
			.stream()
			.flatMap((each) -> Stream.of(Map.entry(each.code(), each.name()),
					Map.entry(each.region(), each.regionName())))
			.filter((each) -> each.getKey().equals(area))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseGet(() -> joint(area));
	}

	private String joint(String area) {
		return String.join(" and ",
				Stream.of(area.split("\\+"))
					.map((code) -> this.catalogue.authority(code).map(Authority::name).orElse(code))
					.toList());
	}

}
