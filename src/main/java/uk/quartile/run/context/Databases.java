package uk.quartile.run.context;

import java.nio.file.Path;

import uk.quartile.database.Database;

/** Which database the environment names. */
public final class Databases {

	private Databases() {
	}

	/**
	 * A server, if {@code QUARTILE_DATABASE_URL} names one; else the embedded database.
	 * @param data directory of the embedded database
	 */
	public static Database open(Path data) {
		String url = variable("QUARTILE_DATABASE_URL");
		return url.isBlank() ? Database.embedded(data) : Database.server(url.strip(),
				variable("QUARTILE_DATABASE_USERNAME"), variable("QUARTILE_DATABASE_PASSWORD"));
	}

	private static String variable(String name) {
		String value = System.getenv(name);
		return (value != null) ? value : "";
	}

}
