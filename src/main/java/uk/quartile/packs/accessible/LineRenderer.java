package uk.quartile.packs.accessible;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes text a line at a time, straight into the page. The stock renderer lays each line
 * out a second time, and drops the blank at its end, so that a screen reader joins the
 * last word of a line to the first of the next.
 */
final class LineRenderer extends AbstractPdfTextRenderer {

	/**
	 * Stands for what the font can't write, which would be dropped without a word, and
	 * fail PDF/UA 7.21.8 if not.
	 */
	private static final int REPLACEMENT = 0xFFFD;

	private final PdfTextRendererContext context;

	private final StructureTags tags;

	private final AccessibleProducer producer;

	LineRenderer(JasperReportsContext jasperReports, PdfTextRendererContext context, StructureTags tags,
			AccessibleProducer producer) {
		super(jasperReports, context.getAwtIgnoreMissingFont(), context.getIndentFirstLine(),
				context.getJustifyLastLine());
		this.context = context;
		this.tags = tags;
		this.producer = producer;
	}

	/**
	 * Seeks the ends of lines where {@link WholeFigures} allows them; the text stays.
	 */
	@Override
	public void initialize(JRPdfExporter exporter, PdfProducer pdf, JRPdfExporterTagHelper tagHelper, JRPrintText text,
			JRStyledText styled, int offsetX, int offsetY) {
		int length = (text.getRotation() == RotationEnum.LEFT) ? text.getHeight() : text.getWidth();
		int room = length - text.getLineBox().getLeftPadding() - text.getLineBox().getRightPadding();
		super.initialize(exporter, pdf, tagHelper, text, WholeFigures.of(styled, room), offsetX, offsetY);
		this.allText = styled.getText();
	}

	@Override
	public void render() {
		if (this.allText.isBlank()) {
			return;
		}
		((AccessibleExporter) this.pdfExporter).bookmark(this.text);
		if (this.tags.isProse(this.text)) {
			super.render();
			return;
		}
		this.tags.beginPart(this.text, this.allText);
		super.render();
		this.tags.endPart(this.text);
	}

	@Override
	protected void renderParagraph(AttributedCharacterIterator paragraphs, int start, @Nullable String paragraph) {
		if (paragraph == null || paragraph.isBlank() || !this.tags.isProse(this.text)) {
			super.renderParagraph(paragraphs, start, paragraph);
			return;
		}
		this.tags.beginPart(this.text, paragraph);
		super.renderParagraph(paragraphs, start, paragraph);
		this.tags.endPart(this.text);
	}

	@Override
	public boolean addActualText() {
		return false;
	}

	@Override
	public void draw() {
		TabSegment segment = this.segments.get(this.segmentIndex);
		List<Run> runs = runs(segment);
		if (runs.isEmpty()) {
			return;
		}
		float width = (float) runs.stream().mapToDouble(Run::width).sum();
		float left = this.x + this.drawPosX
				+ share() * (segment.layout.getVisibleAdvance() - width + runs.get(runs.size() - 1).blank());
		float baseline = ((AccessibleExporter) this.pdfExporter).pageHeight() - this.y - this.topPadding
				- this.verticalAlignOffset - this.drawPosY;
		PdfContentByte content = this.producer.getPdfContentByte();
		content.beginText();
		content.setTextMatrix(left, baseline);
		for (Run run : runs) {
			content.setFontAndSize(run.font.getBaseFont(), run.font.getSize());
			content.setColorFill(run.font.getColor());
			content.setTextRise(run.rise);
			Abbreviations.pieces(run.text).forEach((piece) -> show(piece, content));
		}
		content.endText();
	}

	private static void show(Abbreviations.Piece piece, PdfContentByte content) {
		if (piece.meaning() == null) {
			content.showText(piece.text());
			return;
		}
		Structure.beginExpanded(content, piece.meaning());
		content.showText(piece.text());
		content.endMarkedContentSequence();
	}

	/**
	 * Returns how much of the room left in a line stands before the text.
	 */
	private float share() {
		if (this.horizontalAlignment == PdfTextAlignment.RIGHT) {
			return 1;
		}
		return (this.horizontalAlignment == PdfTextAlignment.CENTER) ? 0.5f : 0;
	}

	private List<Run> runs(TabSegment segment) {
		String line = segment.text.stripTrailing();
		if (line.isEmpty()) {
			return List.of();
		}
		boolean goesOn = segment.text.length() > line.length() || (segment.isLastLine && !this.isLastParagraph);
		List<Run> runs = new ArrayList<>();
		AttributedCharacterIterator iterator = segment.as.getIterator();
		while (iterator.getIndex() < line.length()) {
			int end = Math.min(iterator.getRunLimit(), line.length());
			String text = line.substring(iterator.getIndex(), end) + ((goesOn && end == line.length()) ? " " : "");
			Font font = this.producer.getFont(iterator.getAttributes(), this.context.getTextLocale());
			runs.add(new Run(known(text, font.getBaseFont()), font, rise(iterator, font.getSize())));
			iterator.setIndex(end);
		}
		return runs;
	}

	private static float rise(AttributedCharacterIterator iterator, float size) {
		Object script = iterator.getAttribute(TextAttribute.SUPERSCRIPT);
		if (TextAttribute.SUPERSCRIPT_SUPER.equals(script)) {
			return size / 2;
		}
		return TextAttribute.SUPERSCRIPT_SUB.equals(script) ? -size / 4 : 0;
	}

	private static String known(String text, BaseFont font) {
		if (text.codePoints().allMatch(font::charExists)) {
			return text;
		}
		int[] known = text.codePoints().map((c) -> font.charExists(c) ? c : REPLACEMENT).toArray();
		return new String(known, 0, known.length);
	}

	private record Run(String text, Font font, float rise) {

		float width() {
			return this.font.getBaseFont().getWidthPoint(this.text, this.font.getSize());
		}

		float blank() {
			return this.text.endsWith(" ") ? this.font.getBaseFont().getWidthPoint(" ", this.font.getSize()) : 0;
		}

	}

}
