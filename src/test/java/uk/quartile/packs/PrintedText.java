package uk.quartile.packs;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * The text of a page without the labels of axes: what is written in the ink that
 * {@code styles.jrtx} keeps for them.
 */
final class PrintedText extends PDFTextStripper {

	private final Color axis = HouseStyle.read().ink("ChartAxis");

	PrintedText() {
		addOperator(new SetNonStrokingColor(this));
		addOperator(new SetNonStrokingColorSpace(this));
		addOperator(new SetNonStrokingDeviceRGBColor(this));
		addOperator(new SetNonStrokingDeviceGrayColor(this));
	}

	String of(PDDocument document, int page) throws IOException {
		setStartPage(page);
		setEndPage(page);
		return getText(document).replace('\u00a0', ' ');
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		try {
			float[] ink = getGraphicsState().getNonStrokingColor().getComponents();
			if (ink.length != 3
					|| !List.of(Math.round(ink[0] * 255), Math.round(ink[1] * 255), Math.round(ink[2] * 255))
						.equals(List.of(this.axis.getRed(), this.axis.getGreen(), this.axis.getBlue()))) {
				super.processTextPosition(text);
			}
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("ink of " + text, ex);
		}
	}

}
