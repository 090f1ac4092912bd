package uk.quartile.packs.accessible;

import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of contents of the lines that follow one another, the second level inside
 * the line of the first that it belongs to (ISO 32000-1 14.8.4.2: TOC and TOCI).
 */
final class ContentsTags {

	private final Structure structure;

	private @Nullable PdfStructureElement contents;

	private @Nullable PdfStructureElement item;

	private @Nullable PdfStructureElement inner;

	private @Nullable PdfStructureElement line;

	ContentsTags(Structure structure) {
		this.structure = structure;
	}

	/** Ends the contents, unless an element is of them. */
	void next(JRPrintElement element) {
		if (!Mark.isOfContents(element)) {
			this.contents = null;
			this.item = null;
			this.inner = null;
			this.line = null;
		}
	}

	/** The part that a text is: a new line, or the one before it, which it ends. */
	PdfStructureElement partFor(JRPrintText text) {
		int level = Mark.contentsLevel(text);
		if (level == 0 && this.line != null) {
			return this.line;
		}
		if (this.contents == null) {
			this.contents = this.structure.add(this.structure.document(), "TOC");
		}
		PdfStructureElement item;
		if (level == 2 && this.item != null) {
			if (this.inner == null) {
				this.inner = this.structure.add(this.item, "TOC");
			}
			item = this.structure.add(this.inner, "TOCI");
		}
		else {
			item = this.structure.add(this.contents, "TOCI");
			this.item = item;
			this.inner = null;
		}
		PdfStructureElement reference = this.structure.add(item, "Reference");
		this.line = Mark.isLink(text) ? this.structure.add(reference, "Link") : reference;
		return this.line;
	}

}
