package uk.quartile.cli.changes;

import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.changes.FigureChange.Made;
import uk.quartile.changes.FigureChange;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;

/** What the areas and measures of changed figures are called. */
record ChangedNames(Catalogue catalogue) {

	String made(Made made) {
		return made.quarter() + ", " + region(made.region());
	}

	String measure(String code) {
		return this.catalogue.measure(code).map(Measure::title).orElse(code);
	}

	String area(FigureChange.Key figure) {
		if (!(figure.areaType() instanceof AreaType type) || type == AreaType.GRADED) {
			return figure.areaType().written();
		}
		String names = List.of(figure.area().split("\\+"))
			.stream()
			.map((code) -> this.catalogue.authority(code).map(Authority::name).orElse(code))
			.collect(Collectors.joining(" and "));
		return switch (type) {
			case NEIGHBOURS -> "Neighbours of " + names;
			case AUTHORITY -> names + " (" + figure.area() + ")";
			case JOINT -> names;
			case REGION, ENGLAND -> region(figure.area());
			case GRADED -> type.written();
		};
	}

	private String region(String code) {
		return this.catalogue.authorities()
			.stream()
			.filter((each) -> each.region().equals(code))
			.map(Authority::regionName)
			.findFirst()
			.orElse("England") + " (" + code + ")";
	}

}
