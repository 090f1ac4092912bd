package uk.quartile.packs.pages;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of text: headings at the left, what they head at the right.
 *
 * @param title of the page
 * @param blocks from the top down
 */
public record Prose(String title, List<Block> blocks) {

	/**
	 * A paragraph, or an item of a list.
	 *
	 * @param heading beside it; null where it goes on under the last one
	 * @param text of the paragraph or item
	 * @param item whether it is an item of a list
	 */
	public record Block(@Nullable String heading, String text, boolean item) {
	}

	/** Collects blocks; a section without any leaves no heading behind. */
	public static final class Builder {

		private final String title;

		private final List<Block> blocks = new ArrayList<>();

		private @Nullable String heading;

		public Builder(String title) {
			this.title = title;
		}

		public Builder section(String heading) {
			this.heading = heading;
			return this;
		}

		public Builder paragraph(String text) {
			return add(text, false);
		}

		public Builder items(List<String> texts) {
			texts.forEach((text) -> add(text, true));
			return this;
		}

		private Builder add(String text, boolean item) {
			this.blocks.add(new Block(this.heading, text, item));
			this.heading = null;
			return this;
		}

		public Prose build() {
			return new Prose(this.title, List.copyOf(this.blocks));
		}

	}

}
