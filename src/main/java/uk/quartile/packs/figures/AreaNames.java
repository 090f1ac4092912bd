package uk.quartile.packs.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The names under which documents show areas. */
public final class AreaNames {

	private final Map<String, String> names = new TreeMap<>();

	private final Map<String, String> shortNames = new TreeMap<>();

	private final Map<String, LocalDate> last = new TreeMap<>();

	public AreaNames(Catalogue catalogue) {
		this.names.put(Catalogue.ENGLAND, "England");
		catalogue.authorities().forEach((authority) -> {
			this.names.put(authority.region(), authority.regionName());
			this.names.put(authority.code(), authority.name());
			this.shortNames.put(authority.code(), authority.shortName());
			if (authority.validTo() != null) {
				this.last.put(authority.code(), authority.validTo());
			}
		});
	}

	/**
	 * The name of an area.
	 * @param area its code, or several joined by plus signs
	 * @param type of the row
	 * @param ground of the parts of a split together: codes of those who covered it
	 * before; the same codes where a boundary between them moved
	 */
	public String name(String area, AreaKind type, @Nullable String ground) {
		if (ground != null) {
			String together = name(area) + " together";
			return ground.equals(area) ? together
					: together + " (" + name(ground) + " until " + Dates.day(last(ground)) + ")";
		}
		if (type == AreaType.GRADED) {
			return "Good and outstanding authorities";
		}
		if (type instanceof SubGroup group) {
			return group.name();
		}
		if (type == AreaType.NEIGHBOURS) {
			return "Statistical neighbours of " + name(area);
		}
		return name(area);
	}

	/** The last day of those that covered a ground: of all of them, the first to end. */
	private LocalDate last(String ground) {
		return Arrays.stream(ground.split("\\+"))
			.map(this.last::get)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	/** The name of an authority, of a region, or of authorities that return jointly. */
	public String name(String area) {
		return Words.list(Arrays.stream(area.split("\\+")).map((code) -> this.names.getOrDefault(code, code)).toList());
	}

	/** The same for grids and charts: {@code North Northants}. */
	public String shortName(String area) {
		return Words.list(Arrays.stream(area.split("\\+"))
			.map((code) -> this.shortNames.getOrDefault(code, name(code)))
			.toList());
	}

}
