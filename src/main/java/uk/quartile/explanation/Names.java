package uk.quartile.explanation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;

/** Names of areas, by their codes. */
final class Names {

	static final String ENGLAND = "E92000001";

	private final Map<String, String> names = new TreeMap<>(Map.of(ENGLAND, "England"));

	Names(Catalogue catalogue) {
		catalogue.authorities().forEach((authority) -> {
			this.names.put(authority.region(), authority.regionName());
			this.names.put(authority.code(), authority.name());
		});
	}

	/** Of an authority, a region or England, or of several authorities together. */
	String of(String area) {
		return InWords.list(Arrays.stream(area.split("\\+"))
			.map((code) -> this.names.getOrDefault(code, code))
			.collect(Collectors.toList()));
	}

}
