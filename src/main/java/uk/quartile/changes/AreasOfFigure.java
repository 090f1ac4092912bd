package uk.quartile.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.area.AreaType;

/** Tells of which areas a figure is made. */
final class AreasOfFigure {

	private final Catalogue catalogue;

	private final Map<String, Set<String>> neighbours = new TreeMap<>();

	AreasOfFigure(CatalogueFiles files) {
		this.catalogue = files.catalogue();
		files.tables()
			.neighbours()
			.stream()
			.filter((each) -> each.edition().equals(this.catalogue.settings().neighboursEdition()))
			.forEach((each) -> this.neighbours.computeIfAbsent(each.authority(), (code) -> new TreeSet<>())
				.add(each.neighbour()));
	}

	static boolean group(FigureChange.Key figure) {
		return !figure.areaType().returns();
	}

	/** Codes of the areas, with what covers the same ground; empty for any. */
	Set<String> codes(FigureChange.Key figure) {
		Set<String> codes = new TreeSet<>(List.of(figure.area().split("\\+")));
		if (figure.areaType() == AreaType.REGION) {
			this.catalogue.authorities()
				.stream()
				.filter((each) -> each.region().equals(figure.area()))
				.forEach((each) -> codes.add(each.code()));
		}
		else if (figure.areaType() == AreaType.NEIGHBOURS) {
			codes.addAll(this.neighbours.getOrDefault(figure.area(), Set.of()));
		}
		else if (figure.areaType() == AreaType.GRADED) {
			return Set.of();
		}
		Set<String> all = new TreeSet<>(codes);
		Footprints footprints = this.catalogue.footprints();
		Stream.concat(codes.stream(), Stream.of(figure.area()))
			.flatMap((code) -> footprints.sameGround(code).stream())
			.forEach((same) -> all.addAll(same.authorities()));
		return all;
	}

}
