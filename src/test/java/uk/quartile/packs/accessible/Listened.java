package uk.quartile.packs.accessible;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a document gives to a listener, part by part, as its file has it. */
public final class Listened {

	private static final Pattern LINE = Pattern
		.compile(" *(\\w+)[^'\"]*?(?:read as \"([^\"]*)\")?((?: '[^']*')*)(?: OBJR)?");

	private Listened() {
	}

	/**
	 * A part of the structure with text of its own.
	 *
	 * @param type such as {@code P} or {@code TD}
	 * @param text as it is printed
	 * @param readAs what is read in its place; blank for nothing else
	 */
	public record Part(String type, String text, String readAs) {
	}

	/** All parts with text, in the order in which they are read. */
	public static List<Part> parts(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<Part> parts = new ArrayList<>();
			for (String line : StructureOutline.of(document)) {
				Matcher found = LINE.matcher(line);
				if (found.matches() && !found.group(3).isBlank()) {
					parts.add(new Part(found.group(1), found.group(3).replaceAll("' '", " ").replaceAll("^ '|'$", ""),
							(found.group(2) != null) ? found.group(2) : ""));
				}
			}
			return parts;
		}
	}

	/** Abbreviations with what they stand for: {@code DfE: Department for Education}. */
	public static List<String> expanded(byte[] pdf) throws IOException {
		List<String> expanded = new ArrayList<>();
		for (PDMarkedContent content : contents(pdf)) {
			for (Object part : content.getContents()) {
				if (part instanceof PDMarkedContent inner && inner.getExpandedForm() != null) {
					expanded.add(text(inner, true) + ": " + inner.getExpandedForm());
				}
			}
		}
		return expanded;
	}

	/** All text that is in no expanded abbreviation, a line for each part. */
	public static List<String> notExpanded(byte[] pdf) throws IOException {
		return contents(pdf).stream().map((content) -> text(content, false)).toList();
	}

	private static List<PDMarkedContent> contents(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<PDMarkedContent> contents = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
				extractor.processPage(page);
				contents.addAll(extractor.getMarkedContents());
			}
			return contents;
		}
	}

	private static boolean isElsewhere(TextPosition before, TextPosition next) {
		return Math.hypot(next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj(),
				next.getYDirAdj() - before.getYDirAdj()) > next.getFontSizeInPt() / 2;
	}

	private static String text(PDMarkedContent content, boolean expandedToo) {
		StringBuilder text = new StringBuilder();
		TextPosition before = null;
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition position) {
				// A line, or a word of a turned head, begins elsewhere.
				text.append((before != null && isElsewhere(before, position)) ? " " : "").append(position.getUnicode());
				before = position;
			}
			else if (part instanceof PDMarkedContent inner && (expandedToo || inner.getExpandedForm() == null)) {
				text.append(text(inner, expandedToo));
			}
		}
		return text.toString();
	}

}
