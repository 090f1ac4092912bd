package uk.quartile.catalogue;

import java.util.List;

import uk.quartile.catalogue.reading.YamlMapping;

/** Keeps out of the settings what lets in. */
final class Secrets {

	/** As people call it. */
	private static final String NAME = "(?i)(?:.*[-_.])?(?:key|secret|token|password|credentials?|user|username|key-id)";

	private Secrets() {
	}

	/**
	 * Adds a fault for each key by which a secret would be given, or else for each that
	 * isn't known.
	 * @param allowed keys
	 * @param what such a key would give
	 * @param variables of the environment that give it
	 */
	static void refuse(YamlMapping mapping, List<String> allowed, String what, String variables) {
		List<String> secrets = mapping.keys().stream().filter((key) -> key.matches(NAME)).toList();
		secrets.forEach((key) -> mapping.fault(key, what, "none, for these settings are kept and may be shown",
				"set " + variables + " in the environment instead, and if it was real, have another issued"));
		if (secrets.isEmpty()) {
			mapping.allow(allowed);
		}
	}

}
