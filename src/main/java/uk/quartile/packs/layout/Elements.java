package uk.quartile.packs.layout;

import java.util.List;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintFrame;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintRectangle;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.util.JRStringUtil;
import net.sf.jasperreports.export.AccessibilityUtil;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;

import uk.quartile.packs.accessible.Drawing;
import uk.quartile.packs.accessible.HouseStyle;

/** Makes the elements of a page, in the styles of the house. */
final class Elements {

	/** Beside a turned text, in points. */
	private static final int ENDS = 8;

	private static final double LONG = 120;

	private final JasperPrint print;

	private final HouseStyle style;

	private final TextHeights heights;

	Elements(JasperPrint print, HouseStyle style) {
		this.print = print;
		this.style = style;
		this.heights = new TextHeights(style);
	}

	HouseStyle style() {
		return this.style;
	}

	/** A text as high as it takes. */
	JRBasePrintText text(Text text, int width) {
		JRBasePrintText element = new JRBasePrintText(this.print.getDefaultStyleProvider());
		set(element, text.style(), width);
		if (text.opening().isEmpty()) {
			element.setText(text.words());
		}
		else {
			element.setMarkup("styled");
			element.setText("<style isBold='true'>" + JRStringUtil.xmlEncode(text.opening()) + "</style>"
					+ JRStringUtil.xmlEncode((text.words().isEmpty() ? "" : " ") + text.words()));
		}
		element.setRunDirection(RunDirectionEnum.LTR);
		tag(element, text.part());
		if (text.place() != null) {
			element.setAnchorName(text.place());
			element.setBookmarkLevel(Math.max(1, text.part().level()));
		}
		if (text.link() != null && text.leadsToFile()) {
			String[] parts = text.link().split(Text.PAGE_OF_FILE, 2);
			element.setHyperlinkType(HyperlinkTypeEnum.REMOTE_PAGE);
			element.setHyperlinkReference(parts[0]);
			element.setHyperlinkPage(Integer.valueOf(parts[1]));
		}
		else if (text.link() != null) {
			element.setHyperlinkType(HyperlinkTypeEnum.LOCAL_ANCHOR);
			element.setHyperlinkAnchor(text.link());
		}
		if (element.getRotation() == RotationEnum.LEFT) {
			this.heights.setTurned(element, room(text));
		}
		else {
			this.heights.set(element, text.style());
		}
		return element;
	}

	/**
	 * How long a turned text is, with some room at its ends: of two lines, if it is long.
	 */
	private int room(Text text) {
		double length = this.style.width(text.style(), text.words());
		if (length <= LONG) {
			return (int) Math.ceil(length) + ENDS;
		}
		double word = Stream.of(text.words().split(" "))
			.mapToDouble((each) -> this.style.width(text.style(), each))
			.max()
			.orElse(0);
		return (int) Math.ceil(Math.max(word, length / 2 + LONG / 4)) + ENDS;
	}

	private static void tag(JRBasePrintText element, Text.Part part) {
		switch (part) {
			case ITEM ->
				element.getPropertiesMap().setProperty(JRPdfExporterTagHelper.PROPERTY_TAG_LI, PdfConstants.TAG_FULL);
			case END_OF_ITEM ->
				element.getPropertiesMap().setProperty(JRPdfExporterTagHelper.PROPERTY_TAG_LI, PdfConstants.TAG_END);
			case PARAGRAPH -> {
			}
			default -> mark(element, part.tag());
		}
	}

	/** What an element is to a listener. */
	static void mark(JRPrintElement element, String tag) {
		element.getPropertiesMap().setProperty(AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG, tag);
	}

	/** A picture; without words a listener doesn't hear of it. */
	JRBasePrintImage picture(Drawn drawn, int width, int height, String words) {
		JRBasePrintImage element = new JRBasePrintImage(this.print.getDefaultStyleProvider());
		set(element, "Body", width);
		element.setHeight(height);
		element.setRenderer(new Drawing((graphics, box) -> drawn.draw(graphics, box, this.style)));
		element.setScaleImage(ScaleImageEnum.FILL_FRAME);
		if (words.isBlank()) {
			mark(element, Text.Part.ARTIFACT.tag());
		}
		else {
			element.setHyperlinkTooltip(words);
		}
		return element;
	}

	/** An area in a style's background. */
	JRBasePrintRectangle area(String area, int width, int height) {
		JRBasePrintRectangle element = new JRBasePrintRectangle(this.print.getDefaultStyleProvider());
		set(element, area, width);
		element.setHeight(height);
		return element;
	}

	/** What encloses other elements. */
	JRBasePrintFrame frame(String frame, int width, int height, List<JRPrintElement> within) {
		JRBasePrintFrame element = new JRBasePrintFrame(this.print.getDefaultStyleProvider());
		set(element, frame, width);
		element.setHeight(height);
		within.forEach(element::addElement);
		return element;
	}

	private void set(JRBasePrintElement element, String name, int width) {
		element.setStyle(style(name));
		element.setWidth(width);
	}

	private JRStyle style(String name) {
		JRStyle known = this.print.getStylesMap().get(name);
		if (known == null) {
			throw HouseStyle.unknown(name, this.print.getStylesMap().keySet());
		}
		return known;
	}

}
