package uk.quartile.disclosure.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some changes, each made after another.
 *
 * @param shifted relations of the counts that are changed
 * @param shifts by how much the sum of each differs from the truth
 * @param broken those that are known and that these counts don't keep to; the newest
 * first
 */
record State(@Nullable State before, @Nullable Cell cell, long by, List<Printed> opened, @Nullable Relation mended,
		long loss, int length, int number, Relation[] shifted, long[] shifts, List<Relation> broken) {

	static final State TRUTH = new State(null, null, 0, List.of(), null, 0, 0, 0, new Relation[0], new long[0],
			List.of());

	/** With a further change, or only with more figures withheld. */
	State then(@Nullable Cell changed, long by, List<Printed> opened, @Nullable Relation mended, long loss,
			int number) {
		Relation[] relations = this.shifted;
		long[] sums = this.shifts;
		if (changed != null) {
			int all = this.shifted.length;
			relations = Arrays.copyOf(this.shifted, all + changed.relations.length);
			sums = Arrays.copyOf(this.shifts, relations.length);
			for (int i = 0; i < changed.relations.length; i++) {
				int at = 0;
				while (at < all && relations[at] != changed.relations[i]) {
					at++;
				}
				relations[at] = changed.relations[i];
				sums[at] += changed.signs[i] * by;
				all = Math.max(all, at + 1);
			}
			relations = Arrays.copyOf(relations, all);
			sums = Arrays.copyOf(sums, all);
		}
		List<Relation> broken = new ArrayList<>();
		for (int i = relations.length - 1; i >= 0; i--) {
			Relation relation = relations[i];
			if (relation.known()
					&& (relation.figure == null || !opened.contains(relation.figure) && !opens(relation.figure))
					&& relation.excess(relation.sum + sums[i]) != 0) {
				broken.add(relation);
			}
		}
		return new State(this, changed, by, opened, mended, this.loss + loss, this.length + 1, number, relations, sums,
				broken);
	}

	Cell added() {
		if (this.cell == null) {
			throw new IllegalStateException("found a step that changes no cell; expected one that does");
		}
		return this.cell;
	}

	boolean changes(Cell other) {
		for (State each = this; each != null; each = each.before) {
			if (each.cell == other) {
				return true;
			}
		}
		return false;
	}

	boolean opens(Printed figure) {
		for (State each = this; each != null; each = each.before) {
			if (each.opened.contains(figure)) {
				return true;
			}
		}
		return false;
	}

	/** By how much the sum of a relation differs from the truth. */
	long shift(Relation relation) {
		for (int i = 0; i < this.shifted.length; i++) {
			if (this.shifted[i] == relation) {
				return this.shifts[i];
			}
		}
		return 0;
	}

	Move move() {
		List<Move.Change> changes = new ArrayList<>();
		List<Move.Opened> all = new ArrayList<>();
		for (State each = this; each != null; each = each.before) {
			if (each.cell != null) {
				changes.add(0, new Move.Change(each.cell, each.by));
			}
			for (Printed figure : each.opened) {
				all.add(0, new Move.Opened(figure, each.mended));
			}
		}
		return new Move(changes, all, this.loss);
	}

}
