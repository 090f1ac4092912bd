package uk.quartile.packs.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;

import uk.quartile.packs.accessible.AccessiblePdf;

/** Puts a document’s own bookmarks in the place of those that its headings make. */
final class Bookmarks {

	private final Map<String, String> byPlace;

	private Bookmarks(List<Bookmark> bookmarks) {
		this.byPlace = bookmarks.stream()
			.collect(Collectors.groupingBy(Bookmark::place, Collectors
				.mapping((each) -> AccessiblePdf.bookmark(each.level(), each.name()), Collectors.joining("\n"))));
	}

	static void set(JasperPrint print, List<Bookmark> bookmarks) {
		if (!bookmarks.isEmpty()) {
			Bookmarks own = new Bookmarks(bookmarks);
			print.getPages().forEach((page) -> own.set(page.getElements()));
		}
	}

	private void set(List<JRPrintElement> elements) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRBasePrintText text && text.getAnchorName() != null) {
				String own = this.byPlace.remove(text.getAnchorName());
				if (own == null) {
					text.setBookmarkLevel(JRAnchor.NO_BOOKMARK);
				}
				else {
					text.getPropertiesMap().setProperty(AccessiblePdf.BOOKMARKS, own);
				}
			}
			if (element instanceof JRPrintFrame frame) {
				set(frame.getElements());
			}
		}
	}

}
