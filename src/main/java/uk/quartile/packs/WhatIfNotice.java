package uk.quartile.packs;

import uk.quartile.domain.Run;

/**
 * Marks documents that show other figures than those published. What is shown as at an
 * instant was published then: it bears no mark, for its bytes are to be the same.
 */
final class WhatIfNotice {

	private WhatIfNotice() {
	}

	/**
	 * In what they are others, to stand on every page.
	 * @param run that made them
	 * @param release of the population estimates that published figures rest on
	 * @return blank where they are the published ones
	 */
	static String inWords(Run run, String release) {
		return run.populationRelease().equals(release) ? ""
				: "Not the published figures: with the " + run.populationRelease() + " population estimates";
	}

}
