package uk.quartile.packs.layout;

import java.util.List;

/**
 * What begins on a page of its own, and goes on to further ones where it needs them.
 *
 * @param paper that it is set on
 * @param blocks from the top down
 */
public record Page(Paper paper, List<Block> blocks) {
}
