package uk.quartile.packs.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Puts page numbers into the contents, once every page is laid out: the contents come
 * first, and what they point to is not there yet when they are filled.
 */
public final class PageNumbers {

	/**
	 * Names the bookmark whose page is to be shown. JasperReports carries what begins so
	 * into the pages.
	 */
	private static final String PAGE_OF = "net.sf.jasperreports.export.quartile.page-of";

	/** Holds the number's place until then. */
	private static final String NUMBER = "000";

	private PageNumbers() {
	}

	/**
	 * Puts the number of its bookmark's page into the text of every element with the
	 * property, where the text has 000.
	 * @throws NullPointerException if there is no such bookmark
	 */
	public static void set(JasperPrint print) {
		Map<String, Integer> bookmarks = bookmarks(print.getPages());
		print.getPages().forEach((page) -> set(page.getElements(), bookmarks));
	}

	private static void set(List<JRPrintElement> elements, Map<String, Integer> bookmarks) {
		for (JRPrintElement element : elements) {
			String bookmark = element.hasProperties() ? element.getPropertiesMap().getProperty(PAGE_OF) : null;
			if (bookmark != null && element instanceof JRPrintText text) {
				text.setText(text.getFullText()
					.replace(NUMBER, String.valueOf(Objects.requireNonNull(bookmarks.get(bookmark), bookmark))));
			}
			if (element instanceof JRPrintFrame frame) {
				set(frame.getElements(), bookmarks);
			}
		}
	}

	private static Map<String, Integer> bookmarks(List<JRPrintPage> pages) {
		Map<String, Integer> bookmarks = new HashMap<>();
		for (int i = 0; i < pages.size(); i++) {
			for (JRPrintElement element : pages.get(i).getElements()) {
				if (element instanceof JRPrintText text && text.getBookmarkLevel() > 0) {
					bookmarks.putIfAbsent(Objects.requireNonNullElse(text.getAnchorName(), text.getFullText()), i + 1);
				}
			}
		}
		return bookmarks;
	}

}
