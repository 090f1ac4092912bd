package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The sheets of an OpenDocument spreadsheet (ISO/IEC 26300, part 3), row by row. What
 * lies between them (charts, comments, tracked changes, links) is passed over.
 */
final class OpenDocumentSheets {

	private static final String CONTENT = "content.xml";

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private final CellLimit limit;

	private final Set<String> hiddenStyles = new HashSet<>();

	private final List<SheetRows> sheets = new ArrayList<>();

	private OpenDocumentSheets(XMLStreamReader xml, CellLimit limit) {
		this.xml = xml;
		this.limit = limit;
	}

	static List<SheetRows> read(byte[] bytes, CellLimit limit) throws IOException {
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get()) {
			ZipArchiveEntry content = zip.getEntry(CONTENT);
			if (content == null) {
				throw new IOException("no " + CONTENT);
			}
			try (InputStream in = zip.getInputStream(content)) {
				OpenDocumentSheets document = new OpenDocumentSheets(FACTORY.createXMLStreamReader(in), limit);
				document.read();
				return document.sheets;
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		return factory;
	}

	private void read() throws XMLStreamException, IOException {
		String style = "";
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new IOException("a document type, which could define what stands for a figure");
			}
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (this.xml.getLocalName()) {
				case "document-content", "automatic-styles", "body", "spreadsheet" -> {
				}
				case "style" -> style = OpenDocumentCell.attribute(this.xml, OpenDocumentCell.STYLE, "name", "");
				case "table-properties" -> {
					if (table("display", "").equals("false")) {
						this.hiddenStyles.add(style);
					}
				}
				case "table" -> sheet();
				default -> OpenDocumentCell.skip(this.xml);
			}
		}
	}

	private void sheet() throws XMLStreamException, IOException {
		String name = table("name", "");
		if (name.startsWith("'") && name.contains("'#")) {
			// What formulas took from another file, kept by the name of that file.
			OpenDocumentCell.skip(this.xml);
			return;
		}
		boolean hidden = this.hiddenStyles.contains(table("style-name", ""));
		SheetBuilder sheet = new SheetBuilder(this.limit);
		Deque<Boolean> groups = new ArrayDeque<>();
		int line = 1;
		for (int event = this.xml.next(); !ends(event, "table"); event = this.xml.next()) {
			if (ends(event, "table-row-group")) {
				groups.pop();
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.getLocalName()) {
					case "table-row" -> line = row(line, groups.contains(true), sheet);
					case "table-row-group" -> groups.push(table("display", "").equals("false"));
					case "table-rows", "table-header-rows" -> {
					}
					default -> OpenDocumentCell.skip(this.xml);
				}
			}
		}
		this.sheets.add(sheet.build(name, hidden));
	}

	/**
	 * Reads a row, which may stand for many.
	 * @return number of the row after it
	 */
	private int row(int line, boolean inHiddenGroup, SheetBuilder sheet) throws XMLStreamException, IOException {
		int rows = repeated("number-rows-repeated");
		String visibility = table("visibility", "");
		List<String> fields = new ArrayList<>();
		List<Sheet.OddCell> odd = new ArrayList<>();
		int index = 0;
		for (int event = this.xml.next(); !ends(event, "table-row"); event = this.xml.next()) {
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			int columns = repeated("number-columns-repeated");
			switch (this.xml.getLocalName()) {
				case "table-cell", "covered-table-cell" -> {
					merged(line, index, sheet);
					OpenDocumentCell cell = OpenDocumentCell.read(this.xml);
					if (!cell.text().isEmpty()) {
						this.limit.count((long) index + columns);
						fields.addAll(Collections.nCopies(index - fields.size(), ""));
						fields.addAll(Collections.nCopies(columns, cell.text()));
					}
					if (cell.oddity() != null) {
						for (int i = 0; i < columns; i++) {
							odd.add(new Sheet.OddCell(line, index + i, cell.oddity(), cell.told()));
						}
					}
					index = Math.addExact(index, columns);
				}
				default -> OpenDocumentCell.skip(this.xml);
			}
		}
		boolean hidden = inHiddenGroup || visibility.equals("collapse") || visibility.equals("filter");
		int after = Math.addExact(line, rows);
		for (int each = line; each < after && !fields.isEmpty(); each++) {
			sheet.add(new Row(each, fields), hidden);
			for (Sheet.OddCell cell : odd) {
				sheet.odd(each, cell.index(), cell.oddity(), cell.text());
			}
			sheet.filtered(visibility.equals("filter"));
		}
		return after;
	}

	private void merged(int line, int index, SheetBuilder sheet) {
		int columns = repeated("number-columns-spanned");
		int rows = repeated("number-rows-spanned");
		if (columns > 1 || rows > 1) {
			sheet.merged(List.of(Sheet.letters(index) + line + ":" + Sheet.letters(Math.addExact(index, columns - 1))
					+ Math.addExact(line, rows - 1)));
		}
	}

	private int repeated(String name) {
		return Math.max(1, Integer.parseInt(table(name, "1")));
	}

	private String table(String name, String otherwise) {
		return OpenDocumentCell.attribute(this.xml, OpenDocumentCell.TABLE, name, otherwise);
	}

	private boolean ends(int event, String name) {
		return event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals(name);
	}

}
