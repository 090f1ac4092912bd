package uk.quartile.catalogue.committees;

import org.jspecify.annotations.Nullable;

/**
 * Who may read a committee's paper.
 *
 * @param open whether everybody may
 * @param paragraph of Schedule 12A, Part 1, to the Local Government Act 1972 under which
 * it is exempt, 1 to 7; null where it isn't exempt, or nobody has said
 */
public record Access(boolean open, @Nullable Integer paragraph) {

	/** Nobody has said: no paper for an agenda yet. */
	public static final Access UNDECIDED = new Access(false, null);

	static final Access PUBLIC = new Access(true, null);

	public boolean decided() {
		return this.open || this.paragraph != null;
	}

}
