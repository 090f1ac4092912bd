package uk.quartile.disclosure.witness;

/**
 * A figure that an edition may show: whole, with all counts that it is made of, or not.
 */
public final class Printed {

	final int id;

	final long loss;

	boolean withheld;

	Printed(int id, long loss) {
		this.id = id;
		this.loss = loss;
	}

	/** Its number, in the order of adding. */
	public int id() {
		return this.id;
	}

	public boolean withheld() {
		return this.withheld;
	}

	/** For a reason of its own, whatever it gives away. */
	public void withhold() {
		this.withheld = true;
	}

}
