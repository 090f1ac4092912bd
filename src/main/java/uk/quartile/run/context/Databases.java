package uk.quartile.run.context;

import java.nio.file.Path;
import java.util.Map;

import uk.quartile.database.Database;

/** Which database the environment names. */
public final class Databases {

	private static final String URL = "QUARTILE_DATABASE_URL";

	private Databases() {
	}

	/**
	 * A server, if {@code QUARTILE_DATABASE_URL} names one; else the embedded database.
	 * @param data directory of the embedded database
	 */
	public static Database open(Path data) {
		return open(data, System.getenv());
	}

	/**
	 * A server, if an environment names one; else the embedded database.
	 * @param data directory of the embedded database
	 */
	public static Database open(Path data, Map<String, String> environment) {
		return isServer(environment) ? Database.server(environment.getOrDefault(URL, "").strip(),
				environment.getOrDefault("QUARTILE_DATABASE_USERNAME", ""),
				environment.getOrDefault("QUARTILE_DATABASE_PASSWORD", "")) : Database.embedded(data);
	}

	/** Whether an environment names a server. */
	public static boolean isServer(Map<String, String> environment) {
		return !environment.getOrDefault(URL, "").isBlank();
	}

}
