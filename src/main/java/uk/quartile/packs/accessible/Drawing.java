package uk.quartile.packs.accessible;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A chart: the value of an image element's expression, drawn as lines, areas and text in
 * the element's box, never as dots. Set the element's {@code scaleImage} to
 * {@code FillFrame}. Take fonts and colours from {@link HouseStyle}; another font is
 * refused.
 */
public final class Drawing extends AbstractRenderer implements Graphics2DRenderable {

	private static final long serialVersionUID = 1L;

	private final transient BiConsumer<Graphics2D, Rectangle2D> chart;

	/**
	 * Creates a drawing.
	 * @param chart draws into the box it is given, in points, with y downwards; called
	 * once, when the document is written
	 */
	public Drawing(BiConsumer<Graphics2D, Rectangle2D> chart) {
		this.chart = chart;
	}

	@Override
	public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
		this.chart.accept(graphics, box);
	}

}
