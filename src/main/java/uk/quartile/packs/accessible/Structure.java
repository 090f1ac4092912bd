package uk.quartile.packs.accessible;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a document's parts, and the marks in the pages' content that tie the
 * content to it. Only standard types are used, so there is no role map.
 */
final class Structure {

	private static final PdfName ARTIFACT = new PdfName("Artifact");

	private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

	private final PdfWriter writer;

	private final Root document;

	private final ParentTree parents;

	private PdfContentByte content;

	private boolean marking;

	/**
	 * Creates a structure.
	 * @param pages how many pages the document has
	 */
	Structure(PdfWriter writer, int pages) {
		this.writer = writer;
		this.document = new Root(writer.getStructureTreeRoot());
		this.parents = new ParentTree(pages);
		this.content = writer.getDirectContent();
	}

	PdfStructureElement document() {
		return this.document;
	}

	/** Ends the document: what comes now is no part of it. */
	void finish() {
		this.document.parents = this.parents.write(this.writer);
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
		figure.put(PdfName.ALT, text(words));
		PdfDictionary layout = attributes(figure, "Layout");
		layout.put(PdfName.BBOX,
				new PdfArray(new float[] { box.getLeft(), box.getBottom(), box.getRight(), box.getTop() }));
		layout.put(new PdfName("Placement"), new PdfName("Block"));
		return figure;
	}

	/**
	 * As UTF-16, with its byte-order mark: OpenPDF would choose PDFDocEncoding where it
	 * can, in which a curly apostrophe or a dash is a control character to readers that
	 * take it for Latin-1.
	 */
	private static PdfString text(String words) {
		return new PdfString(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE));
	}

	/**
	 * Lays a link over a box, once its content is written. PDF/UA 7.18.5 wants it in a
	 * Link element, and its words.
	 * @param link the element with the content; one link may lie over several boxes
	 */
	void link(PdfStructureElement link, String words, Rectangle box, int page, PdfDestination place) {
		lay(PdfAnnotation.createLink(this.writer, box, PdfAnnotation.HIGHLIGHT_INVERT, page, place), link, words);
	}

	/**
	 * Lays a link to a page of another file over a box. PDF/A-2 6.5.1 allows it.
	 * @param file in the same folder
	 */
	void linkToFile(PdfStructureElement link, String words, Rectangle box, String file, int page) {
		lay(PdfAnnotation.createLink(this.writer, box, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(file, page)), link,
				words);
	}

	private void lay(PdfAnnotation annotation, PdfStructureElement link, String words) {
		annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
		annotation.setBorder(new PdfBorderArray(0, 0, 0));
		annotation.put(PdfName.CONTENTS, text(words));
		annotation.put(STRUCT_PARENT, new PdfNumber(this.parents.addLink(link)));
		PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
		reference.put(PdfName.PG, this.writer.getPageReference(this.writer.getPageNumber()));
		reference.put(PdfName.OBJ, annotation.getIndirectReference());
		PdfObject content = link.get(PdfName.K);
		PdfArray kids = (content instanceof PdfArray several) ? several : new PdfArray(content);
		kids.add(reference);
		link.put(PdfName.K, kids);
		this.writer.addAnnotation(annotation);
	}

	/**
	 * Says what a listener hears in place of a part's content.
	 */
	void readAs(PdfStructureElement part, String words) {
		part.put(PdfName.ACTUALTEXT, text(words));
	}

	/**
	 * Begins an abbreviation within a part (ISO 32000-1 14.9.5).
	 */
	static void beginExpanded(PdfContentByte content, String meaning) {
		PdfDictionary properties = new PdfDictionary();
		properties.put(new PdfName("E"), text(meaning));
		content.beginMarkedContentSequence(new PdfName("Span"), properties, true);
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
		this.parents.add(this.writer.getPageNumber() - 1, leaf);
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

	/**
	 * The document, which is written after OpenPDF has made its parent tree and before it
	 * writes the root that holds it: the time to put in ours.
	 */
	private static final class Root extends PdfStructureElement {

		private final PdfStructureTreeRoot root;

		private @Nullable PdfIndirectReference parents;

		Root(PdfStructureTreeRoot root) {
			super(root, PdfName.DOCUMENT);
			this.root = root;
		}

		@Override
		public void toPdf(PdfWriter writer, OutputStream output) throws IOException {
			if (this.parents != null) {
				this.root.put(PdfName.PARENTTREE, this.parents);
			}
			super.toPdf(writer, output);
		}

	}

}
