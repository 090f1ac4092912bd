package uk.quartile.disclosure.witness;

import org.jspecify.annotations.Nullable;

/**
 * Counts, added and taken away, lie within limits: everybody knows that.
 */
public final class Relation {

	/** No limit. */
	public static final long ANY = Long.MAX_VALUE / 4;

	final int id;

	private final Kind kind;

	private final String with;

	final Cell[] cells;

	final byte[] signs;

	/** Without which nobody knows it; null where it holds by definition. */
	final @Nullable Printed figure;

	long sum;

	private long least;

	private long most;

	Relation(int id, Kind kind, String with, Cell[] cells, byte[] signs, long least, long most,
			@Nullable Printed figure) {
		this.id = id;
		this.kind = kind;
		this.with = with;
		this.cells = cells;
		this.signs = signs;
		this.least = least;
		this.most = most;
		this.figure = figure;
		for (int i = 0; i < cells.length; i++) {
			this.sum += signs[i] * cells[i].value;
			cells[i].add(this, signs[i]);
		}
		if (guesses()) {
			return;
		}
		if (least == most) {
			// Where returns contradict one another, an intruder takes them at their word:
			// what changes has to add up all the same.
			this.least = this.sum;
			this.most = this.sum;
		}
		widen();
	}

	/**
	 * Where the counts themselves don't keep to it, nobody can rely on more than they do.
	 */
	void widen() {
		this.least = Math.min(this.least, this.sum);
		this.most = Math.max(this.most, this.sum);
	}

	boolean guesses() {
		for (Cell cell : this.cells) {
			if (cell.guessed) {
				return true;
			}
		}
		return false;
	}

	/** By how much a sum lies above (or, negative, below) the limits; 0 within. */
	long excess(long sum) {
		return (sum > this.most) ? sum - this.most : Math.min(sum - this.least, 0);
	}

	long least() {
		return this.least;
	}

	long most() {
		return this.most;
	}

	boolean known() {
		return this.figure == null || !this.figure.withheld;
	}

	public Kind kind() {
		return this.kind;
	}

	/** The group, measure or authority that it is about. */
	public String with() {
		return this.with;
	}

}
