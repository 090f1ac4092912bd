package uk.quartile.packs;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.domain.Run;
import uk.quartile.packs.words.Dates;

/** Marks documents that show other figures than those published. */
final class WhatIf {

	private WhatIf() {
	}

	/**
	 * In what they are others, to stand on every page.
	 * @param run that made them
	 * @param release of the population estimates that published figures rest on
	 * @return blank where they are the published ones
	 */
	static String inWords(Run run, String release) {
		List<String> differences = new ArrayList<>();
		if (run.asAt() != null) {
			differences.add("as at " + Dates.instant(run.asAt()));
		}
		if (!run.populationRelease().equals(release)) {
			differences.add("with the " + run.populationRelease() + " population estimates");
		}
		return differences.isEmpty() ? "" : "Not the published figures: " + String.join(", ", differences);
	}

}
