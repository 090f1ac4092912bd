package uk.quartile.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * The files that a workbook is a zip file of, looked through before anything is made of
 * them: the library that reads sheets sets no limit to what it unpacks, and tells of
 * neither merged cells nor filters.
 */
final class WorkbookParts {

	/** More of them than any workbook of a return has. */
	private static final int MOST = 1000;

	/** A sheet's merged cells and filter are told after its rows. */
	private static final int END = 1 << 16;

	private static final Pattern MERGED = Pattern
		.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z]+\\d+:[A-Z]+\\d+)\"");

	private static final Pattern FILTER = Pattern.compile("<(?:\\w+:)?autoFilter\\s");

	private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

	private static final String SHEETS = "xl/worksheets/";

	private static final String MIMETYPE = "mimetype";

	private static final String OPEN_DOCUMENT = "application/vnd.oasis.";

	private static final String MANIFEST = "META-INF/manifest.xml";

	/** Modules of an OpenDocument file, and scripts; a library's list of them is none. */
	private static final Pattern MACROS = Pattern.compile("Basic/.+/(?!script-lb\\.xml).+|Scripts/.+/.*[^/]");

	private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");

	private final Map<String, String> ends = new HashMap<>();

	private final Map<String, String> targets = new HashMap<>();

	private boolean macros;

	/** What an OpenDocument file says it is; blank if the file is none. */
	private String openDocument = "";

	private boolean encrypted;

	private WorkbookParts() {
	}

	/**
	 * Looks through a zip file.
	 * @param largest bytes that all its files may unpack to
	 * @throws TooLargeException if they unpack to more, or are too many
	 * @throws IOException if it is no zip file, or damaged
	 */
	static WorkbookParts of(byte[] bytes, long largest) throws IOException {
		WorkbookParts parts = new WorkbookParts();
		long unpacked = 0;
		int files = 0;
		byte[] buffer = new byte[1 << 13];
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				Tail tail = new Tail(entry.getName().startsWith(SHEETS)
						|| List.of(RELATIONSHIPS, MIMETYPE, MANIFEST).contains(entry.getName()));
				try (InputStream in = zip.getInputStream(entry)) {
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						unpacked += read;
						if (unpacked > largest) {
							throw new TooLargeException("more than %,d bytes".formatted(largest));
						}
						tail.add(buffer, read);
					}
				}
				if (++files > MOST) {
					throw new TooLargeException("more than %,d files".formatted(MOST));
				}
				parts.add(entry.getName(), tail.text());
			}
		}
		if (files == 0) {
			throw new IOException("no files");
		}
		return parts;
	}

	boolean macros() {
		return this.macros;
	}

	/** Whether it is of the programs whose spreadsheets end in .ods. */
	boolean openDocument() {
		return this.openDocument.startsWith(OPEN_DOCUMENT);
	}

	/** What kind of workbook it is; null if none. */
	@Nullable WorkbookFormat format() {
		return this.openDocument.startsWith(OPEN_DOCUMENT + "opendocument.spreadsheet") ? WorkbookFormat.OPEN_DOCUMENT
				: this.targets.isEmpty() ? null : WorkbookFormat.EXCEL;
	}

	/** Whether a password is needed to read what it holds. */
	boolean encrypted() {
		return this.encrypted;
	}

	/** Ranges of merged cells of the sheet with an id. */
	List<String> merged(String sheet) {
		List<String> merged = new ArrayList<>();
		String end = end(sheet);
		int from = end.indexOf("mergeCell");
		if (from < 0) {
			return merged;
		}
		Matcher matcher = MERGED.matcher(end);
		while (matcher.find()) {
			merged.add(matcher.group(1));
		}
		return merged;
	}

	boolean filtered(String sheet) {
		String end = end(sheet);
		return end.contains("autoFilter") && FILTER.matcher(end).find();
	}

	private String end(String sheet) {
		return this.ends.getOrDefault(this.targets.getOrDefault(sheet, ""), "");
	}

	private void add(String name, String end) {
		this.macros |= name.endsWith("vbaProject.bin") || MACROS.matcher(name).matches();
		this.encrypted |= name.equals(MANIFEST) && end.contains("encryption-data");
		if (name.equals(MIMETYPE)) {
			this.openDocument = end;
		}
		else if (name.equals(RELATIONSHIPS)) {
			Matcher matcher = RELATIONSHIP.matcher(end);
			while (matcher.find()) {
				String target = attribute(matcher.group(), "Target");
				this.targets.put(attribute(matcher.group(), "Id"),
						target.startsWith("/") ? target.substring(1) : "xl/" + target);
			}
		}
		else if (name.startsWith(SHEETS)) {
			this.ends.put(name, end);
		}
	}

	private static String attribute(String element, String name) {
		Matcher matcher = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(element);
		return matcher.find() ? matcher.group(1) : "";
	}

	/** The last bytes of a file, however long it is. */
	private static final class Tail {

		private final boolean wanted;

		private byte[] bytes = new byte[0];

		Tail(boolean wanted) {
			this.wanted = wanted;
		}

		void add(byte[] more, int length) {
			if (!this.wanted) {
				return;
			}
			int kept = Math.min(this.bytes.length, END);
			byte[] next = new byte[kept + length];
			System.arraycopy(this.bytes, this.bytes.length - kept, next, 0, kept);
			System.arraycopy(more, 0, next, kept, length);
			this.bytes = next;
		}

		String text() {
			return new String(this.bytes, StandardCharsets.UTF_8);
		}

	}

	/** What would not fit into memory, or isn't meant to. */
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

		TooLargeException(String found) {
			super(found);
		}

	}

}
