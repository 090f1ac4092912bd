package uk.quartile.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.domain.area.Authority;

/**
 * Codes of areas, by what {@code authorities.csv} says. Larger areas (regions, parts of
 * regions, England) need stand nowhere, but a code like an authority's must be one.
 */
final class Areas {

	private final Collection<Authority> known;

	private final Set<String> authorities;

	private final Set<String> regions;

	/** First three characters, which tell the kind of area. */
	private final Set<String> kinds;

	/** Verdicts on the codes asked so far: files name few areas many times. */
	private final Map<String, Boolean> asked = new HashMap<>();

	Areas(Collection<Authority> authorities) {
		this.known = authorities;
		this.authorities = authorities.stream().map(Authority::code).collect(Collectors.toCollection(TreeSet::new));
		this.regions = authorities.stream().map(Authority::region).collect(Collectors.toSet());
		this.kinds = this.authorities.stream().map((code) -> code.substring(0, 3)).collect(Collectors.toSet());
	}

	/** Adds a fault if the column names no authority. */
	String authority(CsvRow row, String column) {
		String code = row.text(column);
		if (!this.authorities.isEmpty() && !this.authorities.contains(code)) {
			row.fault(column, "'" + code + "'", "an authority in authorities.csv",
					remedy(this.authorities.contains(code.toUpperCase(Locale.ROOT)), code));
		}
		return code;
	}

	/**
	 * Adds a fault if the column names no area: one, or authorities joined by plus signs.
	 */
	String area(CsvRow row, String column) {
		String code = row.text(column);
		if (!this.asked.computeIfAbsent(code, this::isArea)) {
			row.fault(column, "'" + code + "'",
					"an authority in authorities.csv, several joined by +, or the code of a larger area",
					remedy(isArea(code.toUpperCase(Locale.ROOT)), code));
		}
		return code;
	}

	private String remedy(boolean inCapitals, String code) {
		if (inCapitals) {
			return "write " + code.toUpperCase(Locale.ROOT);
		}
		String meant = Arrays.stream(code.split("\\+"))
			.filter((each) -> !this.authorities.contains(each))
			.findFirst()
			.map((each) -> AuthorityMeant.remedy(each, this.known, null, "write %s"))
			.orElse(null);
		if (meant != null) {
			return meant;
		}
		return Arrays.stream(code.split("\\+"))
			.anyMatch((each) -> Authority.isCode(each) && !this.authorities.contains(each)) ? Authority.NEWER
					: CsvRow.REMEDY;
	}

	private boolean isArea(String code) {
		if (code.indexOf('+') >= 0) {
			return Arrays.stream(code.split("\\+", -1)).allMatch(this.authorities::contains) && code
				.equals(Arrays.stream(code.split("\\+")).distinct().sorted().collect(Collectors.joining("+")));
		}
		return Authority.isCode(code) && (this.authorities.contains(code) || this.regions.contains(code)
				|| !this.kinds.contains(code.substring(0, 3)));
	}

}
