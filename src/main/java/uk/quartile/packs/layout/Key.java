package uk.quartile.packs.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the signs of a page mean, one after the other in lines.
 *
 * @param entries from the left
 */
public record Key(List<Entry> entries) implements Block {

	/**
	 * A sign and its meaning.
	 *
	 * @param sign null for words alone
	 * @param words kept in one line
	 */
	public record Entry(@Nullable Sign sign, String words) {
	}

}
