package uk.quartile.packs.layout;

/**
 * Nothing, so high; not set at the head of a page.
 *
 * @param points of height
 */
public record Gap(int points) implements Block {

	@Override
	public boolean staysWithNext() {
		return true;
	}

}
