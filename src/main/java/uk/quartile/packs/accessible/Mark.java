package uk.quartile.packs.accessible;

import java.util.List;

import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.export.AccessibilityUtil;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an element what its author says that it is.
 */
final class Mark {

	private Mark() {
	}

	/**
	 * Returns the heading's level, 1 to 6, or 0 for what is no heading.
	 */
	static int headingLevel(JRPrintElement element) {
		String tag = property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG);
		return (tag != null && tag.matches("h[1-6]")) ? tag.charAt(1) - '0' : 0;
	}

	static boolean isArtifact(JRPrintElement element) {
		return "artifact".equals(property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG));
	}

	static boolean isListItem(JRPrintElement element) {
		return property(element, JRPdfExporterTagHelper.PROPERTY_TAG_LI) != null;
	}

	/**
	 * Says whether a text goes on with the item before it.
	 */
	static boolean endsListItem(JRPrintElement element) {
		return PdfConstants.TAG_END.equals(property(element, JRPdfExporterTagHelper.PROPERTY_TAG_LI));
	}

	/**
	 * Says whether a text is the caption of the table that follows.
	 */
	static boolean isCaption(JRPrintElement element) {
		return "caption".equals(property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG));
	}

	/**
	 * Says whether a cell's text is the dash that stands for no value.
	 */
	static boolean isMissing(JRPrintText text) {
		return "\u2013".equals(text.getFullText());
	}

	/**
	 * Returns the level of a line of contents, 1 or 2, or 0 for what is none.
	 */
	static int contentsLevel(JRPrintElement element) {
		String tag = property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG);
		return (tag != null && tag.matches("toc[12]")) ? tag.charAt(3) - '0' : 0;
	}

	/**
	 * Says whether a text is of the contents: a line of it, or what ends one.
	 */
	static boolean isOfContents(JRPrintElement element) {
		String tag = property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG);
		return tag != null && tag.startsWith("toc");
	}

	/**
	 * Says whether a text is a link, to a place in the document or to a page of another.
	 */
	static boolean isLink(JRPrintText text) {
		return isLinkToFile(text)
				|| (text.getHyperlinkType() == HyperlinkTypeEnum.LOCAL_ANCHOR && text.getHyperlinkAnchor() != null);
	}

	/** Returns a text without the marks of what is bold in it. */
	static String words(JRPrintText text) {
		String words = text.getFullText();
		return "styled".equals(text.getMarkup()) ? words.replaceAll("<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&apos;", "'")
			.replace("&amp;", "&") : words;
	}

	static boolean isLinkToFile(JRPrintText text) {
		return text.getHyperlinkType() == HyperlinkTypeEnum.REMOTE_PAGE && text.getHyperlinkReference() != null;
	}

	/**
	 * Returns the bookmarks that a text has in place of the one of its name; a blank one
	 * for that.
	 */
	static List<String> bookmarks(JRPrintText text) {
		String own = property(text, AccessiblePdf.BOOKMARKS);
		return (own != null) ? List.of(own.split("\n")) : List.of("");
	}

	static boolean isWholeRow(JRPrintElement element) {
		return PdfConstants.TAG_FULL.equals(property(element, PdfConstants.PROPERTY_TAG_TR));
	}

	/**
	 * Says whether an element is the first of a row that no frame encloses, as the table
	 * component makes them.
	 */
	static boolean isRowStart(JRPrintElement element) {
		return PdfConstants.TAG_START.equals(property(element, PdfConstants.PROPERTY_TAG_TR));
	}

	static boolean isRowEnd(JRPrintElement element) {
		return PdfConstants.TAG_END.equals(property(element, PdfConstants.PROPERTY_TAG_TR));
	}

	static boolean isCell(JRPrintElement element) {
		return property(element, PdfConstants.PROPERTY_TAG_TH) != null
				|| property(element, PdfConstants.PROPERTY_TAG_TD) != null;
	}

	static boolean isColumnHeader(JRPrintElement element) {
		return property(element, PdfConstants.PROPERTY_TAG_TH) != null || holds(element, "columnheader");
	}

	static boolean isRowHeader(JRPrintElement element) {
		return holds(element, "rowheader");
	}

	/**
	 * Returns how many columns or rows a cell covers, at least 1.
	 */
	static int span(JRPrintElement element, String property) {
		String span = property(element, property);
		return (span != null) ? Integer.parseInt(span) : 1;
	}

	/**
	 * Counts the texts and pictures in a cell.
	 */
	static int contents(JRPrintElement element) {
		return children(element).stream().mapToInt(Mark::contents).sum()
				+ ((element instanceof JRPrintText || element instanceof JRPrintImage) && !isArtifact(element) ? 1 : 0);
	}

	static boolean isBackground(JRPrintElement element) {
		return bandOf(element) == BandTypeEnum.BACKGROUND;
	}

	/**
	 * What runs over all pages: {@code Header}, {@code Footer}, or blank for what
	 * doesn't.
	 */
	static String furniture(JRPrintElement element) {
		return switch (bandOf(element)) {
			case PAGE_HEADER -> "Header";
			case PAGE_FOOTER, LAST_PAGE_FOOTER -> "Footer";
			default -> "";
		};
	}

	private static BandTypeEnum bandOf(JRPrintElement element) {
		JROrigin origin = element.getOrigin();
		return (origin != null) ? origin.getBandType() : BandTypeEnum.UNKNOWN;
	}

	private static boolean holds(JRPrintElement element, String tag) {
		return tag.equals(property(element, AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG))
				|| children(element).stream().anyMatch((child) -> holds(child, tag));
	}

	private static List<JRPrintElement> children(JRPrintElement element) {
		return (element instanceof JRPrintFrame frame) ? frame.getElements() : List.of();
	}

	private static @Nullable String property(JRPrintElement element, String name) {
		return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
	}

}
