package uk.quartile.packs.layout;

import java.util.List;

/**
 * Blocks that stand on one page, where one has room for them; else they go on to the next
 * as others do.
 *
 * @param blocks from the top down
 */
public record Kept(List<Block> blocks) implements Block {

	/** Where its last block does, as what stands before a table. */
	@Override
	public boolean staysWithNext() {
		return !this.blocks.isEmpty() && this.blocks.get(this.blocks.size() - 1).staysWithNext();
	}

}
