package uk.quartile.console.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.FinishedSet;

/**
 * How files of sets are named for people.
 *
 * @param catalogue names authorities and committees; empty while nobody knows them
 */
record DocumentNames(Optional<Catalogue> catalogue) {

	private static final Map<String, String> TABLES = Map.of("benchmarks.csv", "Every figure", "history.csv",
			"Every point of the charts", "dictionary.csv", "What changed in the definitions", "chase.csv",
			"Whose return is absent, rejected, late or not signed", "punctuality.csv", "Who was late, and how often",
			"open-data.csv", "Figures as open data", "open-data.meta.csv", "Open data: its columns",
			"benchmarks.csv-metadata.json", "Every figure: its columns", "history.csv-metadata.json",
			"Every point of the charts: its columns");

	private static final Map<String, String> KINDS = Map.of("briefing.pdf", "Briefing", "profile.pdf", "Profile",
			"receipt.csv", "Receipt");

	private static final Pattern PACK = Pattern.compile("pack(?:-([1-9]\\d?))?\\.pdf");

	private static final Pattern OF_AUTHORITY = Pattern.compile("(?:receipts/)?([A-Z]\\d{8})(?:/.+|\\.csv)");

	/** Whose a file is; null for what is the region's. */
	static @Nullable String authority(String path) {
		Matcher matcher = OF_AUTHORITY.matcher(path);
		return matcher.matches() ? matcher.group(1) : null;
	}

	/** Where a file stands among those of its authority: the shortest document first. */
	static int place(FinishedSet.File file) {
		List<String> kinds = List.of("briefing", "profile", "pack");
		String name = file.path().substring(file.path().lastIndexOf('/') + 1);
		return IntStream.range(0, kinds.size())
			.filter((each) -> name.startsWith(kinds.get(each)))
			.findFirst()
			.orElse(kinds.size());
	}

	/** What a file is, such as Profile, or Pack for the Scrutiny Commission. */
	String title(String path) {
		String authority = authority(path);
		String name = path.substring(path.lastIndexOf('/') + 1);
		if (authority == null) {
			return path.equals("regional.pdf") ? "Regional report" : TABLES.getOrDefault(path, path);
		}
		if (path.startsWith("receipts/")) {
			return "Receipt";
		}
		Matcher pack = PACK.matcher(name);
		return pack.matches() ? pack(authority, (pack.group(1) != null) ? Integer.parseInt(pack.group(1)) : 1)
				: KINDS.getOrDefault(name, name);
	}

	private String pack(String authority, int number) {
		List<Committee> committees = this.catalogue.map((each) -> each.committees().of(authority)).orElse(List.of());
		if (number <= committees.size()) {
			return "Pack for the " + committees.get(number - 1).name();
		}
		return (number == 1) ? "Pack" : "Pack " + number;
	}

	String authorityName(String code) {
		return this.catalogue.flatMap((each) -> each.authority(code)).map(Authority::name).orElse(code);
	}

	/** The name of a region, or of England. */
	String regionName(String code) {
		if (code.equals(Catalogue.ENGLAND)) {
			return "England";
		}
		return this.catalogue.flatMap((
				each) -> each.authorities().stream().filter((authority) -> authority.region().equals(code)).findFirst())
			.map(Authority::regionName)
			.orElse(code);
	}

	/**
	 * A name to save a file under that says, among others, what it is:
	 * {@code Leicester profile 2023-24-Q4 restricted.pdf}.
	 */
	String suggested(ShelvedSet set, String path) {
		String authority = authority(path);
		String of = (authority != null) ? authorityName(authority) : regionName(set.region());
		String name = path.startsWith("receipts/") ? "receipt.csv" : path.substring(path.lastIndexOf('/') + 1);
		int dot = name.indexOf('.');
		String stem = (dot > 0) ? name.substring(0, dot) : name;
		return (of + " " + stem + " " + set.quarter() + " " + set.folder() + name.substring(stem.length()))
			.replaceAll("[^\\p{L}\\p{N} .,()'_-]", "_");
	}

	/** The same of all that somebody may read of a set. */
	String suggestedZip(ShelvedSet set) {
		return (regionName(set.region()) + " " + set.quarter() + " " + set.folder() + ".zip")
			.replaceAll("[^\\p{L}\\p{N} .,()'_-]", "_");
	}

}
