package uk.quartile.console.reference;

import java.time.Instant;

/**
 * A file as it was received once.
 *
 * @param id of the receipt; a later one has a greater id
 * @param path such as {@code reference/populations.csv}
 * @param sha256 of its bytes
 * @param size in bytes
 * @param receivedAt when
 * @param inForce whether runs use it now
 */
record ReceivedVersion(long id, String path, String sha256, long size, Instant receivedAt, boolean inForce) {

}
