package uk.quartile.notices;

import java.time.Instant;

import uk.quartile.packs.PackSummary;

/**
 * The run that left the documents as they stand.
 *
 * @param number as {@code ./quartile runs} lists it
 * @param inputs fingerprint of what it rests on
 * @param region asked for: GSS code, or {@code all}
 * @param at when it ended
 * @param made what it has made
 * @param rejected returns whose newest submission is rejected
 * @param absent authorities of which nothing has come that is due
 */
public record FinishedRun(long number, String inputs, String region, Instant at, PackSummary made, int rejected,
		int absent) {
}
