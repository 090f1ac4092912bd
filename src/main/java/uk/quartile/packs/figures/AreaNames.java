package uk.quartile.packs.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.AreaType;

/** The names under which documents show areas. */
public final class AreaNames {

	private final Map<String, String> names = new TreeMap<>();

	public AreaNames(Catalogue catalogue) {
		catalogue.authorities().forEach((authority) -> {
			this.names.put(authority.region(), authority.regionName());
			this.names.put(authority.code(), authority.name());
		});
	}

	/**
	 * The name of an area.
	 * @param area its code, or several joined by plus signs
	 * @param type its type, or a sub-group's name
	 */
	public String name(String area, String type) {
		if (type.equals(AreaType.ENGLAND.written())) {
			return "England";
		}
		if (type.equals(AreaType.NEIGHBOURS.written())) {
			return "Statistical neighbours of " + name(area);
		}
		return name(area);
	}

	/** The name of an authority, of a region, or of authorities that return jointly. */
	public String name(String area) {
		return Arrays.stream(area.split("\\+"))
			.map((code) -> this.names.getOrDefault(code, code))
			.collect(Collectors.joining(" and "));
	}

}
