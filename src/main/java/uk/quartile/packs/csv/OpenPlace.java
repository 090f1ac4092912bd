package uk.quartile.packs.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.figures.Figure;

/**
 * Where a row of {@code open-data.csv} is of, as the Department for Education names
 * places. It has no level for authorities that return together, sub-groups and similar
 * areas: they have no row.
 *
 * @param level as the department writes it
 * @param region code and name; blank of England
 * @param authority old code, code and name; blank of what is none
 */
record OpenPlace(Level level, List<String> region, List<String> authority) implements Comparable<OpenPlace> {

	static final List<String> COLUMNS = List.of("geographic_level", "country_code", "country_name", "region_code",
			"region_name", "old_la_code", "new_la_code", "la_name");

	private static final Comparator<OpenPlace> ORDER = Comparator.comparing(OpenPlace::level)
		.thenComparing((place) -> place.region().get(0))
		.thenComparing((place) -> place.authority().get(1));

	/** The levels, from the top. */
	enum Level {

		NATIONAL("National"), REGIONAL("Regional"), LOCAL_AUTHORITY("Local authority");

		private final String written;

		Level(String written) {
			this.written = written;
		}

	}

	/** The place of a figure, where it has one. */
	static Optional<OpenPlace> of(Figure figure, Catalogue catalogue) {
		List<String> nowhere = List.of("", "", "");
		if (figure.isOf(AreaType.ENGLAND)) {
			return Optional.of(new OpenPlace(Level.NATIONAL, List.of("", ""), nowhere));
		}
		if (figure.isOf(AreaType.REGION)) {
			return Optional.of(new OpenPlace(Level.REGIONAL, List.of(figure.area(), figure.areaName()), nowhere));
		}
		return figure.isOf(AreaType.AUTHORITY) ? catalogue.authority(figure.area()).map(OpenPlace::of)
				: Optional.empty();
	}

	private static OpenPlace of(Authority authority) {
		return new OpenPlace(Level.LOCAL_AUTHORITY, List.of(authority.region(), authority.regionName()),
				List.of(authority.dfeCode(), authority.code(), authority.name()));
	}

	/** In the order of {@link #COLUMNS}. */
	List<String> cells() {
		return List.of(this.level.written, Catalogue.ENGLAND, "England", this.region.get(0), this.region.get(1),
				this.authority.get(0), this.authority.get(1), this.authority.get(2));
	}

	@Override
	public int compareTo(OpenPlace other) {
		return ORDER.compare(this, other);
	}

}
