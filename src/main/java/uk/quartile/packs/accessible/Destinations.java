package uk.quartile.packs.accessible;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Where the bookmarks of a document stand: what its links lead to. Known from the pages
 * before the first is written, for a link may lead forward.
 */
final class Destinations {

	private final Map<String, Destination> byName = new HashMap<>();

	private final int pages;

	Destinations(JasperPrint print) {
		this.pages = print.getPages().size();
		for (int page = 1; page <= this.pages; page++) {
			add(print.getPages().get(page - 1).getElements(), page, 0, 0);
		}
	}

	private void add(List<JRPrintElement> elements, int page, int x, int y) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRPrintText text && (text.getBookmarkLevel() > 0 || text.getAnchorName() != null)) {
				this.byName.putIfAbsent(Objects.requireNonNullElse(text.getAnchorName(), text.getFullText()),
						new Destination(page, x + text.getX(), y + text.getY()));
			}
			if (element instanceof JRPrintFrame frame) {
				add(frame.getElements(), page, x + frame.getX(), y + frame.getY());
			}
		}
	}

	/** How many pages the document has. */
	int pages() {
		return this.pages;
	}

	/**
	 * Returns where a bookmark stands.
	 * @throws InaccessibleException if there is none of this name
	 */
	Destination of(JRPrintText link) {
		String name = link.getHyperlinkAnchor();
		Destination destination = this.byName.get(name);
		if (destination == null) {
			throw new InaccessibleException(
					"link '%s': found no bookmark '%s'; expected one to lead to; give its text a bookmarkLevel, "
						.formatted(link.getFullText(), name) + "or take the link out");
		}
		return destination;
	}

	/**
	 * A place in the document.
	 *
	 * @param page from 1
	 * @param x points from the page's left edge, and...
	 * @param y ...from its upper edge, without the page's offset
	 */
	record Destination(int page, int x, int y) {
	}

}
