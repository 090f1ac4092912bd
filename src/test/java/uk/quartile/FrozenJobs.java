package uk.quartile;

import java.nio.file.Path;

/**
 * A copy of {@code jobs/} for tests: what an analyst adds to the live folder turns none
 * of them red. Only tests of that folder itself read it.
 */
public final class FrozenJobs {

	public static final Path FOLDER = Path.of("src/test/resources/jobs");

	private FrozenJobs() {
	}

}
