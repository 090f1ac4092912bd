package uk.quartile.intake.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an OpenDocument spreadsheet, which keeps what it holds and what it shows side
 * by side.
 *
 * @param text what it holds; blank if nothing
 * @param oddity why it can't be taken as it is; null if it can
 * @param told what is to be told of that, as in {@link Sheet.OddCell}
 */
record OpenDocumentCell(String text, Sheet.@Nullable Oddity oddity, String told) {

	static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

	static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

	/** LibreOffice's own: it tells errors from text. */
	private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

	/** Blanks that are kept, of those that stand in a row. */
	private static final int BLANKS = 100;

	/** References stand in brackets, with a point for the sheet that isn't named. */
	private static final Pattern REFERENCE = Pattern.compile("[\\[\\]]|(?<=[\\[:])\\.");

	/** Reads the cell that begins here, to its end. */
	static OpenDocumentCell read(XMLStreamReader xml) throws XMLStreamException {
		String type = attribute(xml, OFFICE, "value-type", "");
		String formula = attribute(xml, TABLE, "formula", "");
		boolean error = attribute(xml, CALC, "value-type", "").equals("error");
		String value = switch (type) {
			case "date", "time", "boolean", "string" -> xml.getAttributeValue(OFFICE, type + "-value");
			default -> xml.getAttributeValue(OFFICE, "value");
		};
		String shown = shown(xml);
		String text = (shown != null) ? Dialect.trim(shown) : "";
		if (error || (!formula.isEmpty() && (text.startsWith("#") || text.startsWith("Err:")))) {
			String told = text.isEmpty() ? "#VALUE!" : text;
			return new OpenDocumentCell(told, Sheet.Oddity.ERROR, told);
		}
		if (type.isEmpty() && text.isEmpty() && !formula.isEmpty()) {
			String words = REFERENCE.matcher(formula.substring(formula.indexOf('=') + 1)).replaceAll("");
			return new OpenDocumentCell("=" + words, Sheet.Oddity.UNCALCULATED, "=" + words);
		}
		return (value == null || value.isEmpty()) ? plain(text) : switch (type) {
			case "float", "currency" -> number(value, shown);
			case "percentage" -> percentage(value);
			case "date" -> date(value, text);
			case "time" -> new OpenDocumentCell(text.isEmpty() ? value : text, Sheet.Oddity.SHOWN, text);
			default -> plain(Dialect.trim(value));
		};
	}

	/** Passes over the element that begins here. */
	static void skip(XMLStreamReader xml) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
	}

	static String attribute(XMLStreamReader xml, String namespace, String name, String otherwise) {
		String value = xml.getAttributeValue(namespace, name);
		return (value != null) ? value : otherwise;
	}

	private static OpenDocumentCell plain(String text) {
		return new OpenDocumentCell(text, null, "");
	}

	private static OpenDocumentCell number(String value, @Nullable String shown) {
		BigDecimal number = number(value);
		if (number == null) {
			return plain(value);
		}
		boolean masked = shown != null && !shown.equals(value) && !ShownNumber.of(shown, number);
		return new OpenDocumentCell(SheetBuilder.plain(number), masked ? Sheet.Oddity.SHOWN : null,
				masked ? Dialect.trim(shown) : "");
	}

	private static OpenDocumentCell percentage(String value) {
		BigDecimal number = number(value);
		return plain((number != null) ? SheetBuilder.percentage(number) : value);
	}

	private static @Nullable BigDecimal number(String value) {
		try {
			BigDecimal number = SheetBuilder.rounded(new BigDecimal(value));
			return SheetBuilder.ordinary(number) ? number : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static OpenDocumentCell date(String value, String shown) {
		try {
			String day = LocalDate.parse(value.substring(0, Math.min(value.length(), "2019-06-01".length())))
				.toString();
			return new OpenDocumentCell(day, Sheet.Oddity.DATE, day);
		}
		catch (DateTimeException ex) {
			return new OpenDocumentCell(value, Sheet.Oddity.SHOWN, shown);
		}
	}

	/** What the cell shows; null if it doesn't say. */
	private static @Nullable String shown(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder shown = new StringBuilder();
		int paragraphs = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (TEXT.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("p")) {
					shown.append((paragraphs++ > 0) ? "\n" : "");
					paragraph(xml, shown);
				}
				else {
					skip(xml);
				}
			}
		}
		return (paragraphs > 0) ? shown.toString() : null;
	}

	private static void paragraph(XMLStreamReader xml, StringBuilder shown) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			switch (xml.next()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					shown.append(xml.getText());
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.START_ELEMENT -> {
					if (TEXT.equals(xml.getNamespaceURI()) && !xml.getLocalName().equals("ruby-text")) {
						shown.append(blank(xml));
						depth++;
					}
					else {
						skip(xml);
					}
				}
				default -> {
				}
			}
		}
	}

	private static String blank(XMLStreamReader xml) {
		return switch (xml.getLocalName()) {
			case "s" -> " ".repeat(Math.min(BLANKS, Integer.parseInt(attribute(xml, TEXT, "c", "1"))));
			case "tab" -> "\t";
			case "line-break" -> "\n";
			default -> "";
		};
	}

}
