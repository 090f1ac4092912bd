package uk.quartile.explanation.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.area.AreaType;
import uk.quartile.explanation.words.InWords;

/** Names of areas, by their codes. */
public final class Names {

	public static final String ENGLAND = "E92000001";

	static final String GRADED = "Good and outstanding authorities";

	private final Map<String, String> names = new TreeMap<>(Map.of(ENGLAND, "England"));

	private final Map<String, LocalDate> last = new TreeMap<>();

	public Names(Catalogue catalogue) {
		catalogue.authorities().forEach((authority) -> {
			this.names.put(authority.region(), authority.regionName());
			this.names.put(authority.code(), authority.name());
			if (authority.validTo() != null) {
				this.last.put(authority.code(), authority.validTo());
			}
		});
	}

	/** Of an authority, a region or England, or of several authorities together. */
	public String of(String area) {
		return InWords
			.list(Arrays.stream(area.split("\\+")).map((code) -> this.names.getOrDefault(code, code)).toList());
	}

	/** Of whatever has a row. */
	public String of(Benchmark row) {
		Subject subject = row.subject();
		String name = of(subject.area());
		if (row.others().ground() != null) {
			String ground = row.others().ground().code();
			String together = name + " together";
			return ground.equals(subject.area()) ? together
					: together + " (" + of(ground) + " until " + InWords.day(lastDay(ground)) + ")";
		}
		if (!(subject.type() instanceof AreaType type)) {
			return subject.type().written();
		}
		return switch (type) {
			case NEIGHBOURS -> "Statistical neighbours of " + name;
			case GRADED -> GRADED;
			case AUTHORITY, JOINT, REGION, ENGLAND -> name;
		};
	}

	/** The last day of those that covered a ground: of all of them, the first to end. */
	private LocalDate lastDay(String ground) {
		return Arrays.stream(ground.split("\\+"))
			.map(this.last::get)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

}
