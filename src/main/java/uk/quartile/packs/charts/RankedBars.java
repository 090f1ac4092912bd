package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;
import uk.quartile.packs.words.Words;
import uk.quartile.statistics.Quantile;

/**
 * A ranked bar chart: the highest value stands at the top.
 *
 * @param axis what is measured, with its unit
 * @param percent whether the axis ends at 100 at most
 * @param bars from the highest value down
 * @param lines the comparators, region first
 * @param words the chart in words
 */
public record RankedBars(String axis, boolean percent, List<Bar> bars, List<Line> lines,
		String words) implements Drawn {

	/** So many times the middle one's length, a bar leaves that a tenth of the width. */
	private static final double SQUASHED = 10;

	/**
	 * The greatest value that bars are drawn to. One that is so many times what the
	 * others are would leave nothing to be seen of them: it is cut short, and that is
	 * said. A percentage of a whole never is.
	 */
	double longest() {
		double[] values = this.bars.stream().mapToDouble(Bar::value).filter((value) -> value > 0).toArray();
		return (this.percent || values.length == 0) ? Double.MAX_VALUE : SQUASHED * Quantile.median(values);
	}

	/** The names of those whose bar is cut short. */
	List<String> cutShort() {
		double longest = longest();
		return this.bars.stream().filter((bar) -> bar.value() > longest).map(Bar::name).toList();
	}

	/** The axis in words, with whose bars don't fit on it. */
	String caption() {
		List<String> cut = cutShort();
		return cut.isEmpty() ? this.axis : this.axis + "; cut short, for " + ((cut.size() == 1) ? "it is" : "they are")
				+ " far above most others: " + Words.list(cut);
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		new BarsDrawing(this, style).draw(graphics, box);
	}

	/**
	 * One authority's bar.
	 *
	 * @param name of the authority
	 * @param value length of the bar
	 * @param lower end of the whisker; null where there is no interval
	 * @param upper end of the whisker; null where there is no interval
	 * @param label the value, formatted
	 * @param neighbours the statistical neighbours' value; null where there is none
	 */
	public record Bar(String name, double value, @Nullable Double lower, @Nullable Double upper, String label,
			@Nullable Double neighbours) {
	}

	/**
	 * A comparator's line.
	 *
	 * @param value where it stands
	 * @param label its name and value, formatted
	 */
	public record Line(double value, String label) {
	}

}
