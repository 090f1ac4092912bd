package uk.quartile.domain;

import java.nio.file.Path;
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
 */
public record Run(@Nullable Quarter quarter, String region, Set<Report> reports, Set<Edition> editions,
		String populationRelease, Path returns, Path output, String program, String programVersion) {
}
