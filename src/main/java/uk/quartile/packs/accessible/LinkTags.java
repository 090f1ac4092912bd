package uk.quartile.packs.accessible;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintText;

/** Lays links over the texts that are one. */
final class LinkTags {

	private final AccessibleExporter exporter;

	private final Destinations destinations;

	LinkTags(AccessibleExporter exporter, Destinations destinations) {
		this.exporter = exporter;
		this.destinations = destinations;
	}

	/** How many pages the document has. */
	int pages() {
		return this.destinations.pages();
	}

	/**
	 * Lays the link over a text, once it is written.
	 * @param part the Link element that the text is
	 */
	void lay(JRPrintText text, PdfStructureElement part, Structure structure) {
		Rectangle box = this.exporter.boxOf(text);
		if (Mark.isLinkToFile(text)) {
			structure.linkToFile(part, Mark.words(text), box, text.getHyperlinkReference(), text.getHyperlinkPage());
			return;
		}
		Destinations.Destination destination = this.destinations.of(text);
		structure.link(part, Mark.words(text), box, destination.page(), this.exporter.placeOf(destination));
	}

}
