package uk.quartile.packs.accessible;

import java.util.Locale;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import org.jspecify.annotations.Nullable;

/**
 * Says of each element, as the exporter comes by it, which part of the document it is.
 */
final class StructureTags extends JRPdfExporterTagHelper {

	private final AccessibleExporter exporter;

	private final LinkTags links;

	private @Nullable Structure structure;

	private @Nullable TableTags tables;

	private @Nullable ContentsTags contents;

	private @Nullable PdfStructureElement list;

	private @Nullable PdfStructureElement item;

	private @Nullable PdfStructureElement part;

	private int heading;

	/** How many elements are open, from the one that began an artifact. */
	private int artifactDepth;

	StructureTags(AccessibleExporter exporter, Destinations destinations) {
		super(exporter);
		this.exporter = exporter;
		this.links = new LinkTags(exporter, destinations);
	}

	void begin(PdfWriter writer) {
		this.structure = new Structure(writer, this.links.pages());
		this.tables = new TableTags(this.structure);
		this.contents = new ContentsTags(this.structure);
	}

	void newPage(PdfContentByte content) {
		structure().newPage(content);
		tables().newPage();
	}

	void finish() {
		structure().finish();
	}

	private Structure structure() {
		if (this.structure == null) {
			throw new IllegalStateException("no document yet");
		}
		return this.structure;
	}

	private TableTags tables() {
		if (this.tables == null) {
			throw new IllegalStateException("no document yet");
		}
		return this.tables;
	}

	private ContentsTags contents() {
		if (this.contents == null) {
			throw new IllegalStateException("no document yet");
		}
		return this.contents;
	}

	void decoration(Runnable painting) {
		structure().decoration(painting);
	}

	@Override
	protected void startElement(JRPrintElement element) {
		if (this.artifactDepth > 0) {
			this.artifactDepth++;
		}
		else if (isDecoration(element) || tables().repeatsHeader(element)) {
			beginArtifact(element);
			this.artifactDepth = 1;
		}
		else {
			tables().start(element);
			if (!tables().isInRow() && (element instanceof JRPrintText || element instanceof JRPrintImage)) {
				tables().close();
				contents().next(element);
				this.list = Mark.isListItem(element) ? this.list : null;
			}
		}
	}

	@Override
	protected void endElement(JRPrintElement element) {
		if (this.artifactDepth > 0) {
			if (--this.artifactDepth == 0) {
				structure().end();
			}
		}
		else {
			tables().end(element);
		}
	}

	private static boolean isDecoration(JRPrintElement element) {
		return element instanceof JRPrintLine || element instanceof JRPrintRectangle
				|| element instanceof JRPrintEllipse || Mark.isArtifact(element) || !Mark.furniture(element).isEmpty()
				|| Mark.isBackground(element);
	}

	private void beginArtifact(JRPrintElement element) {
		String furniture = Mark.furniture(element);
		if (furniture.isEmpty()) {
			structure().beginArtifact();
		}
		else {
			structure().beginFurniture(furniture);
		}
	}

	/**
	 * Says whether each line that ends in a line break is a paragraph of its own.
	 * Headings, cells and list items are one part however many lines they have.
	 */
	boolean isProse(JRPrintText text) {
		return this.artifactDepth == 0 && !tables().isInCell() && Mark.headingLevel(text) == 0 && !Mark.isListItem(text)
				&& !Mark.isOfContents(text) && !Mark.isCaption(text) && !Mark.isLink(text);
	}

	/**
	 * Begins what a text, or a paragraph of it, is.
	 * @param words that are printed
	 */
	void beginPart(JRPrintText text, String words) {
		if (this.artifactDepth > 0) {
			return;
		}
		PdfStructureElement within = partFor(text);
		PdfStructureElement leaf = (Mark.isLink(text) && !Mark.isOfContents(text)) ? structure().add(within, "Link")
				: within;
		this.part = leaf;
		String spoken = Spoken.of(words);
		if (!spoken.equals(words)) {
			// What has other content too can't be read as these words alone.
			leaf = (Mark.isLink(text) || Mark.isListItem(text)) ? structure().add(leaf, "Span") : leaf;
			structure().readAs(leaf, spoken.strip());
		}
		structure().begin(leaf);
	}

	void endPart(JRPrintText text) {
		if (this.artifactDepth == 0) {
			structure().end();
			if (this.part != null && Mark.isLink(text)) {
				this.links.lay(text, this.part, structure());
			}
		}
	}

	private PdfStructureElement partFor(JRPrintText text) {
		if (tables().isInCell()) {
			PdfStructureElement part = tables().partInCell("P");
			if (Mark.isMissing(text)) {
				structure().readAs(part, "not available");
			}
			return part;
		}
		if (Mark.isCaption(text)) {
			return tables().caption();
		}
		if (Mark.isOfContents(text)) {
			return contents().partFor(text);
		}
		if (Mark.isListItem(text)) {
			if (this.item == null || !Mark.endsListItem(text)) {
				this.item = structure().add(structure().add(list(), "LI"), "LBody");
			}
			return this.item;
		}
		int level = Mark.headingLevel(text);
		if (level > 0) {
			return structure().add(structure().document(), heading(level, text));
		}
		return structure().add(structure().document(), "P");
	}

	private PdfStructureElement list() {
		if (this.list == null) {
			this.list = structure().add(structure().document(), "L");
		}
		return this.list;
	}

	private String heading(int level, JRPrintText text) {
		if (level > this.heading + 1) {
			throw new InaccessibleException(String.format(Locale.ROOT,
					"heading '%s': found level %d after level %d; expected no level to be left out; mark it h%d",
					text.getFullText(), level, this.heading, this.heading + 1));
		}
		this.heading = level;
		return "H" + level;
	}

	@Override
	protected void startImage(JRPrintImage image) {
		if (this.artifactDepth > 0) {
			return;
		}
		String words = image.getHyperlinkTooltip();
		if (words == null || words.isBlank()) {
			throw new InaccessibleException("picture '" + image.getKey() + "': found no alternative text; "
					+ "expected words that say what it says; give it a hyperlinkTooltipExpression, or mark it artifact");
		}
		PdfStructureElement parent = tables().isInCell() ? tables().cell() : structure().document();
		structure().begin(structure().addFigure(parent, words, this.exporter.boxOf(image)));
	}

	@Override
	protected void endImage() {
		if (this.artifactDepth == 0) {
			structure().end();
		}
	}

	@Override
	protected @Nullable StyledTextListWriter getListWriter() {
		return null;
	}

}
