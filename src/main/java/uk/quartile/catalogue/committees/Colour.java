package uk.quartile.catalogue.committees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour on white paper.
 *
 * @param red 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {

	/**
	 * The least contrast at which text can be read, by the Web Content Accessibility
	 * Guidelines 2.2, success criterion 1.4.3.
	 */
	public static final double LEAST = 4.5;

	private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

	/** Reads {@code #1F5F8F}. */
	static Optional<Colour> read(String text) {
		if (!WRITTEN.matcher(text).matches()) {
			return Optional.empty();
		}
		int all = Integer.parseInt(text.substring(1), 16);
		return Optional.of(new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF));
	}

	/** Contrast with white, 1 to 21, by the formula of the same guidelines. */
	public double onWhite() {
		return 1.05 / (0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue) + 0.05);
	}

	/** The contrast with one decimal, rounded down: 4.49 isn't enough. */
	String ratio() {
		return BigDecimal.valueOf(onWhite()).setScale(1, RoundingMode.DOWN).toPlainString();
	}

	/** The lightest shade of the same hue that has contrast enough. */
	Colour readable() {
		for (int percent = 100; percent > 0; percent--) {
			Colour darker = new Colour(this.red * percent / 100, this.green * percent / 100, this.blue * percent / 100);
			if (darker.onWhite() >= LEAST) {
				return darker;
			}
		}
		return new Colour(0, 0, 0);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return (share <= 0.04045) ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
	}

	/** As it is written, {@code #1F5F8F}. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%02X%02X%02X", this.red, this.green, this.blue);
	}

}
