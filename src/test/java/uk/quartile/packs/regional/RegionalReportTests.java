package uk.quartile.packs.regional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
import uk.quartile.packs.layout.BlockText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report of the quarter that the Leicester deck is about. The figures were computed
 * apart from the program.
 */
class RegionalReportTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static int pages;

	private static RegionalReport report;

	private static byte[] pdf;

	private static String text;

	@BeforeAll
	static void render() throws JRException, IOException {
		report = RegionalExample.report(database.jdbcClient(), RegionalExample.resource("figures-2019-20-Q1.sql"),
				"E12000004", "2019-20-Q1");
		pdf = RegionalExample.pdf(report);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			pages = document.getNumberOfPages();
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			text = stripper.getText(document);
		}
	}

	@Test
	void saysWhatTheGoldenModelSays() throws IOException {
		String actual = BlockText.of(RegionalExample.pages(report));
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

	private static MeasurePage measure(String title) {
		return report.measures().stream().filter((page) -> page.title().endsWith(title)).findFirst().orElseThrow();
	}

	@Test
	void saysWhatHappenedAsTheDeckDoes() {
		assertThat(measure("Children looked after").paragraphs().get(0))
			.isEqualTo("Six of the nine authorities have seen a rise since 30 June 2018; together they went from "
					+ "5,736 to 5,932 children.");
	}

	@Test
	void conformsToPdfUa1AndPdfA2a() {
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
	}

	@Test
	void givesTheSameBytesAgain() throws JRException {
		assertThat(Arrays.equals(RegionalExample.pdf(report), pdf)).isTrue();
	}

	@Test
	void givesEachMeasureAPageOfItsOwn() {
		long begun = IntStream.rangeClosed(1, pages)
			.filter((number) -> page(number).contains("At a glance: page"))
			.count();
		assertThat(begun).isEqualTo(report.measures().size());
	}

	@Test
	void namesThePageOfEachPartOnTheCover() {
		String cover = text.substring(0, text.indexOf("Page 1 of " + pages));
		for (String part : report.front().inside()) {
			Matcher line = Pattern
				.compile(Pattern.quote(part.replaceFirst(": each .*|(?<=^Annex): .*", "")) + " (\\d+)")
				.matcher(cover);
			assertThat(line.find()).as(part).isTrue();
			assertThat(page(Integer.parseInt(line.group(1)))).contains(part);
		}
	}

	private static String page(int number) {
		int from = (number == 1) ? 0 : text.indexOf("Page " + (number - 1) + " of " + pages);
		return text.substring(from, text.indexOf("Page " + number + " of " + pages));
	}

	@Test
	void findsWhatAPageIsAbout() {
		assertThat(measure("Children looked after").finding()).isEqualTo(
				"East Midlands 59.9 per 10,000, lower than England\u2019s 66.5 of 31 March 2019; steady, 58.2 a year before.");
	}

	@Test
	void endsWithTheFingerprintOfItsInputs() {
		assertThat(text.substring(text.lastIndexOf("Page " + (pages - 1) + " of " + pages)))
			.contains("Fingerprint of the inputs: 0123456789ab");
	}

}
