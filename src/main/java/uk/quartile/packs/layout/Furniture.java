package uk.quartile.packs.layout;

import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** What stands at the head and the foot of each sheet of a document. */
final class Furniture {

	private final Pages pages;

	private final Elements elements;

	Furniture(Pages pages, Elements elements) {
		this.pages = pages;
		this.elements = elements;
	}

	void notice(JRPrintPage sheet, Paper paper) {
		add(sheet, Text.of("Notice", this.pages.notice()), Paper.MARGIN, Paper.MARGIN - 10, paper.room(),
				HorizontalTextAlignEnum.CENTER, BandTypeEnum.PAGE_HEADER);
	}

	void foot(JRPrintPage sheet, Paper paper, int page, int of) {
		int top = paper.height() - Paper.MARGIN - Typesetter.FOOT + 6;
		JRBasePrintElement rule = this.elements.area("RuleArea", paper.room(), 1);
		rule.setX(Paper.MARGIN);
		rule.setY(top);
		rule.setOrigin(new JROrigin(BandTypeEnum.PAGE_FOOTER));
		sheet.addElement(rule);
		int third = paper.room() / 3;
		int y = top + 4;
		add(sheet, Text.of("Furniture", this.pages.footer()), Paper.MARGIN, y, third + 40, HorizontalTextAlignEnum.LEFT,
				BandTypeEnum.PAGE_FOOTER);
		add(sheet, Text.of("Furniture", this.pages.edition()), Paper.MARGIN + third + 40, y, third,
				HorizontalTextAlignEnum.CENTER, BandTypeEnum.PAGE_FOOTER);
		add(sheet, Text.of("Furniture", "Page " + page + " of " + of), Paper.MARGIN + 2 * third + 40, y, third - 40,
				HorizontalTextAlignEnum.RIGHT, BandTypeEnum.PAGE_FOOTER);
	}

	private void add(JRPrintPage sheet, Text text, int x, int y, int width, HorizontalTextAlignEnum align,
			BandTypeEnum band) {
		JRBasePrintText element = this.elements.text(text, width);
		element.setHorizontalTextAlign(align);
		element.setOrigin(new JROrigin(band));
		element.setX(x);
		element.setY(y);
		sheet.addElement(element);
	}

}
