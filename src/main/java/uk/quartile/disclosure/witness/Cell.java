package uk.quartile.disclosure.witness;

import java.util.Arrays;

/** A count of one ground and quarter: what an intruder may want to know, or knows. */
public final class Cell {

	private static final Printed[] NO_FIGURES = {};

	private static final Relation[] NO_RELATIONS = {};

	private static final byte[] NO_SIGNS = {};

	final int id;

	/** Who knows it anyway: numbers of authorities. */
	private final int[] owners;

	long value;

	boolean guessed;

	private boolean known;

	Printed[] figures = NO_FIGURES;

	Relation[] relations = NO_RELATIONS;

	byte[] signs = NO_SIGNS;

	Cell(int id, long value, boolean guessed, int[] owners) {
		this.id = id;
		this.value = value;
		this.guessed = guessed;
		this.owners = owners;
	}

	/** In the unit of its measure's counts: 1, or a hundredth. */
	public long value() {
		return this.value;
	}

	/** Whether nobody here knows the count, and its value only fits all that is known. */
	public boolean guessed() {
		return this.guessed;
	}

	/** Whether it is known from elsewhere, whatever is withheld here. */
	public boolean known() {
		return this.known;
	}

	/** Tells that it is known from elsewhere. */
	public void know() {
		this.known = true;
	}

	/** Tells that a figure shows it. */
	public void shownBy(Printed figure) {
		this.figures = Arrays.copyOf(this.figures, this.figures.length + 1);
		this.figures[this.figures.length - 1] = figure;
	}

	/** How they stand to other counts. */
	public Relation[] relations() {
		return this.relations.clone();
	}

	void add(Relation relation, int sign) {
		this.relations = Arrays.copyOf(this.relations, this.relations.length + 1);
		this.relations[this.relations.length - 1] = relation;
		this.signs = Arrays.copyOf(this.signs, this.relations.length);
		this.signs[this.signs.length - 1] = (byte) sign;
	}

	int[] owners() {
		return this.owners;
	}

	boolean isOf(int authority) {
		for (int owner : this.owners) {
			if (owner == authority) {
				return true;
			}
		}
		return false;
	}

	/** Whether nothing shows it. */
	public boolean hidden() {
		if (this.known) {
			return false;
		}
		for (Printed figure : this.figures) {
			if (!figure.withheld) {
				return false;
			}
		}
		return true;
	}

}
