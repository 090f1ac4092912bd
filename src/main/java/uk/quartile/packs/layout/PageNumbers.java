package uk.quartile.packs.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Puts page numbers into the links of a document, once every page is set. */
final class PageNumbers {

	private PageNumbers() {
	}

	/**
	 * Puts the number of the page that each link leads to in place of {@link Text#PAGE}.
	 * @throws IllegalArgumentException if a link leads nowhere
	 */
	static void set(JasperPrint print) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < print.getPages().size(); i++) {
			collect(print.getPages().get(i).getElements(), i + 1, places);
		}
		print.getPages().forEach((page) -> number(page.getElements(), places));
	}

	private static void collect(List<JRPrintElement> elements, int page, Map<String, Integer> places) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRPrintText text && text.getAnchorName() != null) {
				places.putIfAbsent(text.getAnchorName(), page);
			}
			if (element instanceof JRPrintFrame frame) {
				collect(frame.getElements(), page, places);
			}
		}
	}

	private static void number(List<JRPrintElement> elements, Map<String, Integer> places) {
		for (JRPrintElement element : elements) {
			if (element instanceof JRPrintText text && text.getHyperlinkAnchor() != null) {
				Integer page = places.get(text.getHyperlinkAnchor());
				if (page == null) {
					throw new IllegalArgumentException(
							"link '%s': found no place '%s' in the document; expected a heading of that name; name one, or take the link out"
								.formatted(text.getFullText(), text.getHyperlinkAnchor()));
				}
				text.setText(text.getFullText().replace(Text.PAGE, page.toString()));
			}
			if (element instanceof JRPrintFrame frame) {
				number(frame.getElements(), places);
			}
		}
	}

}
