package uk.quartile.packs.documents;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import uk.quartile.catalogue.committees.Logo;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * A council's logo at the right of its box, upon white: PDF/A has no use for what is
 * transparent, and paper is white. Worked out in whole numbers, so that every Java gives
 * the same bytes.
 *
 * @param logo as it was received
 */
record LogoPicture(Logo logo) implements Drawn {

	/** Pixels a point: 300 an inch. */
	private static final double SHARP = 300.0 / 72;

	private static final int OPAQUE = 255;

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		BufferedImage whole = read();
		double scale = Math.min(box.getWidth() / whole.getWidth(), box.getHeight() / whole.getHeight());
		BufferedImage shown = smaller(whole, Math.max(1, (int) (1 / (scale * SHARP))));
		double width = whole.getWidth() * scale;
		double height = whole.getHeight() * scale;
		AffineTransform place = AffineTransform.getTranslateInstance(box.getMaxX() - width,
				box.getCenterY() - height / 2);
		place.scale(width / shown.getWidth(), height / shown.getHeight());
		graphics.drawImage(shown, place, null);
	}

	private BufferedImage read() {
		try {
			return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(this.logo.bytes())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each pixel the mean of so many each way, upon white. */
	private static BufferedImage smaller(BufferedImage whole, int by) {
		int width = (whole.getWidth() + by - 1) / by;
		int height = (whole.getHeight() + by - 1) / by;
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				small.setRGB(x, y, mean(whole, x * by, y * by, by));
			}
		}
		return small;
	}

	private static int mean(BufferedImage whole, int left, int top, int by) {
		int right = Math.min(left + by, whole.getWidth());
		int bottom = Math.min(top + by, whole.getHeight());
		long[] sums = new long[3];
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				int pixel = whole.getRGB(x, y);
				int alpha = pixel >>> 24;
				for (int i = 0; i < sums.length; i++) {
					sums[i] += (pixel >> 8 * i & 0xFF) * alpha + OPAQUE * (OPAQUE - alpha);
				}
			}
		}
		long of = (long) OPAQUE * (right - left) * (bottom - top);
		return (int) ((sums[2] + of / 2) / of << 16 | (sums[1] + of / 2) / of << 8 | (sums[0] + of / 2) / of);
	}

}
