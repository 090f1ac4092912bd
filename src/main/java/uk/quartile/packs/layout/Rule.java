package uk.quartile.packs.layout;

/**
 * A line over the whole width.
 *
 * @param style whose background it is drawn in
 * @param points of thickness
 */
public record Rule(String style, int points) implements Block {

	@Override
	public boolean staysWithNext() {
		return true;
	}

}
