package uk.quartile.packs.accessible;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.ArrayList;

import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Leads from the content of a page, and from a link, back to its part of the document
 * (ISO 32000-1 14.7.4.4). OpenPDF's own has no place for links.
 */
final class ParentTree {

	private static final PdfName NUMBERS = new PdfName("Nums");

	private final Map<Integer, List<PdfIndirectReference>> pages = new TreeMap<>();

	private final List<PdfIndirectReference> links = new ArrayList<>();

	private final int firstLink;

	/**
	 * Creates a tree.
	 * @param pages how many pages the document has: their keys come before those of links
	 */
	ParentTree(int pages) {
		this.firstLink = pages;
	}

	/**
	 * Adds the next marked content of a page.
	 * @param page from 0
	 */
	void add(int page, PdfStructureElement part) {
		this.pages.computeIfAbsent(page, (each) -> new ArrayList<>()).add(part.getReference());
	}

	/** Adds a link's annotation and returns its key. */
	int addLink(PdfStructureElement link) {
		this.links.add(link.getReference());
		return this.firstLink + this.links.size() - 1;
	}

	PdfIndirectReference write(PdfWriter writer) {
		try {
			PdfArray numbers = new PdfArray();
			for (Map.Entry<Integer, List<PdfIndirectReference>> page : this.pages.entrySet()) {
				numbers.add(new PdfNumber(page.getKey()));
				numbers.add(writer.addToBody(new PdfArray(page.getValue())).getIndirectReference());
			}
			for (int i = 0; i < this.links.size(); i++) {
				numbers.add(new PdfNumber(this.firstLink + i));
				numbers.add(this.links.get(i));
			}
			PdfDictionary tree = new PdfDictionary();
			tree.put(NUMBERS, numbers);
			return writer.addToBody(tree).getIndirectReference();
		}
		catch (IOException ex) {
			throw new ExceptionConverter(ex);
		}
	}

}
