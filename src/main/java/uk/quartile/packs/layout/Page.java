package uk.quartile.packs.layout;

import java.util.List;
import java.util.function.Supplier;

/**
 * What begins on a page of its own, and goes on to further ones where it needs them.
 *
 * @param paper that it is set on
 * @param blocks from the top down
 */
public record Page(Paper paper, List<Block> blocks) {

	/**
	 * Makes a page or pages, or says which could not be made.
	 * @param name as readers know it
	 * @throws IllegalStateException naming it
	 */
	public static <T> T make(String name, Supplier<T> page) {
		try {
			return page.get();
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("page '" + name + "': "
					+ ((ex.getMessage() != null) ? ex.getMessage() : "found a fault of the program ("
							+ ex.getClass().getSimpleName() + "); expected none; report it, with the log"),
					ex);
		}
	}

	/** Its first heading; blank where it has none. */
	String heading() {
		return this.blocks.stream()
			.filter((block) -> block instanceof Text text && text.part().level() > 0)
			.map((block) -> ((Text) block).words())
			.findFirst()
			.orElse("");
	}

}
