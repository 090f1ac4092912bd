package uk.quartile.packs.accessible;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.pdf.common.FontRecipient;
import net.sf.jasperreports.pdf.common.PdfFontStyle;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.repo.RepositoryUtil;

/**
 * The fonts of one document, each embedded as a subset (PDF/UA 7.21.4.1). One document's,
 * for the prefix of a subset's name is the document's: were it the same in every
 * document, tools that merge PDFs would take one document's subset for another's.
 */
final class EmbeddedFonts implements FontMapper {

	private final PdfProducerContext context;

	private final DocumentProperties properties;

	private final Map<String, BaseFont> faces = new HashMap<>();

	EmbeddedFonts(PdfProducerContext context, DocumentProperties properties) {
		this.context = context;
		this.properties = properties;
	}

	/**
	 * Returns the font for text with these attributes.
	 * @throws InaccessibleException if it can't be embedded
	 */
	Font font(Map<Attribute, Object> attributes, Locale locale) {
		Recipient recipient = new Recipient();
		this.context.setFont(attributes, locale, false, recipient);
		return new Font(face(recipient.name, recipient.embedded), recipient.size, Font.NORMAL, recipient.color);
	}

	/**
	 * Returns the face that a chart draws with, known by its PostScript name, for AWT
	 * keeps no other trace of the file.
	 */
	@Override
	public BaseFont awtToPdf(java.awt.Font font) {
		return faces()
			// A graphics sets a font named "sanserif" before anyone has chosen one.
			.filter((face) -> face.getFont().getPSName().equals(font.getPSName()) || font.getName().equals("sanserif"))
			.findFirst()
			.map((face) -> face(face.getTtf(), true))
			.orElseThrow(() -> notEmbedded("a chart", font.getPSName()));
	}

	private Stream<FontFace> faces() {
		return this.context.getJasperReportsContext()
			.getExtensions(FontFamily.class)
			.stream()
			.flatMap((family) -> Stream.of(family.getNormalFace(), family.getBoldFace(), family.getItalicFace(),
					family.getBoldItalicFace()))
			.filter((face) -> face != null && face.getTtf() != null);
	}

	/** The way back, which drawing never takes. */
	@Override
	public java.awt.Font pdfToAwt(BaseFont font, int size) {
		throw new IllegalStateException("a font of the document was asked for on the screen");
	}

	private BaseFont face(String location, boolean embedded) {
		if (!embedded || !location.endsWith(".ttf")) {
			throw notEmbedded("a text", location);
		}
		return this.faces.computeIfAbsent(location, this::read);
	}

	private BaseFont read(String location) {
		try {
			byte[] bytes = RepositoryUtil.getInstance(this.context.getJasperReportsContext())
				.getBytesFromLocation(location);
			BaseFont face = BaseFont.createFont(location, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
			// PDF/A-2 6.2.11.4.2 wants a CIDSet to be complete or absent; OpenPDF's isn't
			// complete.
			face.setIncludeCidSet(false);
			face.setSecureRandom(new FixedRandom(ByteBuffer.wrap(Identity.of(this.properties, location)).getLong()));
			return face;
		}
		catch (JRException | DocumentException | IOException ex) {
			throw new JRRuntimeException(ex);
		}
	}

	private static InaccessibleException notEmbedded(String where, String font) {
		return new InaccessibleException("%s: found the font '%s', which can't be embedded; ".formatted(where, font)
				+ "expected the family 'IBM Plex Sans'; take the font from a style of styles.jrtx");
	}

	/**
	 * Takes the font that JasperReports has found for a text; what is thrown in here it
	 * would swallow.
	 */
	private static final class Recipient implements FontRecipient {

		private String name = "";

		private boolean embedded;

		private float size;

		private Color color = Color.BLACK;

		@Override
		public boolean hasFont() {
			return !this.name.isEmpty();
		}

		@Override
		public void setFont(String name, String encoding, boolean embedded, float size, PdfFontStyle style,
				Color color) {
			this.name = name;
			this.embedded = embedded;
			this.size = size;
			this.color = color;
		}

		@Override
		public void setFont(String name, String encoding, boolean embedded, float size, PdfFontStyle style, Color color,
				byte[] data) {
			setFont(name, encoding, embedded, size, style, color);
		}

	}

}
