package uk.quartile.catalogue.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files that nobody means as an input, so that nothing need be said of them. */
public final class Ignored {

	private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

	/** Endings of files that are still on their way. */
	private static final List<String> UNFINISHED = List.of(".part", ".partial", ".filepart", ".crdownload", ".download",
			".opdownload", ".aria2");

	private Ignored() {
	}

	/**
	 * Hidden files, unfinished transfers, lock files and backups of editors and Excel,
	 * and read-me files.
	 */
	public static boolean name(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith(".") || lower.startsWith("~$") || lower.startsWith("readme") || lower.endsWith("~")
				|| (lower.startsWith("#") && lower.endsWith("#")) || lower.endsWith(".bak") || lower.endsWith(".tmp")
				|| lower.endsWith(".swp") || LEFT_BY_SYSTEMS.contains(lower)
				|| UNFINISHED.stream().anyMatch(lower::endsWith);
	}

}
