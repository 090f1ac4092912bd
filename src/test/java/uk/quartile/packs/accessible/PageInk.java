package uk.quartile.packs.accessible;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How far down each page is written on. */
public final class PageInk {

	private static final int DARK = 0xE8;

	private PageInk() {
	}

	/**
	 * The height from the first to the last ink of each page, as a share of what there is
	 * for it.
	 * @param head points above it, and...
	 * @param foot ...below it, with running headers and footers
	 */
	public static List<Double> shares(byte[] pdf, int head, int foot) throws IOException {
		List<Double> shares = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				shares.add(share(renderer.renderImage(page, 0.5f, ImageType.GRAY), head / 2, foot / 2));
			}
		}
		return shares;
	}

	private static double share(BufferedImage page, int head, int foot) {
		int first = page.getHeight();
		int last = 0;
		for (int y = head; y < page.getHeight() - foot; y++) {
			for (int x = 0; x < page.getWidth(); x++) {
				if ((page.getRGB(x, y) & 0xFF) < DARK) {
					first = Math.min(first, y);
					last = y;
					break;
				}
			}
		}
		return (last < first) ? 0 : (double) (last - first) / (page.getHeight() - head - foot);
	}

}
