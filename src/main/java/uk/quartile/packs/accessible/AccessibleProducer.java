package uk.quartile.packs.accessible;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicDocument;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of the PDF library that write one document.
 */
final class AccessibleProducer extends ClassicPdfProducer {

	private final DocumentProperties properties;

	private final StructureTags tags;

	private final EmbeddedFonts fonts;

	private @Nullable Document document;

	private @Nullable ArtifactContent content;

	AccessibleProducer(PdfProducerContext context, DocumentProperties properties, StructureTags tags) {
		super(context);
		this.properties = properties;
		this.tags = tags;
		this.fonts = new EmbeddedFonts(context, properties);
	}

	@Override
	public PdfDocument createDocument(PrintPageFormat format) {
		ClassicDocument created = (ClassicDocument) super.createDocument(format);
		this.document = created.getDocument();
		return created;
	}

	@Override
	public PdfDocumentWriter createWriter(OutputStream output) throws JRException {
		super.createWriter(output);
		PdfWriter pdfWriter = super.getPdfWriter();
		// Object streams make the file small; more than the fastest deflation costs time
		// for 2% of its size.
		pdfWriter.setCompressionLevel(3);
		pdfWriter.setTagged();
		return new AccessibleWriter(this, pdfWriter, this.properties);
	}

	@Override
	public PdfContent createPdfContent() {
		// The stock producer keeps a content of its own for its outline.
		super.createPdfContent();
		this.content = new ArtifactContent(getPdfWriter(), this.tags);
		this.tags.begin(getPdfWriter());
		return this.content;
	}

	@Override
	public PdfContent getPdfContent() {
		return content();
	}

	@Override
	public PdfContentByte getPdfContentByte() {
		return content().getPdfContentByte();
	}

	private Document document() {
		return Objects.requireNonNull(this.document, "no document yet");
	}

	private ArtifactContent content() {
		return Objects.requireNonNull(this.content, "no content yet");
	}

	/**
	 * Gives a landscape page its own width and height. The stock code turns an upright
	 * page, and then each place on it that a figure's box or a bookmark names would have
	 * to be turned as well.
	 */
	@Override
	public void setPageSize(PrintPageFormat format, int width, int height) {
		document().setPageSize(new Rectangle(width, height));
	}

	@Override
	public void close() {
		this.tags.finish();
		super.close();
	}

	@Override
	public void newPage() {
		super.newPage();
		content().refreshContent();
		this.tags.newPage(getPdfContentByte());
	}

	@Override
	public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
		return new LineRenderer(getContext().getJasperReportsContext(), text, this.tags, this);
	}

	@Override
	public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
		return this.fonts.font(attributes, locale);
	}

	/**
	 * Draws a chart as lines, areas and text, with its text in the embedded fonts.
	 */
	@Override
	public PdfImage drawImage(JRPrintImage image, Graphics2DRenderable renderer, boolean forceSvgShapes, double width,
			double height) throws JRException {
		PdfTemplate template = getPdfContentByte().createTemplate((float) width, (float) height);
		Graphics2D graphics = template.createGraphics((float) width, (float) height, this.fonts);
		try {
			renderer.render(getContext().getJasperReportsContext(), graphics,
					new Rectangle2D.Double(0, 0, width, height));
		}
		finally {
			graphics.dispose();
		}
		try {
			return new ClassicImage(new ImgTemplate(template));
		}
		catch (BadElementException ex) {
			throw getContext().handleDocumentException(ex);
		}
	}

}
