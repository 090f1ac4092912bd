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
import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * The text of a page without the labels of axes: what is written in the ink that
 * {@code styles.jrtx} keeps for them. Heads of columns that are turned stand in one line
 * after the rest, where else their letters would be in lines of one or two.
 */
final class PrintedText extends PDFTextStripper {

	private final StringBuilder turned = new StringBuilder();

	private @Nullable TextPosition lastTurned;

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
		this.turned.setLength(0);
		this.lastTurned = null;
		return (getText(document) + this.turned).replace('\u00a0', ' ');
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		try {
			float[] ink = getGraphicsState().getNonStrokingColor().getComponents();
			if (ink.length != 3
					|| !List.of(Math.round(ink[0] * 255), Math.round(ink[1] * 255), Math.round(ink[2] * 255))
						.equals(List.of(this.axis.getRed(), this.axis.getGreen(), this.axis.getBlue()))) {
				if (text.getDir() == 0) {
					super.processTextPosition(text);
				}
				else {
					turned(text);
				}
			}
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("ink of " + text, ex);
		}
	}

	private void turned(TextPosition text) {
		TextPosition last = this.lastTurned;
		// Another line, or head, is beside it.
		if (last != null && Math.abs(last.getX() - text.getX()) > 1) {
			this.turned.append(' ');
		}
		this.turned.append(text.getUnicode());
		this.lastTurned = text;
	}

}
