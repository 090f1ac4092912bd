package uk.quartile.packs.layout;

import java.util.List;

/**
 * Blocks that stand on one page, where one has room for them; else they go on to the next
 * as others do.
 *
 * @param blocks from the top down
 */
public record Kept(List<Block> blocks) implements Block {
}
