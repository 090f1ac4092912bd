package uk.quartile.packs.regional;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.database.TestDatabase;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;

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

	/** Title and page number of each line of the contents, and the overview's. */
	@Test
	void linksEachLineOfTheContentsAndEachMeasureBack() throws IOException {
		int contents = report.cover().contents().first().size() + report.cover().contents().second().size();
		int measures = report.measures().size() + report.yearly().size();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getPage(0).getAnnotations()).hasSize(2 * contents);
			int all = 0;
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				all += document.getPage(page).getAnnotations().size();
			}
			assertThat(all).isEqualTo(2 * contents + report.overview().rows().size() + measures);
		}
		assertThat(structure.stream().filter((line) -> line.matches("\\s+Link 'All measures: page \\d+' OBJR")))
			.hasSize(measures);
	}

	@Test
	void nestsMeasuresInTheContentsOfTheirSection() {
		assertThat(structure).filteredOn((line) -> line.endsWith(" TOC")).contains(" TOC", "   TOC");
		int section = structure.indexOf("   TOC");
		assertThat(structure.subList(section + 1, section + 3)).containsExactly("    TOCI", "     Reference");
		assertThat(structure.get(section + 3)).matches("      Link 'Referrals' OBJR '\\d+' OBJR");
	}

	@Test
	void headsEachSectionOnceAndEachMeasureBelowIt() {
		List<String> sections = report.measures().stream().map(MeasurePage::section).distinct().toList();
		sections.forEach((section) -> assertThat(Collections.frequency(structure, " H2 '" + section + "'")).as(section)
			.isEqualTo(1));
		assertThat(structure).doesNotContain(" P '" + sections.get(0) + "'");
		report.measures().forEach((measure) -> assertThat(structure).contains(" H3 '" + measure.title() + "'"));
		report.yearly().forEach((measure) -> assertThat(structure).contains(" H3 '" + measure.title() + "'"));
	}

	/** The table has each value; what has no table has them in its words yet. */
	@Test
	void saysInAFewWordsWhatAChartSays() {
		List<String> words = Stream.concat(report.measures().stream().map((measure) -> measure.chart().words()),
				report.overTime().stream().filter((time) -> time.chart() != null).map((time) -> time.chart().words()))
			.toList();
		assertThat(words).isNotEmpty().allSatisfy((each) -> {
			assertThat(each).hasSizeLessThan(250).endsWith(".");
			assertThat(each.split("\\d[\\d,.]*")).as("figures of: " + each).hasSizeLessThan(10);
		});
	}

	@Test
	void captionsEachTableAndSaysFirstHowItIsToBeRead() {
		for (int i = 0; i < structure.size(); i++) {
			if (structure.get(i).equals(" Table")) {
				assertThat(structure.get(i + 1)).startsWith("  Caption '");
			}
		}
		assertThat(structure).anyMatch((line) -> line.startsWith("  Caption 'Numbers and rates, April to June 2019. "));
	}

	@Test
	void leavesNoCellWithoutWords() {
		for (int i = 0; i < structure.size(); i++) {
			if (structure.get(i).equals("   TD")) {
				assertThat(structure.get(i + 1)).startsWith("    Link '");
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
		List<MeasurePage> measures = new ArrayList<>();
		for (MeasurePage page : report.measures()) {
			List<String> notes = new ArrayList<>(page.notes());
			notes.add("A note that takes its room. ".repeat(5 * lines));
			measures.add(new MeasurePage(page.section(), page.title(), page.when(), page.lead(), page.paragraphs(),
					page.chart(), page.table(), notes));
		}
		assertFilled(RegionalExample.pdf(with(measures)));
	}

	private static RegionalReport with(List<MeasurePage> measures) {
		return new RegionalReport(report.title(), report.date(), report.notice(), report.footer(), report.fingerprint(),
				report.cover(), report.standsOut(), report.overview(), measures, report.yearly(), report.overTime(),
				report.comparisons(), report.revised(), report.onTheData(), report.methods());
	}

	private static void assertFilled(byte[] written) throws IOException {
		List<Double> shares = PageInk.shares(written, HEAD, FOOT);
		assertThat(shares.subList(0, shares.size() - 1)).allMatch((share) -> share >= 0.1);
	}

}
