package uk.quartile.disclosure.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/**
 * Looks for other counts that fit, the cheapest first: one count is changed, a relation
 * that it breaks is mended by another of its counts, and so on until none is broken. To
 * change a count that is shown costs the loss of all figures that show it; a relation
 * that one figure tells may be dropped with it. What it finds is a proof; what it doesn't
 * find may exist.
 */
final class Search {

	/** Nobody: who knows only what is shown. */
	static final int OUTSIDER = -1;

	private static final int LONGEST = 16;

	private static final int FREE_ALONE = 8;

	private static final int TRIES_ALONE = 400;

	private static final int FREE = 4;

	private static final int COSTLY = 8;

	private static final int TRIES = 4_000;

	/**
	 * A relation that is still broken, in changes: whose end is near, is looked at first.
	 */
	private static final int BROKEN = 3;

	private final int intruder;

	private final boolean guesses;

	private final boolean costly;

	private int states;

	private Search(int intruder, boolean guesses, boolean costly) {
		this.intruder = intruder;
		this.guesses = guesses;
		this.costly = costly;
	}

	/** Changes nothing but what nobody knows. */
	static Search amongGuesses() {
		return new Search(OUTSIDER, true, false);
	}

	/** Changes what isn't shown. */
	static Search amongHidden(int intruder) {
		return new Search(intruder, false, false);
	}

	/** Changes whatever it takes. */
	static Search amongAll(int intruder) {
		return new Search(intruder, false, true);
	}

	/** A move that mends a relation which the counts break as they are. */
	@Nullable Move fitting(Relation broken) {
		PriorityQueue<State> open = queue();
		expand(State.TRUTH, broken, open);
		return search(open);
	}

	/** The cheapest move found that changes a cell by so much. */
	@Nullable Move changing(Cell cell, long by) {
		if (cell.value + by < 0) {
			return null;
		}
		PriorityQueue<State> open = queue();
		step(State.TRUTH, cell, by, null, open);
		return search(open);
	}

	private static PriorityQueue<State> queue() {
		return new PriorityQueue<>(Comparator.comparingLong(State::loss)
			.thenComparingInt((state) -> state.length() + BROKEN * state.broken().size())
			.thenComparingInt(State::number));
	}

	private @Nullable Move search(PriorityQueue<State> open) {
		int most = this.costly ? TRIES : TRIES_ALONE;
		for (int tries = 0; tries < most; tries++) {
			State state = open.poll();
			if (state == null) {
				return null;
			}
			if (state.broken().isEmpty()) {
				return state.move();
			}
			if (state.length() < LONGEST) {
				expand(state, state.broken().get(0), open);
			}
		}
		return null;
	}

	/** All ways to mend a relation, or to leave it untold. */
	private void expand(State state, Relation broken, PriorityQueue<State> open) {
		long excess = broken.excess(broken.sum + state.shift(broken));
		List<State> free = new ArrayList<>();
		List<State> costly = new ArrayList<>();
		for (int i = 0; i < broken.cells.length; i++) {
			Cell cell = broken.cells[i];
			long by = Math.max(-excess * broken.signs[i], -cell.value);
			if (by != 0 && !state.changes(cell)) {
				step(state, cell, by, broken, free, costly);
			}
		}
		// What mends it at once, before what mends it in part.
		free.sort(Comparator.comparingLong((State each) -> -Math.abs(each.by()))
			.thenComparingInt((each) -> each.added().id));
		free.stream().limit(this.costly ? FREE : FREE_ALONE).forEach(open::add);
		// The least loss first, and of equal ones the smallest count.
		costly.sort(Comparator.comparingLong(State::loss)
			.thenComparingLong((each) -> each.added().value)
			.thenComparingInt((each) -> each.added().id));
		costly.stream().limit(COSTLY).forEach(open::add);
		if (broken.figure != null && this.costly) {
			open.add(state.then(null, 0, List.of(broken.figure), broken, broken.figure.loss, this.states++));
		}
	}

	private void step(State state, Cell cell, long by, @Nullable Relation mended, PriorityQueue<State> open) {
		List<State> found = new ArrayList<>();
		step(state, cell, by, mended, found, found);
		open.addAll(found);
	}

	private void step(State state, Cell cell, long by, @Nullable Relation mended, List<State> free,
			List<State> costly) {
		if (cell.known() || cell.isOf(this.intruder) || (this.guesses && !cell.guessed)) {
			return;
		}
		List<Printed> opened = new ArrayList<>();
		long loss = 0;
		for (Printed figure : cell.figures) {
			if (!figure.withheld && !state.opens(figure)) {
				opened.add(figure);
				loss += figure.loss;
			}
		}
		if (opened.isEmpty() || this.costly) {
			(opened.isEmpty() ? free : costly).add(state.then(cell, by, opened, mended, loss, this.states++));
		}
	}

}
