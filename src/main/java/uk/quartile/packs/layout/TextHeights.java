package uk.quartile.packs.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * Measures how high texts are. Most are cells of tables that surely take one line, and
 * are as high as any line of their style: that is measured once, for laying a text out
 * costs more than all else that is done with it.
 */
final class TextHeights {

	/** Higher than any text is. */
	private static final int ENDLESS = 20_000;

	/** What a text must leave of a line, in points, to surely be one. */
	private static final int SPARE = 3;

	/** There is one style file. */
	private static final Map<String, Line> LINES = new ConcurrentHashMap<>();

	private final HouseStyle style;

	private final JRTextMeasurerUtil measurers = JRTextMeasurerUtil
		.getInstance(DefaultJasperReportsContext.getInstance());

	TextHeights(HouseStyle style) {
		this.style = style;
	}

	/**
	 * Gives a text the height it takes.
	 * @param text with its width
	 * @param style of all of it, by name
	 */
	void set(JRBasePrintText text, String style) {
		text.setHeight(ENDLESS);
		Line line = isOneLine(text, style) ? LINES.get(style) : null;
		if (line != null) {
			line.give(text);
		}
		else {
			this.measurers.measureTextElement(text);
			if (isOneLine(text, style)) {
				LINES.put(style, Line.of(text));
			}
		}
		text.setHeight((int) Math.ceil(text.getTextHeight()));
	}

	/**
	 * Gives a turned text its length, which is its height.
	 * @param length in points
	 */
	void setTurned(JRBasePrintText text, int length) {
		text.setHeight(length);
		this.measurers.measureTextElement(text);
	}

	// JasperReports takes bold for wider than it is written.
	private boolean isOneLine(JRBasePrintText element, String style) {
		String text = element.getOriginalText();
		int room = element.getWidth() - element.getLineBox().getLeftPadding() - element.getLineBox().getRightPadding();
		return element.getMarkup().equals("none") && !element.isBold() && !text.isBlank()
				&& text.chars().allMatch((each) -> each >= ' ') && this.style.widthAtMost(style, text) <= room - SPARE;
	}

	private record Line(float height, float leading, float spacing) {

		static Line of(JRBasePrintText text) {
			return new Line(text.getTextHeight(), text.getLeadingOffset(), text.getLineSpacingFactor());
		}

		void give(JRBasePrintText text) {
			text.setTextHeight(this.height);
			text.setLeadingOffset(this.leading);
			text.setLineSpacingFactor(this.spacing);
		}

	}

}
