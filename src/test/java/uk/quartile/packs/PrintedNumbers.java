package uk.quartile.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The numbers printed in a document, and those of the table beside it, rounded as they
 * may be printed.
 */
final class PrintedNumbers {

	private static final int MOST_DECIMALS = 6;

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November"
			+ "|December)";

	/** What isn't a figure, kind by kind. */
	private static final List<Pattern> NO_FIGURES = List.of(
			// A day or a month.
			Pattern.compile("\\b(?:\\d{1,2}\\s+)?" + MONTH + "(?:\\s+\\d{4})?\\b"),
			// A financial year, or a quarter of it.
			Pattern.compile("\\b(?:Quarter\\s+\\d,?(?:\\s+\\d{4}-\\d\\d)?|\\d{4}-\\d\\d)\\b"),
			// A year: counts have a comma.
			Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?![\\d,.]\\d|\\d)"),
			// A page.
			Pattern.compile("[Pp]ages?\\s+\\d+(?:\\s+of\\s+\\d+)?"),
			// The unit of rates, and the level of intervals.
			Pattern.compile("(?<![\\d,])10,000(?!\\d|,\\d)"), Pattern.compile("\\b95%"),
			// Where a definition stands.
			Pattern.compile("measure\\s+\\d+"),
			// A number alone on a line: a tick of a chart.
			Pattern.compile("(?m)^\\d+(?:\\.\\d)?%?$"),
			// A fingerprint.
			Pattern.compile("\\b[0-9a-f]{12}\\b"),
			// A chart's newest value without its season, which has no column.
			Pattern.compile("Without season [\\d,.]+%?"),
			// The scale of a chart: its numbers may touch, or stand on a line each.
			Pattern.compile("(?m)^0(?: \\d{1,3}(?:,\\d{3}|\\d)*)+$"), Pattern.compile(
					"(?m)^(?:\\d{1,2}0*|\\d{1,2},\\d?0{2,3}|0\\.\\d)%?(?: (?:\\d{1,2}0*|\\d{1,2},\\d?0{2,3}|0\\.\\d)%?)*$"));

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\p{L}*\\d)");

	/** What follows it tells of method and definition, whose numbers are constants. */
	private static final String METHOD = "How the figures are made\n";

	private final Set<BigDecimal> table = new HashSet<>();

	/** Every number of a table, to each number of decimals that may be printed. */
	PrintedNumbers(Path csv) throws IOException {
		try (CSVParser rows = CSVParser.parse(csv, StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			rows.stream()
				.flatMap((row) -> row.stream())
				.flatMap((cell) -> Stream.of(cell.split(";")))
				.filter((cell) -> cell.matches("-?\\d+(?:\\.\\d+)?"))
				.forEach((cell) -> add(new BigDecimal(cell).abs()));
		}
	}

	private void add(BigDecimal number) {
		for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
			this.table.add(number.setScale(decimals, RoundingMode.HALF_UP));
		}
	}

	/** The lines of a document with numbers that the table hasn't, each with these. */
	List<String> missing(Path pdf) throws IOException {
		List<String> missing = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(document).replace('\u00a0', ' ');
				if (text.contains(METHOD)) {
					break;
				}
				for (String line : missing(text)) {
					missing.add("page " + page + ": " + line);
				}
			}
		}
		return missing;
	}

	/** The same of a text. */
	List<String> missing(String text) {
		String figures = text;
		for (Pattern kind : NO_FIGURES) {
			figures = kind.matcher(figures).replaceAll("~");
		}
		List<String> missing = new ArrayList<>();
		for (String line : figures.split("\\R")) {
			Matcher numbers = NUMBER.matcher(line);
			while (numbers.find()) {
				if (!this.table.contains(new BigDecimal(numbers.group().replaceAll(",", "")))) {
					missing.add(numbers.group() + " in: " + line);
				}
			}
		}
		return missing;
	}

}
