package uk.quartile.packs.regional;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.database.TestDatabase;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.charts.RegionTrend;
import uk.quartile.packs.charts.TrendPanel;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader who listens, or reads the pages one by one, finds in the regional report
 * (DOCUMENTS.md, S1 to S8 and B3).
 */
class RegionalAccessTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	/** Points of the running header and footer. */
	private static final int HEAD = 24;

	private static final int FOOT = 36;

	/** Of the height there is (DOCUMENTS.md, "Shared"). */
	private static final double LEAST_INK = 0.4;

	private static RegionalReport report;

	private static byte[] pdf;

	private static List<String> structure;

	@BeforeAll
	static void render() throws Exception {
		report = RegionalExample.report(database.jdbcClient(), RegionalExample.resource("figures-2019-20-Q1.sql"),
				"E12000004", "2019-20-Q1");
		pdf = RegionalExample.pdf(report);
		structure = PdfAssertions.assertThat(pdf).outline();
	}

	/** Title and page number of each line of the contents, findings and the table. */
	@Test
	void linksEachLineOfTheContentsAndEachMeasureBack() throws IOException {
		int contents = report.front().inside().size();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getPage(0).getAnnotations()).hasSizeGreaterThan(2 * contents);
			int all = 0;
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				all += document.getPage(page).getAnnotations().size();
			}
			assertThat(all).isGreaterThan(2 * contents + 2 * report.measures().size());
		}
		assertThat(structure.stream().filter((line) -> line.matches("\\s+Link 'At a glance: page \\d+' OBJR")))
			.hasSize(report.measures().size());
	}

	@Test
	void listsItsPartsAsContents() {
		int contents = structure.indexOf(" TOC");
		assertThat(structure.subList(contents + 1, contents + 3)).containsExactly("  TOCI", "   Reference");
		assertThat(structure.get(contents + 3)).matches("    Link 'The region at a glance' OBJR '2' OBJR");
		assertThat(structure.stream().filter("  TOCI"::equals)).hasSize(report.front().inside().size());
	}

	@Test
	void headsEachSectionOnceAndEachMeasureBelowIt() {
		List<String> sections = report.measures().stream().map(MeasurePage::section).distinct().toList();
		sections.forEach((section) -> assertThat(Collections.frequency(structure, " H2 '" + section + "'")).as(section)
			.isEqualTo(1));
		assertThat(structure).doesNotContain(" P '" + sections.get(0) + "'");
		report.measures().forEach((measure) -> assertThat(structure).contains(" H3 '" + measure.title() + "'"));
	}

	@Test
	void saysInAFewWordsWhatAChartSays() {
		MeasureFigures figures = InTime.figures("referrals", InTime.region("referrals", OverTime.NONE));
		Figure region = figures.region().orElseThrow();
		Histories histories = new Histories(Map.of(new Histories.Of("referrals", region.areaType(), region.area()),
				past(13.5, 12, 10), new Histories.Of("referrals", AreaType.ENGLAND, "E92000001"), past(9, 9.5, 9.25)));
		TrendPanel panel = RegionTrend.of(figures, histories);
		assertThat(panel.own()).hasSize(3);
		assertThat(RegionTrend.words(figures, panel)).hasSizeLessThan(250)
			.isEqualTo("East Midlands fell from 13.5 in 2019 to 10.0 in 2021; England is at 9.3.");
		assertThat(RegionTrend.of(figures, Histories.NONE)).isNull();
	}

	private static History past(double... values) {
		return new History(IntStream.range(0, values.length)
			.mapToObj((i) -> new History.Point(InTime.QUARTER.minus(4 * (values.length - 1 - i)), values[i], null, null,
					null))
			.toList());
	}

	@Test
	void captionsEachTableAndSaysFirstHowItIsToBeRead() {
		for (int i = 0; i < structure.size(); i++) {
			if (structure.get(i).equals(" Table")) {
				assertThat(structure.get(i + 1)).startsWith("  Caption ").matches(".* '[^']+.*");
			}
		}
		assertThat(structure).anyMatch((line) -> line.startsWith("  Caption 'Numbers and rates, April to June 2019. "));
	}

	@Test
	void leavesNoCellWithoutWords() {
		for (int i = 0; i < structure.size(); i++) {
			if (structure.get(i).equals("   TD")) {
				assertThat(structure.get(i + 1)).matches("    (?:Link|P) ?(?:read as .*)?'.*");
			}
		}
		assertThat(structure).contains("   TD read as \"not available\" '\u2013'");
	}

	@Test
	void leavesNoPageNearlyBlankButTheLast() throws IOException {
		assertFilled(pdf);
	}

	/** Longer by a line each: one of them is too long for the page. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7 })
	void neverPutsANoteOnAPageOfItsOwn(int lines) throws Exception {
		List<MeasurePage> measures = report.measures()
			.stream()
			.map((page) -> new MeasurePage(page.section(), page.title(), page.good(), page.finding(), page.paragraphs(),
					page.trend(), page.trendInWords(), page.key(),
					page.notes() + " " + "A note that takes its room. ".repeat(5 * lines), page.table()))
			.toList();
		byte[] written = RegionalExample.pdf(with(measures));
		assertFilled(written);
		try (PDDocument document = Loader.loadPDF(written)) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(document);
				if (text.contains("A note that takes its room.")) {
					assertThat(text).contains("Derby");
				}
			}
		}
	}

	private static RegionalReport with(List<MeasurePage> measures) {
		return new RegionalReport(report.title(), report.date(), report.notice(), report.footer(), report.fingerprint(),
				report.front(), report.glanceTitle(), report.glance(), report.exceptions(), measures, report.annex(),
				report.numbers(), report.overTime(), report.otherRegions(), report.comparisons(), report.revised(),
				report.onTheData(), report.methods());
	}

	private static void assertFilled(byte[] written) throws IOException {
		List<Double> shares = PageInk.shares(written, HEAD, FOOT);
		assertThat(shares.subList(0, shares.size() - 1)).allMatch((share) -> share >= LEAST_INK);
	}

}
