package uk.quartile.packs.accessible;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;

/**
 * Measures texts with {@link WholeFigures}, so that a text gets the room in which it is
 * written. Named in {@code jasperreports.properties}.
 */
public final class WholeFiguresMeasurers implements JRTextMeasurerFactory {

	@Override
	public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
		return new Measurer(FontUtil.getInstance(context), text);
	}

	@Override
	public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
		return new Measurer(fonts, text);
	}

	private static final class Measurer extends TextMeasurer {

		private Measurer(FontUtil fonts, JRCommonText text) {
			super(fonts, text);
		}

		@Override
		public JRMeasuredText measure(JRStyledText text, int start, int stretch, boolean indent, boolean overflow) {
			int room = this.textElement.getWidth() - this.textElement.getLineBox().getLeftPadding()
					- this.textElement.getLineBox().getRightPadding();
			return super.measure(WholeFigures.of(text, room), start, stretch, indent, overflow);
		}

	}

}
