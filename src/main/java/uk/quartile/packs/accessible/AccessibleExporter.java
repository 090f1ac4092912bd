package uk.quartile.packs.accessible;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * The stock exporter with its three outlets replaced: what is tagged, what is painted,
 * and what stands round the pages. The layout of pages stays JasperReports' own.
 */
final class AccessibleExporter extends JRPdfExporter {

	private final DocumentProperties properties;

	private final StructureTags tags;

	/** The one that is being added; blank where the heading's name is it. */
	private String bookmark = "";

	AccessibleExporter(DocumentProperties properties, Destinations destinations) {
		this.properties = properties;
		this.tags = new StructureTags(this, destinations);
		this.tagHelper = this.tags;
		setConfiguration(documentConfiguration(properties));
		SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
		// StructureTags writes the links: an untagged one fails PDF/UA 7.18.5.
		pages.setIgnoreHyperlink(true);
		setConfiguration(pages);
	}

	private static SimplePdfExporterConfiguration documentConfiguration(DocumentProperties properties) {
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
		configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
		configuration.setIccProfilePath("templates/colour/sRGB.icc");
		configuration.setCompressed(true);
		configuration.setMetadataTitle(properties.title());
		configuration.setMetadataCreator("Quartile");
		configuration.setMetadataProducer("Quartile");
		// PDF/UA 7.1: the reader's window shows the title, not the name of the file.
		configuration.setDisplayMetadataTitle(true);
		configuration.setTagLanguage(properties.language().toLanguageTag());
		// StructureTags writes the tags. Told that there are none, the stock code leaves
		// out its own, among them a
		// transparent pixel over each picture.
		configuration.setTagged(false);
		return configuration;
	}

	@Override
	protected PdfProducer createPdfProducer() {
		return new AccessibleProducer(createPdfProducerContext(), this.properties, this.tags);
	}

	/**
	 * Left out: the stock code writes a blank on each page, as the goal of links to
	 * pages, and it would have to be tagged.
	 */
	@Override
	protected void writePageAnchor(int pageIndex) {
	}

	/**
	 * Adds a text's bookmark, which the stock code does where it draws the text.
	 */
	void bookmark(JRPrintText text) {
		for (String own : Mark.bookmarks(text)) {
			this.bookmark = own;
			setAnchor(NoChunk.INSTANCE, text, text);
		}
	}

	/**
	 * Takes back the turn that the stock code gives to places on a landscape page, which
	 * is not turned here.
	 */
	@Override
	protected void addBookmark(int level, String title, int x, int y) {
		int space = this.bookmark.indexOf(' ');
		int ownLevel = (space < 0) ? level : Integer.parseInt(this.bookmark.substring(0, space));
		String name = (space < 0) ? title : this.bookmark.substring(space + 1);
		if (this.pageFormat.getOrientation() == OrientationEnum.LANDSCAPE) {
			super.addBookmark(ownLevel, name, y, this.pageFormat.getPageHeight() - x);
		}
		else {
			super.addBookmark(ownLevel, name, x, y);
		}
	}

	/**
	 * Returns the box of an element in points from the page's lower left corner.
	 */
	Rectangle boxOf(JRPrintElement element) {
		float left = (float) element.getX() + getOffsetX();
		float top = (float) this.pageFormat.getPageHeight() - element.getY() - getOffsetY();
		return new Rectangle(left, top - element.getHeight(), left + element.getWidth(), top);
	}

	/**
	 * Returns where on its page a link leads to, in points from the lower left corner.
	 */
	PdfDestination placeOf(Destinations.Destination destination) {
		return new PdfDestination(PdfDestination.XYZ, (float) destination.x() + getOffsetX(),
				(float) this.pageFormat.getPageHeight() - destination.y() - getOffsetY(), 0);
	}

	int pageHeight() {
		return this.pageFormat.getPageHeight();
	}

}
