package uk.quartile.packs.layout;

import java.util.List;

/**
 * All that a document says, in the order of its pages.
 *
 * @param title of the document
 * @param footer at the left of each page's foot
 * @param edition in its middle
 * @param notice at the head of each page; blank for none
 * @param pages from the first
 * @param bookmarks in the order of the pages; none where the headings are to be them
 */
public record Pages(String title, String footer, String edition, String notice, List<Page> pages,
		List<Bookmark> bookmarks) {

	/** Whose headings are its bookmarks. */
	public Pages(String title, String footer, String edition, String notice, List<Page> pages) {
		this(title, footer, edition, notice, pages, List.of());
	}

}
