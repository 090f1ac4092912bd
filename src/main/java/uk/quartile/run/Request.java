package uk.quartile.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;

/**
 * What a person, or the schedule, asks of the main job.
 *
 * @param quarter to report on; null means the newest that is complete enough
 * @param region GSS code or {@code all}; null means as {@code jobs/} has it
 * @param reports kinds of document; null means as {@code jobs/} has it
 * @param editions for whom; null means as {@code jobs/} has it
 * @param asAt instant by which inputs were received; null means now, with what is new
 * @param population release of the population estimates; null means as {@code jobs/} has
 * it
 * @param folders where things lie
 */
public record Request(@Nullable Quarter quarter, @Nullable String region, @Nullable Set<Report> reports,
		@Nullable Set<Edition> editions, @Nullable Instant asAt, @Nullable String population, Folders folders) {

	/** What can be made so far. */
	public static final List<Report> REPORTS = List.of(Report.REGIONAL, Report.PROFILE, Report.BRIEFING, Report.PACK);

	/**
	 * Whether its figures are others than those that are published, so that they must lie
	 * elsewhere.
	 */
	boolean whatIf() {
		return this.asAt != null || this.population != null;
	}

	/**
	 * Where things lie.
	 *
	 * @param input returns and reference tables
	 * @param jobs measures and settings
	 * @param output documents and figures
	 * @param data embedded database, and the log
	 */
	public record Folders(Path input, Path jobs, Path output, Path data) {
	}

}
