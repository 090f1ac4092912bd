package uk.quartile.packs.briefing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.reading.JdbcFigures;

import static org.assertj.core.api.Assertions.assertThat;

/** On the real returns: mockups/briefing has Leicester's figures of 2023-24-Q4. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final String REGION = "E12000004";

	private static final String LEICESTER = "E06000016/briefing.pdf";

	private final BriefingDocument document = new BriefingDocument();

	private final Map<String, SetFigures> sets = new HashMap<>();

	private Catalogue catalogue;

	@BeforeAll
	void comparesTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		for (String quarter : List.of("2019-20-Q1", "2021-22-Q4", "2023-24-Q4")) {
			this.sets.put(quarter, figures(Quarter.parse(quarter)));
		}
	}

	private SetFigures figures(Quarter quarter) {
		Run run = new Run(quarter, REGION, Set.of(), Set.of(Edition.RESTRICTED), "rebased", Path.of("input", "returns"),
				Path.of("target"), "program", "test");
		long comparison = Stages.comparison(
				new Stages(database.dataSource(), Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
					.run(this.catalogue, run, "observationStep", "rateStep", "comparisonStep"));
		List<Figure> all = new ArrayList<>();
		new JdbcFigures(database.jdbcClient(), this.catalogue).forEach(comparison, Edition.RESTRICTED, all::add);
		return SetFigures.of(this.catalogue, REGION, quarter, all, List.of(), List.of(), "", "0123456789abcdef",
				LocalDate.of(2024, 7, 1));
	}

	private byte[] pdf(String quarter, String file) throws JRException {
		LaidOut laidOut = this.document.layOut(file, this.sets.get(quarter));
		assertThat(laidOut.pages().getPages()).describedAs(file).hasSize(1);
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		AccessiblePdf.write(laidOut.pages(), laidOut.properties(), output);
		return output.toByteArray();
	}

	private static String text(byte[] pdf) throws Exception {
		try (PDDocument loaded = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(loaded).replaceAll("[\\s\\u00a0\\u2002]+", " ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-20-Q1", "2021-22-Q4", "2023-24-Q4" })
	void isOnePageOfEachAuthorityThatEveryoneCanRead(String quarter) throws Exception {
		List<String> files = this.document.files(this.catalogue, REGION, Quarter.parse(quarter));
		assertThat(files).hasSize(quarter.equals("2023-24-Q4") || quarter.equals("2021-22-Q4") ? 10 : 9);
		for (String file : files) {
			byte[] pdf = pdf(quarter, file);
			PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		}
	}

	@Test
	void tellsOfLeicesterWhatTheMockUpTells() throws Exception {
		assertThat(text(pdf("2023-24-Q4", LEICESTER))).contains(
				"Five of the nine measures that can be judged are better than England, two similar, two worse.",
				"Of most concern, single assessments within 45 working days: 63.4%, down from 75.9% a year before, "
						+ "the lowest of the region’s ten authorities; England 84.5%.",
				"Fewer children looked after: 596, 32 fewer than a year before; neither good nor bad in itself.",
				"3 Assessments in 45 days: 63.4%, and falling", "6 Conferences in 15 days: 69.5%, and steady",
				"17 Social worker turnover: 24.6%, and rising", "No action is recorded for these three.",
				"13 Three placements: 5.7%, and steady", "9 Second or later protection plan: 19.4%, and steady",
				"2 Re-referrals within 12 months: 19.1%, up 4.9 points on the year, beyond chance.",
				"Nothing due is late and no figure is in doubt.");
	}

	@Test
	void isHeardInOrder() throws Exception {
		PdfAssertions.assertThat(pdf("2023-24-Q4", LEICESTER))
			.structure()
			.containsSubsequence("Document", " H1 'Leicester'", " L", "   LBody 'better'", " H2 'Of concern'",
					" H3 '3\u2002Assessments in 45 days: 63.4%, and falling'",
					" H3 '6\u2002Conferences in 15 days: 69.5%, and steady'", " H2 'Going well'",
					" H2 'Still better, but slipping'", " H2 'Late or not known'")
			.anyMatch((line) -> line.contains("Figure")
					&& line.contains("\"Leicester, 63.4%, is 123rd of 127; England 84.5%; half of all authorities lie "
							+ "between 78.2% and 89.5%.\""));
	}

	@Test
	void hasNoBriefingOfEngland() {
		assertThat(this.document.files(this.catalogue, Catalogue.ENGLAND, Quarter.parse("2023-24-Q4"))).isEmpty();
	}

}
