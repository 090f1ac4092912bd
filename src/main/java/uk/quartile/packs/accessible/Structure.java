package uk.quartile.packs.accessible;

import java.nio.charset.StandardCharsets;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/**
 * The tree of a document's parts, and the marks in the pages' content that tie the
 * content to it. Only standard types are used, so there is no role map.
 */
final class Structure {

	private static final PdfName ARTIFACT = new PdfName("Artifact");

	private final PdfStructureElement document;

	private PdfContentByte content;

	private boolean marking;

	Structure(PdfWriter writer) {
		this.document = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
		this.content = writer.getDirectContent();
	}

	PdfStructureElement document() {
		return this.document;
	}

	void newPage(PdfContentByte content) {
		this.content = content;
	}

	PdfStructureElement add(PdfStructureElement parent, String type) {
		return new PdfStructureElement(parent, new PdfName(type));
	}

	/**
	 * Adds a figure. PDF/UA 7.3 wants its words; ISO 32000-1 14.8.5.4.3 its box.
	 */
	PdfStructureElement addFigure(PdfStructureElement parent, String words, Rectangle box) {
		PdfStructureElement figure = add(parent, "Figure");
		// As UTF-16, with its byte-order mark: OpenPDF would choose PDFDocEncoding where
		// it can, in which a curly
		// apostrophe or a dash is a control character to readers that take it for
		// Latin-1.
		figure.put(PdfName.ALT, new PdfString(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE)));
		PdfDictionary layout = attributes(figure, "Layout");
		layout.put(PdfName.BBOX,
				new PdfArray(new float[] { box.getLeft(), box.getBottom(), box.getRight(), box.getTop() }));
		layout.put(new PdfName("Placement"), new PdfName("Block"));
		return figure;
	}

	/**
	 * Adds a cell. PDF/UA 7.5 wants a header cell to say what it heads.
	 * @param scope {@code Column} or {@code Row} for a header cell, blank for others
	 */
	PdfStructureElement addCell(PdfStructureElement row, String scope, int columns, int rows) {
		PdfStructureElement cell = add(row, scope.isEmpty() ? "TD" : "TH");
		if (!scope.isEmpty() || columns > 1 || rows > 1) {
			PdfDictionary table = attributes(cell, "Table");
			if (!scope.isEmpty()) {
				table.put(new PdfName("Scope"), new PdfName(scope));
			}
			if (columns > 1) {
				table.put(new PdfName("ColSpan"), new PdfNumber(columns));
			}
			if (rows > 1) {
				table.put(new PdfName("RowSpan"), new PdfNumber(rows));
			}
		}
		return cell;
	}

	private static PdfDictionary attributes(PdfStructureElement element, String owner) {
		PdfDictionary attributes = new PdfDictionary();
		attributes.put(PdfName.O, new PdfName(owner));
		element.put(PdfName.A, attributes);
		return attributes;
	}

	/**
	 * Begins the content of a part that has no parts of its own.
	 */
	void begin(PdfStructureElement leaf) {
		this.content.beginMarkedContentSequence(leaf);
		this.marking = true;
	}

	void beginArtifact() {
		this.content.beginMarkedContentSequence(ARTIFACT);
		this.marking = true;
	}

	/**
	 * Begins a running header or footer (PDF/UA 7.8).
	 * @param subtype {@code Header} or {@code Footer}
	 */
	void beginFurniture(String subtype) {
		PdfDictionary pagination = new PdfDictionary();
		pagination.put(PdfName.TYPE, new PdfName("Pagination"));
		pagination.put(PdfName.SUBTYPE, new PdfName(subtype));
		this.content.beginMarkedContentSequence(ARTIFACT, pagination, true);
		this.marking = true;
	}

	void end() {
		this.content.endMarkedContentSequence();
		this.marking = false;
	}

	/**
	 * Paints as an artifact, unless inside content that is marked already: marks don't
	 * nest (PDF/UA 7.1).
	 */
	void decoration(Runnable painting) {
		if (this.marking) {
			painting.run();
			return;
		}
		beginArtifact();
		painting.run();
		end();
	}

}
