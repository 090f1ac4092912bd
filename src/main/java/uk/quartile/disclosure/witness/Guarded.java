package uk.quartile.disclosure.witness;

import org.jspecify.annotations.Nullable;

/**
 * A count that nobody may be able to tell: other than its authority, nobody may know that
 * it lies within limits.
 */
public final class Guarded {

	private final Cell cell;

	private final long least;

	private final long most;

	private final int figure;

	private @Nullable Relation tells;

	private boolean told;

	/**
	 * A count to guard.
	 * @param least that its true value may be taken for
	 * @param most that it may be taken for
	 * @param figure number of the figure that is withheld for it
	 */
	public Guarded(Cell cell, long least, long most, int figure) {
		this.cell = cell;
		this.least = least;
		this.most = most;
		this.figure = figure;
	}

	public Cell cell() {
		return this.cell;
	}

	public int figure() {
		return this.figure;
	}

	long least() {
		return this.least;
	}

	long most() {
		return this.most;
	}

	/** By which it could be told, were nothing else withheld; null where it could not. */
	public @Nullable Relation tells() {
		return this.tells;
	}

	void foundBy(@Nullable Relation relation) {
		if (this.tells == null) {
			this.tells = relation;
		}
	}

	/** Whether what is known from elsewhere tells it, whatever is withheld here. */
	public boolean told() {
		return this.told;
	}

	void give() {
		this.told = true;
	}

}
