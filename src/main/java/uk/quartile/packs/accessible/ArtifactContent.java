package uk.quartile.packs.accessible;

import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;

/**
 * Paints borders, rules and backgrounds as artifacts: PDF/UA 7.1 wants every stroke on a
 * page to be either part of the structure or marked as decoration.
 */
final class ArtifactContent extends ClassicPdfContent {

	private final StructureTags tags;

	ArtifactContent(PdfWriter writer, StructureTags tags) {
		super(writer, null);
		this.tags = tags;
	}

	@Override
	public void strokeLine(float x1, float y1, float x2, float y2) {
		this.tags.decoration(() -> super.strokeLine(x1, y1, x2, y2));
	}

	@Override
	public void fillRectangle(float x, float y, float width, float height) {
		this.tags.decoration(() -> super.fillRectangle(x, y, width, height));
	}

	@Override
	public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
		this.tags.decoration(() -> super.fillRoundRectangle(x, y, width, height, radius));
	}

	@Override
	public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
		this.tags.decoration(() -> super.strokeRoundRectangle(x, y, width, height, radius));
	}

	@Override
	public void fillEllipse(float x1, float y1, float x2, float y2) {
		this.tags.decoration(() -> super.fillEllipse(x1, y1, x2, y2));
	}

	@Override
	public void strokeEllipse(float x1, float y1, float x2, float y2) {
		this.tags.decoration(() -> super.strokeEllipse(x1, y1, x2, y2));
	}

}
