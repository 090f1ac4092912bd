package uk.quartile.packs.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Blocks on a tinted ground.
 *
 * @param style whose background is the ground
 * @param accent style whose background a bar at the left has; null for no bar
 * @param padding about the blocks, in points
 * @param blocks from the top down
 */
public record Panel(String style, @Nullable String accent, int padding, List<Block> blocks) implements Block {

	private static final int ROOM = 8;

	/** With room about what stands in it. */
	public Panel(String style, @Nullable String accent, List<Block> blocks) {
		this(style, accent, ROOM, blocks);
	}

}
