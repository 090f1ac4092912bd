package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How many there are at each step of the way from a contact to a plan or to care: a bar a
 * step, as long as its count, with the share that goes on from each to the next.
 *
 * @param steps in their order, at least one
 */
public record Funnel(List<Step> steps) implements Drawn {

	private static final double THICK = 18;

	private static final double GAP = 10;

	/**
	 * A step.
	 *
	 * @param name for readers
	 * @param count how many, 0 or more
	 * @param label the count as it is printed
	 * @param share of the step before that this is, as it is printed; blank for none
	 */
	public record Step(String name, double count, String label, String share) {
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		Pen pen = new Pen(graphics, style);
		double names = this.steps.stream().mapToDouble((step) -> pen.width("ChartLabel", step.name())).max().orElse(0);
		double labels = this.steps.stream()
			.mapToDouble((step) -> pen.width("ChartLabelStrong", step.label()))
			.max()
			.orElse(0);
		double shares = this.steps.stream().mapToDouble((step) -> pen.width("ChartAxis", step.share())).max().orElse(0);
		double left = box.getX() + names + GAP;
		double room = box.getMaxX() - left - labels - shares - 3 * GAP;
		double most = this.steps.stream().mapToDouble(Step::count).max().orElse(1);
		double pitch = Math.min(THICK + GAP, box.getHeight() / this.steps.size());
		double y = box.getY();
		for (Step step : this.steps) {
			double middle = y + pitch / 2;
			double length = (most == 0) ? 0 : step.count() / most * room;
			pen.text("ChartLabel", step.name(), box.getX(), middle + 4.2);
			pen.fill("ChartBar", new Rectangle2D.Double(left, middle - THICK / 2, Math.max(1, length), THICK));
			pen.text("ChartLabelStrong", step.label(), left + length + GAP / 2, middle + 4.2);
			pen.textTo("ChartAxis", step.share(), box.getMaxX(), middle + 4.2);
			y += pitch;
		}
	}

}
