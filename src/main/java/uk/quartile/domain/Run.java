package uk.quartile.domain;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What one run of the main job is asked to do.
 *
 * @param quarter to report on; null means the newest quarter whose returns reach the
 * minimum coverage or are past their due date
 * @param region GSS code, or {@code all}
 * @param reports kinds of document; empty means figures, receipts and manifest only
 * @param editions for whom
 * @param populationRelease release of the population estimates
 * @param returns folder of the returns ({@code input/returns})
 * @param output folder of the documents ({@code reports/output})
 * @param program fingerprint of the program and its templates
 * @param programVersion as a person knows it
 * @param asAt the instant as of which figures are asked for, from what was received by
 * then; null means from all there is, new returns included
 */
public record Run(@Nullable Quarter quarter, String region, Set<Report> reports, Set<Edition> editions,
		String populationRelease, Path returns, Path output, String program, String programVersion,
		@Nullable Instant asAt) {

	/** By whose days returns are due. */
	public static final ZoneId WHERE_RETURNS_ARE_DUE = ZoneId.of("Europe/London");

	/** Instead of a region's code: all regions of England. */
	public static final String ALL_REGIONS = "all";

	/** A run on all there is. */
	public Run(@Nullable Quarter quarter, String region, Set<Report> reports, Set<Edition> editions,
			String populationRelease, Path returns, Path output, String program, String programVersion) {
		this(quarter, region, reports, editions, populationRelease, returns, output, program, programVersion, null);
	}

	/** The same run with its documents elsewhere. */
	public Run writingTo(Path folder) {
		return new Run(this.quarter, this.region, this.reports, this.editions, this.populationRelease, this.returns,
				folder, this.program, this.programVersion, this.asAt);
	}

	/**
	 * The clock of the run: it stands still where figures are asked for as at an instant.
	 */
	public Clock clock(Clock now) {
		return (this.asAt != null) ? Clock.fixed(this.asAt, ZoneOffset.UTC) : now;
	}

	/** The day of the run, where returns are due. */
	public LocalDate today(Clock now) {
		return LocalDate.ofInstant(clock(now).instant(), WHERE_RETURNS_ARE_DUE);
	}

	/**
	 * By when the inputs were received: at the latest ever, which databases call
	 * infinity, where no instant is asked for.
	 */
	public OffsetDateTime receivedBy() {
		return (this.asAt != null) ? this.asAt.atOffset(ZoneOffset.UTC) : OffsetDateTime.MAX;
	}

}
