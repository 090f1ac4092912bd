package uk.quartile.console.users;

import java.time.Instant;

/**
 * Something that was done at the console, or tried.
 *
 * @param at when
 * @param who name of the user, or as typed at the login
 * @param did in a word or two
 * @param what it was done to, and what came of it
 * @param cameFrom network address
 */
public record Deed(Instant at, String who, String did, String what, String cameFrom) {

	static final String LOGGED_IN = "logged in";

	static final String FAILED_LOGIN = "failed to log in";

	static final String SAW = "saw";

	static final String DOWNLOADED = "downloaded";

	static final String DID = "did";

	static final String REFUSED = "was refused";

}
