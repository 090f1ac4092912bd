package uk.quartile.console.returns;

import java.time.Instant;

/**
 * One receipt of a return.
 *
 * @param id in the database, in the order of receipt
 * @param file as it was called, relative to the folder of returns
 * @param sha256 of its bytes
 * @param size in bytes
 * @param at when it was received
 * @param newestCheck of it
 * @param accepted whether the newest check let it in
 * @param inForce whether figures rest on it
 */
public record Submitted(long id, String file, String sha256, long size, Instant at, long newestCheck, boolean accepted,
		boolean inForce) {

}
