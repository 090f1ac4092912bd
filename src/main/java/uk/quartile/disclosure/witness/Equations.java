package uk.quartile.disclosure.witness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that an intruder can put together of one edition: counts, the figures that show
 * them, and how they stand to one another. The true counts keep to every relation, or
 * else the relation is taken as far as they do: there is always one solution, the truth.
 */
public final class Equations {

	private final List<Relation> relations = new ArrayList<>();

	private int cells;

	private int figures;

	/**
	 * A count that is known here.
	 * @param owners numbers of the authorities that know it anyway
	 */
	public Cell cell(long value, int[] owners) {
		return new Cell(this.cells++, value, false, owners);
	}

	/** A count that was withheld where it comes from: any number that fits may be it. */
	public Cell unknown(long guess, int[] owners) {
		return new Cell(this.cells++, guess, true, owners);
	}

	/**
	 * A figure.
	 * @param loss by which readers would miss it, above 0
	 */
	public Printed figure(long loss) {
		return new Printed(this.figures++, loss);
	}

	/**
	 * Adds that some counts, less others, lie within limits.
	 * @param with what it is about
	 * @param figure that tells it; null where it holds by definition
	 */
	public Relation relate(Kind kind, String with, List<Cell> plus, List<Cell> minus, long least, long most,
			@Nullable Printed figure) {
		Cell[] all = new Cell[plus.size() + minus.size()];
		byte[] signs = new byte[all.length];
		for (int i = 0; i < all.length; i++) {
			boolean added = i < plus.size();
			all[i] = added ? plus.get(i) : minus.get(i - plus.size());
			signs[i] = (byte) (added ? 1 : -1);
		}
		Relation relation = new Relation(this.relations.size(), kind, with, all, signs, least, most, figure);
		this.relations.add(relation);
		return relation;
	}

	/**
	 * Finds numbers for the counts that nobody here knows which keep to all relations.
	 * Where there are none, what is known contradicts itself, and the relation is taken
	 * as far as it holds.
	 */
	public void fitGuesses() {
		for (Relation relation : this.relations) {
			if (relation.excess(relation.sum) == 0 || !relation.guesses()) {
				continue;
			}
			Move fitting = Search.amongGuesses().fitting(relation);
			if (fitting != null) {
				fitting.changes().forEach((change) -> {
					change.cell().value += change.by();
					for (int i = 0; i < change.cell().relations.length; i++) {
						change.cell().relations[i].sum += change.cell().signs[i] * change.by();
					}
				});
			}
		}
		this.relations.forEach(Relation::widen);
	}

	public List<Relation> relations() {
		return Collections.unmodifiableList(this.relations);
	}

	public int cells() {
		return this.cells;
	}

}
