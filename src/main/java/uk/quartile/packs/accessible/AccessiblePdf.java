package uk.quartile.packs.accessible;

import java.io.OutputStream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/**
 * Writes laid-out pages as PDF that passes PDF/UA-1 and PDF/A-2a.
 */
public final class AccessiblePdf {

	/**
	 * Property of a text that is a place: its bookmarks, a line each, in place of the one
	 * of its name.
	 */
	public static final String BOOKMARKS = "uk.quartile.bookmarks";

	private AccessiblePdf() {
	}

	/** A line of {@link #BOOKMARKS}. */
	public static String bookmark(int level, String name) {
		return level + " " + name;
	}

	/**
	 * Writes a document. The same pages and properties give the same bytes, on any
	 * thread.
	 * @param pages the pages, filled from templates that follow the rules of this package
	 * @param properties what the document says of itself
	 * @param output receives the PDF; it is flushed and left open
	 * @throws JRException if the pages can't be written
	 * @throws InaccessibleException if a page holds something that can't be made
	 * accessible, such as a picture without words or a font that can't be embedded; the
	 * message says which and what to do
	 */
	public static void write(JasperPrint pages, DocumentProperties properties, OutputStream output) throws JRException {
		AccessibleExporter exporter = new AccessibleExporter(properties, new Destinations(pages));
		exporter.setExporterInput(new SimpleExporterInput(pages));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
		exporter.exportReport();
	}

}
