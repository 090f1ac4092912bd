package uk.quartile.packs.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts can be told apart in grey, and read; nothing is drawn beside the box. */
class StackedBarsTests {

	private static final HouseStyle STYLE = HouseStyle.read();

	/** WCAG 2.2, 1.4.3; the file of styles promises 7 to 1. */
	@Test
	void haveLabelsThatCanBeReadOnTheirTone() {
		for (int part = 0; part < 6; part++) {
			String style = StackedBars.style(part);
			assertThat(contrast(STYLE.ink(style), STYLE.fill(style))).as(style).isGreaterThanOrEqualTo(7);
		}
	}

	/** Patterns aside; in the grey of a print. */
	@Test
	void differInGreyFromTheirNeighbours() {
		for (int part = 0; part < 5; part++) {
			assertThat(contrast(STYLE.fill(StackedBars.style(part)), STYLE.fill(StackedBars.style(part + 1))))
				.as("%d and the next", part)
				.isGreaterThanOrEqualTo(1.2);
		}
	}

	@Test
	void areAsLongAsTheirPercentage() {
		StackedBars bars = new StackedBars(List.of("pale", "deep"),
				List.of(new StackedBars.Bar("", List.of(25.0, 75.0), List.of("", ""), "")));
		BufferedImage image = drawn(bars, bars.height(false));
		int pale = STYLE.fill("Share1").getRGB();
		long wide = IntStream.range(0, image.getWidth()).filter((x) -> image.getRGB(x, 8) == pale).count();
		assertThat(wide).isBetween(85L, 100L);
	}

	@Test
	void sayInPlaceOfABarWhyThereIsNone() {
		StackedBars bars = new StackedBars(List.of("a", "b"), List.of(StackedBars.Bar.without("Rutland", "too few")));
		assertThat(ink(drawn(bars, bars.height(false)))).isPositive();
		assertThat(bars.bars().get(0).percents()).isEmpty();
	}

	@Test
	void funnelsKeepWithinTheirBox() {
		Funnel funnel = new Funnel(List.of(new Funnel.Bar("Contacts", 0, "0", ""),
				new Funnel.Bar("Referrals", 15_160, "15,160", "100% of contacts"),
				new Funnel.Bar("Assessments", 15_100, "15,100", "99.9% of referrals")));
		BufferedImage image = drawn(funnel, funnel.height());
		assertThat(ink(image.getSubimage(390, 0, 110, image.getHeight()))).isZero();
		assertThat(ink(image)).isPositive();
	}

	@Test
	void funnelsOfNothingHaveNoBar() {
		Funnel funnel = new Funnel(
				List.of(new Funnel.Bar("Contacts", 0, "0", ""), new Funnel.Bar("Referrals", 0, "0", "")));
		BufferedImage image = drawn(funnel, funnel.height());
		int bar = STYLE.fill("ChartBar").getRGB();
		assertThat(image.getRGB(0, 0, 500, image.getHeight(), null, 0, 500)).doesNotContain(bar);
	}

	/** In a box of 380 points on a sheet of 500. */
	private static BufferedImage drawn(Drawn drawing, int height) {
		BufferedImage image = new BufferedImage(500, height + 10, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, 500, height + 10);
		drawing.draw(graphics, new Rectangle2D.Double(5, 5, 380, height), STYLE);
		graphics.dispose();
		return image;
	}

	private static long ink(BufferedImage image) {
		long ink = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				ink += (image.getRGB(x, y) != Color.WHITE.getRGB()) ? 1 : 0;
			}
		}
		return ink;
	}

	private static double contrast(Color one, Color other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
