package uk.quartile.console.quarter;

import java.time.Instant;

/**
 * The newest submission of a return.
 *
 * @param authority code, or codes joined by plus signs
 * @param file as received, relative to the folder of returns
 * @param accepted whether the checks let it in
 * @param at when it was received
 * @param errors how many the checks found
 * @param warnings how many the checks found
 * @param provisional lines that are not final
 * @param withdrawn whether a decision withdraws it
 * @param signed names and roles of who signed; blank if nobody has
 * @param unsigned whether a signature is wanting
 */
record Received(String authority, String file, boolean accepted, Instant at, int errors, int warnings, int provisional,
		boolean withdrawn, String signed, boolean unsigned) {

}
