package uk.quartile.disclosure.witness;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Other counts, under which all that stays shown looks the same.
 *
 * @param changes each cell once
 * @param loss of all figures that must not be shown for it
 */
record Move(List<Change> changes, List<Opened> opened, long loss) {

	/** A cell, and by how much it differs from the truth. */
	record Change(Cell cell, long by) {
	}

	/** A figure that must not be shown, and the relation by which it would tell. */
	record Opened(Printed figure, @Nullable Relation by) {
	}

}
