package uk.quartile.intake.receiving;

import java.util.Locale;
import java.util.Set;

/** Names of files that nobody means as a return, so that nothing need be said of them. */
final class Ignored {

	private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

	private Ignored() {
	}

	/** Hidden files, lock files and backups of editors and Excel, and read-me files. */
	static boolean name(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith(".") || lower.startsWith("~$") || lower.startsWith("readme") || lower.endsWith("~")
				|| (lower.startsWith("#") && lower.endsWith("#")) || lower.endsWith(".bak") || lower.endsWith(".tmp")
				|| lower.endsWith(".swp") || LEFT_BY_SYSTEMS.contains(lower);
	}

}
