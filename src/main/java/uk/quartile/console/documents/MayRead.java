package uk.quartile.console.documents;

import uk.quartile.console.users.Role;
import uk.quartile.console.users.User;
import uk.quartile.domain.Edition;

/**
 * Decides who may read which file of a set. Lists, single files and zips all ask here.
 * Whatever isn't allowed is forbidden.
 *
 * @param user who asks
 */
record MayRead(User user) {

	private static final String RECEIPTS = "receipts/";

	/**
	 * Whether a file may be read. Everybody reads the public edition, but for receipts.
	 * An authority reads besides what bears its own code: its folder of the restricted
	 * edition and of the previews, and its receipts. Regional reports and tables of those
	 * hold the figures of others.
	 * @param folder of the set: an edition as it is written, or {@code preview}
	 * @param path of the file in the set, as its manifest has it
	 */
	boolean file(String folder, String path) {
		if (all()) {
			return true;
		}
		boolean published = folder.equals(Edition.PUBLIC.written()) && !path.startsWith(RECEIPTS);
		return published || isOwn(path);
	}

	/** Whether everything may be read, and how it fares. */
	boolean all() {
		return this.user.role().seesAllFigures();
	}

	private boolean isOwn(String path) {
		String own = this.user.authority();
		return this.user.role() == Role.AUTHORITY && !own.isEmpty()
				&& (path.startsWith(own + "/") || path.equals(RECEIPTS + own + ".csv"));
	}

}
