package uk.quartile.packs.output;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a set of files was made from, and what it holds. Written last, it commits the set.
 *
 * @param quarter such as {@code 2019-20-Q1}
 * @param region GSS code
 * @param edition {@code restricted} or {@code public}
 * @param comparison fingerprint of the figures' inputs
 * @param basis fingerprint of all that the files were made from, findings and kinds of
 * report included
 * @param version of the program
 * @param program fingerprint of the program
 * @param run number of the run
 * @param time of the run
 * @param inputs files that the figures rest on, and those that documents show beside them
 * @param outputs files of the set, in the order of their paths
 * @param populationRelease of the rates
 * @param asAt instant by which the inputs were received; null for all there were
 */
public record Manifest(String quarter, String region, String edition, String comparison, String basis, String version,
		String program, long run, Instant time, List<Entry> inputs, List<Entry> outputs, String populationRelease,
		@Nullable Instant asAt) {

	/** Of the file, in the folder of its set. */
	public static final String NAME = "manifest.json";

	/**
	 * A file.
	 *
	 * @param file path with forward slashes
	 * @param sha256 of its bytes
	 * @param pages null for what is no PDF
	 */
	public record Entry(String file, String sha256, @Nullable Integer pages) {
	}

}
