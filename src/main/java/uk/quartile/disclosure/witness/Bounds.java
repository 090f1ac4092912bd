package uk.quartile.disclosure.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Limits, both included, between which an intruder knows a count to lie even if every
 * figure is withheld: by the relations around it, one after the other. Outside of them no
 * search needs to look for a witness.
 */
record Bounds(long least, long most) {

	private static final long MUCH = 1_000_000_000_000L;

	static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

	boolean reachAbove(Guarded guarded) {
		return this.most > guarded.most();
	}

	boolean reachBelow(Guarded guarded) {
		return this.least < guarded.least();
	}

	static Bounds of(Cell cell, int intruder) {
		long[] range = new Ranges(intruder).narrowed(cell);
		return new Bounds(range[0], range[1]);
	}

	/** What is known of some counts so far. */
	private static final class Ranges {

		private static final int STEPS = 3;

		/** Counts in relations that are looked at. */
		private static final int TERMS = 500;

		private static final int ROUNDS = 4;

		private final int intruder;

		private final Map<Cell, long[]> ranges = new HashMap<>();

		Ranges(int intruder) {
			this.intruder = intruder;
		}

		long[] narrowed(Cell cell) {
			Set<Relation> relations = around(cell);
			boolean narrower = true;
			for (int round = 0; round < ROUNDS && narrower; round++) {
				narrower = false;
				for (Relation relation : relations) {
					narrower |= narrow(relation);
				}
			}
			return range(cell);
		}

		/** The nearest relations that hold by definition. */
		private static Set<Relation> around(Cell cell) {
			Set<Relation> found = new LinkedHashSet<>();
			List<Cell> edge = List.of(cell);
			int terms = 0;
			for (int step = 0; step < STEPS && terms < TERMS; step++) {
				List<Cell> next = new ArrayList<>();
				for (Cell each : edge) {
					for (Relation relation : each.relations) {
						if (relation.figure == null && terms < TERMS && found.add(relation)) {
							next.addAll(List.of(relation.cells));
							terms += relation.cells.length;
						}
					}
				}
				edge = next;
			}
			return found;
		}

		private long[] range(Cell cell) {
			return this.ranges.computeIfAbsent(cell, (key) -> (key.known() || key.isOf(this.intruder))
					? new long[] { key.value, key.value } : new long[] { 0, MUCH });
		}

		/** What a relation tells of each of its counts by the ranges of the others. */
		private boolean narrow(Relation relation) {
			long least = 0;
			long most = 0;
			for (int i = 0; i < relation.cells.length; i++) {
				least += least(relation, i);
				most += most(relation, i);
			}
			boolean narrower = false;
			for (int i = 0; i < relation.cells.length; i++) {
				long atLeast = Math.max(relation.least(), -MUCH) - (most - most(relation, i));
				long atMost = Math.min(relation.most(), MUCH) - (least - least(relation, i));
				long[] range = range(relation.cells[i]);
				long low = (relation.signs[i] > 0) ? atLeast : -atMost;
				long high = (relation.signs[i] > 0) ? atMost : -atLeast;
				if (low > range[0] && low <= range[1]) {
					range[0] = low;
					narrower = true;
				}
				if (high < range[1] && high >= range[0]) {
					range[1] = high;
					narrower = true;
				}
			}
			return narrower;
		}

		private long least(Relation relation, int at) {
			long[] range = range(relation.cells[at]);
			return (relation.signs[at] > 0) ? range[0] : -range[1];
		}

		private long most(Relation relation, int at) {
			long[] range = range(relation.cells[at]);
			return (relation.signs[at] > 0) ? range[1] : -range[0];
		}

	}

}
