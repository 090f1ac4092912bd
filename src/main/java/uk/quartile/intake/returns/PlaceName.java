package uk.quartile.intake.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.reading.WorkbookFormat;

/**
 * What the name of a file under the folder of returns says, and what is wrong with it.
 *
 * @param place null if the name makes none
 * @param fault null if there is none
 */
public record PlaceName(@Nullable Place place, @Nullable Fault fault) {

	/** How the name of a return that is text ends. */
	private static final String TEXT = ".csv";

	/**
	 * Why a name makes no place.
	 */
	public record Fault(String found, String expected, String remedy) {
	}

	/**
	 * Reads a name. It must be the very one that its place has, lest two files claim the
	 * same place.
	 * @param name relative to the folder of returns
	 * @param reference tells which codes are known
	 */
	public static PlaceName read(String name, Reference reference) {
		String[] parts = name.split("/", -1);
		if (parts.length != 2) {
			return fault("a file " + ((parts.length < 2) ? "in no quarter's folder" : "in a folder too deep"),
					"<quarter>/<authority>.csv, as in 2019-20-Q1/E06000016.csv", "move it to its quarter's folder");
		}
		if (!parts[1].endsWith(TEXT) && WorkbookFormat.named(parts[1]) == null) {
			return fault("the name " + Quoted
				.text(parts[1]), "a name that ends in .csv, .xlsx or .ods, in small letters", ofTable(parts[1])
						? "rename the file"
						: "if it is a workbook, choose Save As, Excel Workbook (.xlsx), and send that file instead");
		}
		Optional<Quarter> quarter = Quarters.read(parts[0]);
		if (quarter.isEmpty()) {
			return fault("the folder " + Quoted.text(parts[0]),
					"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019",
					Quarters.meant(parts[0])
						.map((meant) -> "rename the folder to '" + meant + "' if that is meant")
						.orElse("move the file to its quarter's folder"));
		}
		WorkbookFormat format = WorkbookFormat.named(parts[1]);
		String ending = (format != null) ? format.ending() : TEXT;
		String code = parts[1].substring(0, parts[1].length() - ending.length());
		Footprint footprint = Footprint.parse(code);
		for (String authority : footprint.authorities()) {
			if (!reference.knows(authority)) {
				return fault("the authority " + Quoted.text(authority) + " in the name",
						"a code of authorities.csv, as in E06000016.csv, or codes joined by + for a joint return",
						remedy(authority, footprint, quarter.get(), ending, reference));
			}
		}
		if (!footprint.code().equals(code)) {
			return fault("the name " + Quoted.text(parts[1]), Quoted.text(footprint.code() + ending),
					"rename the file");
		}
		return new PlaceName(new Place(quarter.get(), footprint), null);
	}

	/** Whether a name's ending is a slip for that of a table. */
	private static boolean ofTable(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.contains(TEXT) || WorkbookFormat.endings().anyMatch(lower::contains)
				|| Suggestions.nearest(lower.substring(lower.lastIndexOf('.') + 1), List.of("csv")).isPresent();
	}

	/**
	 * What the file is probably to be called, where one authority of its name is unknown.
	 */
	private static String remedy(String unknown, Footprint footprint, Quarter quarter, String ending,
			Reference reference) {
		List<Authority> known = reference.catalogue().authorities();
		String meant = AuthorityMeant.remedy(unknown, known, quarter.lastDay(), (footprint.authorities().size() == 1)
				? "rename the file to '%s" + ending + "'" : "write '%s' in the name");
		return (meant != null) ? meant : Authority.isCode(unknown) ? Authority.NEWER : "rename the file";
	}

	private static PlaceName fault(String found, String expected, String remedy) {
		return new PlaceName(null, new Fault(found, expected, remedy));
	}

}
