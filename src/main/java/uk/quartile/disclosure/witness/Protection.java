package uk.quartile.disclosure.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Withholds what it takes that no guarded count can be told: neither by an outsider, who
 * knows what is shown, nor by any one authority, which knows its own counts besides. For
 * each guarded count and each intruder there is a witness in the end, or it is said that
 * there is none. To withhold more takes no witness away.
 */
public final class Protection {

	private final List<Secondary> withheld = new ArrayList<>();

	/**
	 * Guards counts, in their order.
	 * @return what is withheld for it, in the order of deciding
	 */
	public List<Secondary> guard(List<Guarded> all) {
		all.forEach(this::guard);
		return List.copyOf(this.withheld);
	}

	private void guard(Guarded guarded) {
		Move found = outside(guarded, Search.OUTSIDER);
		if (found == null) {
			guarded.give();
			return;
		}
		Set<Integer> touched = touched(found, guarded);
		while (!touched.isEmpty()) {
			int intruder = touched.iterator().next();
			Move other = outside(guarded, intruder);
			if (other == null) {
				guarded.give();
				touched.remove(intruder);
			}
			else {
				touched.retainAll(touched(other, guarded));
			}
		}
	}

	/** The authorities whose counts a witness changes: it is none for them. */
	private static Set<Integer> touched(Move move, Guarded guarded) {
		Set<Integer> touched = new TreeSet<>();
		move.changes().forEach((change) -> {
			for (int owner : change.cell().owners()) {
				touched.add(owner);
			}
		});
		for (int owner : guarded.cell().owners()) {
			touched.remove(owner);
		}
		return touched;
	}

	private @Nullable Move outside(Guarded guarded, int intruder) {
		Cell cell = guarded.cell();
		if (cell.guessed && (cell.value < guarded.least() || cell.value > guarded.most()) && cell.hidden()) {
			return new Move(List.of(), List.of(), 0);
		}
		Move free = amongHidden(guarded, intruder);
		if (free != null) {
			return free;
		}
		Bounds bounds = Bounds.of(cell, intruder);
		Move move = cheaper(guarded, Search.amongAll(intruder), Search.amongAll(intruder), bounds);
		if (move == null) {
			move = afterMore(guarded, intruder);
		}
		if (move != null) {
			withhold(guarded, move);
		}
		return move;
	}

	private static @Nullable Move amongHidden(Guarded guarded, int intruder) {
		return cheaper(guarded, Search.amongHidden(intruder), Search.amongHidden(intruder), Bounds.NONE);
	}

	private static @Nullable Move cheaper(Guarded guarded, Search above, Search below, Bounds bounds) {
		Cell cell = guarded.cell();
		Move more = bounds.reachAbove(guarded) ? above.changing(cell, guarded.most() + 1 - cell.value) : null;
		Move less = bounds.reachBelow(guarded) ? below.changing(cell, guarded.least() - 1 - cell.value) : null;
		return (more == null || less != null && less.loss() < more.loss()) ? less : more;
	}

	private void withhold(Guarded guarded, Move move) {
		for (Move.Opened each : move.opened()) {
			each.figure().withheld = true;
			guarded.foundBy(each.by());
			this.withheld.add(new Secondary(each.figure(), guarded, each.by()));
		}
	}

	/**
	 * Where no witness was found: all is withheld that any relation connects with the
	 * count, then what is connected with that.
	 */
	private @Nullable Move afterMore(Guarded guarded, int intruder) {
		Set<Cell> part = new LinkedHashSet<>(Set.of(guarded.cell()));
		for (int step = 0; step < 2; step++) {
			for (Cell cell : List.copyOf(part)) {
				for (Relation relation : cell.relations) {
					part.addAll(List.of(relation.cells));
					withholdFigure(guarded, relation.figure, relation);
				}
			}
			part.forEach((cell) -> {
				for (Printed figure : cell.figures) {
					withholdFigure(guarded, figure, (cell.relations.length > 0) ? cell.relations[0] : null);
				}
			});
			Move move = amongHidden(guarded, intruder);
			if (move != null) {
				return move;
			}
		}
		return null;
	}

	private void withholdFigure(Guarded guarded, @Nullable Printed figure, @Nullable Relation by) {
		if (figure != null && !figure.withheld) {
			figure.withheld = true;
			this.withheld.add(new Secondary(figure, guarded, by));
		}
	}

}
