package uk.quartile.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.SharingRow;

/** What authorities let others see, as of the quarter compared. */
final class Sharing {

	private final Asked asked;

	private final Map<String, Boolean> withheld = new HashMap<>();

	Sharing(Asked asked) {
		this.asked = asked;
	}

	/** Whether an authority of the figure's ground withholds it. */
	boolean withheld(Figured figured) {
		return Arrays.stream(figured.ground().split("\\+"))
			.anyMatch((code) -> this.withheld.computeIfAbsent(code + " " + figured.measure().code(),
					(key) -> withheld(code, figured.measure().code())));
	}

	/** The newest row holds; of one day, that of the measure before that of all. */
	private boolean withheld(String authority, String measure) {
		SharingRow newest = null;
		for (SharingRow row : this.asked.catalogue().sharing()) {
			boolean fits = row.authority().equals(authority) && row.edition() == this.asked.edition()
					&& (row.measure() == null || row.measure().equals(measure))
					&& !row.from().isAfter(this.asked.quarter().lastDay());
			if (fits && isNewer(row, newest)) {
				newest = row;
			}
		}
		return newest != null && newest.show() == SharingRow.Show.WITHHELD;
	}

	private static boolean isNewer(SharingRow row, @Nullable SharingRow newest) {
		return newest == null || row.from().isAfter(newest.from())
				|| (row.from().equals(newest.from()) && row.measure() != null);
	}

}
