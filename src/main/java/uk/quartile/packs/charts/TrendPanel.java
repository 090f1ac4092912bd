package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How an area's figures moved over the years, beside England's: its own line bold, with
 * its name at its end; England's dashed; a pale band behind them. All in the measure's
 * unit; times are years with fractions.
 *
 * @param own points of the area, oldest first; at least one
 * @param england points of England, oldest first
 * @param band what similar areas have, or what is ordinary, oldest first
 * @param mean that an ordinary band lies about; null for none
 * @param target value that is aimed at; null for none
 * @param breaks where the series begins anew, with the reason
 * @param events what happened, with its name
 * @param years that are named below the axis
 * @param percent whether values are percentages
 * @param ownName name and value at the end of the area's line
 * @param englandName the same of England; blank where it has no line
 */
public record TrendPanel(List<Point> own, List<Point> england, List<Range> band, @Nullable Double mean,
		@Nullable Double target, List<Mark> breaks, List<Mark> events, List<Mark> years, boolean percent,
		String ownName, String englandName) implements Drawn {

	/**
	 * A value.
	 *
	 * @param time in years
	 * @param value in the measure's unit
	 * @param signal whether it is beyond the ordinary: drawn as a filled ring
	 */
	public record Point(double time, double value, boolean signal) {
	}

	/**
	 * A span of values.
	 *
	 * @param time in years
	 * @param least of them
	 * @param most of them
	 */
	public record Range(double time, double least, double most) {
	}

	/**
	 * A time with a name.
	 *
	 * @param time in years
	 * @param name that stands beside it
	 */
	public record Mark(double time, String name) {
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		new TrendDrawing(this, new Pen(graphics, style), box).draw();
	}

	DoubleStream values() {
		DoubleStream lines = Stream.concat(this.own.stream(), this.england.stream()).mapToDouble(Point::value);
		DoubleStream ranges = this.band.stream().flatMapToDouble((each) -> DoubleStream.of(each.least(), each.most()));
		DoubleStream aimed = (this.target != null) ? DoubleStream.of(this.target) : DoubleStream.empty();
		return DoubleStream.concat(DoubleStream.concat(lines, ranges), aimed);
	}

	DoubleStream times() {
		return DoubleStream.concat(Stream.concat(this.own.stream(), this.england.stream()).mapToDouble(Point::time),
				this.band.stream().mapToDouble(Range::time));
	}

}
