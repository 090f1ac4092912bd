package uk.quartile.record.receiving;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.QuarterMeant;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

/**
 * Whose a file is, by its name and folder.
 *
 * @param authority GSS code
 * @param quarter null for a plan, which is of no one quarter
 */
record Place(String authority, @Nullable Quarter quarter) {

	private static final String END = ".csv";

	/** Of {@code actions/E06000016.csv}; empty, and a fault added, if it is no place. */
	static Optional<Place> ofPlan(String path, Catalogue catalogue, Faults faults) {
		List<String> parts = parts(path);
		if (parts.size() != 2) {
			faults.add(null, null, "a file in a folder too deep",
					RecordFiles.ACTIONS + "<authority>.csv, as in " + RecordFiles.ACTIONS + "E06000016.csv",
					"move it up");
			return Optional.empty();
		}
		return authority(parts.get(1), catalogue, faults).map((code) -> new Place(code, null));
	}

	/** Of {@code commentary/2019-20-Q1/E06000016.csv}. */
	static Optional<Place> ofCommentary(String path, Catalogue catalogue, Faults faults) {
		List<String> parts = parts(path);
		if (parts.size() != 3) {
			faults.add(null, null, "a file that lies in no quarter's folder",
					"commentary/<quarter>/<authority>.csv, as in commentary/2019-20-Q1/E06000016.csv",
					"move it to its quarter's folder");
			return Optional.empty();
		}
		Optional<Quarter> quarter = quarter(parts.get(1), faults);
		Optional<String> authority = authority(parts.get(2), catalogue, faults);
		return quarter.flatMap((of) -> authority.map((code) -> new Place(code, of)));
	}

	private static List<String> parts(String path) {
		return Arrays.asList(path.split("/"));
	}

	private static Optional<Quarter> quarter(String folder, Faults faults) {
		try {
			return Optional.of(Quarter.parse(folder));
		}
		catch (IllegalArgumentException ex) {
			faults.add(null, null, "the folder '" + folder + "'",
					"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019",
					QuarterMeant.by(folder)
						.map((quarter) -> "rename the folder " + quarter + " if that is meant")
						.orElse("move the file to its quarter's folder"));
			return Optional.empty();
		}
	}

	private static Optional<String> authority(String name, Catalogue catalogue, Faults faults) {
		String code = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : "";
		if (catalogue.authority(code).isPresent()) {
			return Optional.of(code);
		}
		String meant = catalogue.authorities()
			.stream()
			.filter((each) -> name.toLowerCase(Locale.ROOT).startsWith(each.name().toLowerCase(Locale.ROOT))
					|| name.equalsIgnoreCase(each.code() + END))
			.reduce((first, second) -> second)
			.map((each) -> "rename it " + each.code() + END + " if it is " + each.name() + "'s")
			.or(() -> Optional.ofNullable(AuthorityMeant.remedy(name.replaceFirst("(?i)\\.[a-z]{3,4}$", ""),
					catalogue.authorities(), null, "rename it %s" + END)))
			.orElse(Authority.isCode(code) ? Authority.NEWER : "rename it");
		faults.add(null, null, "the name '" + name + "'",
				"the code of an authority in authorities.csv and .csv, as in E06000016.csv", meant);
		return Optional.empty();
	}

	/** The quarter of what is of one. */
	Quarter inQuarter() {
		return Objects.requireNonNull(this.quarter);
	}

}
