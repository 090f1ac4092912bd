package uk.quartile.packs.layout;

import java.util.List;

/**
 * Blocks side by side, read one column after the other.
 *
 * @param columns from the left
 * @param gutter between two columns, in points
 */
public record Columns(List<Column> columns, int gutter) implements Block {

	/**
	 * A column.
	 *
	 * @param share of the width, beside those of the others
	 * @param blocks from the top down
	 */
	public record Column(int share, List<Block> blocks) {
	}

}
