package uk.quartile.packs.accessible;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree as lines of text, a level deeper by one blank:
 * {@code TH Row 'Leicester'}.
 */
final class StructureOutline {

	private final PDDocument document;

	private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

	private final List<String> lines = new ArrayList<>();

	private StructureOutline(PDDocument document) {
		this.document = document;
	}

	static List<String> of(PDDocument document) throws IOException {
		StructureOutline outline = new StructureOutline(document);
		outline.write(document.getDocumentCatalog().getStructureTreeRoot(), "");
		return outline.lines;
	}

	private void write(PDStructureNode node, String indent) throws IOException {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				this.lines.add(indent + line(element));
				write(element, indent + " ");
			}
		}
	}

	private String line(PDStructureElement element) throws IOException {
		StringBuilder line = new StringBuilder(element.getStructureType());
		COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
		if (attributes != null) {
			if (attributes.containsKey("Scope")) {
				line.append(' ').append(attributes.getNameAsString("Scope"));
			}
			for (String span : List.of("ColSpan", "RowSpan")) {
				if (attributes.containsKey(span)) {
					line.append(' ').append(span).append(attributes.getInt(span));
				}
			}
			if (attributes.containsKey(COSName.BBOX)) {
				line.append(" BBox");
			}
		}
		if (element.getCOSObject().getDictionaryObject(COSName.ALT) instanceof COSString words) {
			boolean isUtf16 = words.getBytes()[0] == (byte) 0xFE && words.getBytes()[1] == (byte) 0xFF;
			line.append(isUtf16 ? " UTF-16" : "").append(" \"").append(words.getString()).append('"');
		}
		if (element.getActualText() != null) {
			line.append(" read as \"").append(element.getActualText()).append('"');
		}
		for (Object kid : element.getKids()) {
			if (kid instanceof Integer mark) {
				line.append(" '").append(text(Objects.requireNonNull(element.getPage()), mark)).append('\'');
			}
			else if (kid instanceof PDMarkedContentReference more) {
				line.append(" '").append(text(more.getPage(), more.getMCID())).append('\'');
			}
			else if (kid instanceof PDObjectReference) {
				line.append(" OBJR");
			}
		}
		return line.toString();
	}

	private String text(PDPage page, int mark) throws IOException {
		if (!this.texts.containsKey(page)) {
			Map<Integer, String> marks = new HashMap<>();
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			// The structure's own pages know no fonts of the document: each would read
			// them
			// anew.
			extractor.processPage(this.document.getPage(this.document.getPages().indexOf(page)));
			for (PDMarkedContent content : extractor.getMarkedContents()) {
				StringBuilder text = new StringBuilder();
				append(content, text);
				marks.put(content.getMCID(), text.toString());
			}
			this.texts.put(page, marks);
		}
		return this.texts.get(page).get(mark);
	}

	/** With what is marked within it, such as an abbreviation. */
	private static void append(PDMarkedContent content, StringBuilder text) {
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition position) {
				text.append(position.getUnicode());
			}
			else if (part instanceof PDMarkedContent inner) {
				append(inner, text);
			}
		}
	}

}
