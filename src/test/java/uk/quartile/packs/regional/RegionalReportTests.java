package uk.quartile.packs.regional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.database.TestDatabase;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.charts.RankedBars;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report of the quarter that the Leicester deck is about. The figures were computed
 * apart from the program.
 */
class RegionalReportTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final int PAGES = 15;

	private static RegionalReport report;

	private static byte[] pdf;

	private static String text;

	@BeforeAll
	static void render() throws JRException, IOException {
		report = RegionalExample.report(database.jdbcClient(), RegionalExample.resource("figures-2019-20-Q1.sql"),
				"E12000004", "2019-20-Q1");
		pdf = RegionalExample.pdf(report);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			text = stripper.getText(document);
		}
	}

	@Test
	void saysWhatTheGoldenModelSays() throws IOException {
		String actual = ModelText.of(report);
		Path written = Files.createDirectories(Path.of("target", "golden")).resolve("regional-2019-20-Q1.txt");
		Files.writeString(written, actual, StandardCharsets.UTF_8);
		assertThat(actual).isEqualTo(RegionalExample.resource("regional-2019-20-Q1.txt"));
	}

	/** Slide 6 of the Leicester deck, seeds/001. */
	@ParameterizedTest
	@CsvSource({ "Derby,521,565,+44", "Derbyshire,742,825,+83", "Leicester,687,663,\u221224",
			"Leicestershire,577,599,+22", "Lincolnshire,638,627,\u221211", "Northamptonshire,'1,078','1,128',+50",
			"Nottingham,623,618,\u22125", "Nottinghamshire,841,866,+25", "Rutland,29,41,+12" })
	void showsEachRowOfTheLeicesterDeckOnALine(String authority, String before, String now, String change) {
		assertThat(text.lines()).anyMatch((line) -> line
			.matches(authority + " " + before + " " + now + " " + change.replace("+", "\\+") + " .*"));
	}

	@Test
	void saysWhatHappenedAsTheDeckDoes() {
		assertThat(report.measures().get(1).lead())
			.isEqualTo("Six of the nine authorities have seen a rise since 30 June 2018; together they went from "
					+ "5,736 to 5,932 children.");
	}

	@Test
	void conformsToPdfUa1AndPdfA2a() {
		PdfAssertions.assertThat(pdf).conformsToPdfUa1().conformsToPdfA2a();
	}

	@Test
	void givesTheSameBytesAgain() throws JRException {
		assertThat(Arrays.equals(RegionalExample.pdf(report), pdf)).isTrue();
	}

	@Test
	void givesEachMeasureOnePageAndEachOfOtherQuartersHalfOne() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			// Cover, what stands out and all at a glance come before; the rest goes on
			// from where trends begin.
			assertThat(document.getNumberOfPages()).isEqualTo(PAGES);
			int measures = 2 + (report.yearly().size() + 1) / 2;
			assertThat(page(1 + 2 + 1 + measures)).contains("Yearly measures: latest values");
			assertThat(page(1 + 2 + 1 + measures + 1)).contains("About the data");
		}
	}

	@Test
	void namesThePageOfEachPartOnTheCover() {
		String cover = text.substring(0, text.indexOf("Page 1 of " + PAGES));
		for (Contents.Entry entry : List.of(report.cover().contents().first(), report.cover().contents().second())
			.stream()
			.flatMap(List::stream)
			.toList()) {
			Matcher line = Pattern.compile(Pattern.quote(entry.text()) + " (\\d+)").matcher(cover);
			assertThat(line.find()).as(entry.text()).isTrue();
			assertThat(page(Integer.parseInt(line.group(1))))
				.contains(entry.page().replaceFirst(", last 12 months$", ""));
		}
	}

	private static String page(int number) {
		int from = text.indexOf("Page " + (number - 1) + " of " + PAGES);
		return text.substring(from, text.indexOf("Page " + number + " of " + PAGES));
	}

	@Test
	void saysInWordsWhatTheChartShows() {
		RankedBars chart = report.measures().get(1).chart();
		assertThat(chart.words()).isEqualTo("Derby has the highest rate, 95.4, and Leicestershire the lowest, 43.1. "
				+ "Three of the nine authorities are above England, 31 March 2019 (66.5).");
	}

	@Test
	void endsWithTheFingerprintOfItsInputs() {
		assertThat(text.substring(text.lastIndexOf("Page " + (PAGES - 1) + " of " + PAGES)))
			.contains("Fingerprint of the inputs: 0123456789ab");
	}

}
