package uk.quartile.packs.accessible;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccessiblePdfTests {

	private static byte[] pdf;

	@BeforeAll
	static void writeTheExample() throws Exception {
		pdf = ExampleDocument.pdf();
	}

	@Test
	void conformsToPdfUa1AndPdfA2a() {
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
	}

	@Test
	void tagsHeadingsParagraphsListAndFigureInReadingOrder() throws Exception {
		PdfAssertions.assertThat(pdf)
			.structure()
			.startsWith("Document", " H1 'Children looked after'",
					" P 'Six of the nine authorities have seen a rise since Quarter 1 2018-19; together they went "
							+ "from 5,736 to 5,932 children, and there are now twelve quarters in the series. '",
					" P read as \"A second paragraph: minus 24 is a fall, ≥ 20 is a size, and Leicester’s is 75.3 ½.\" "
							+ "'A second paragraph: −24 is a fall, ≥ 20 is a size, and Leicester’s is 75.3 ½.'",
					" L", "  LI", "   LBody 'The first item.'", "  LI", "   LBody 'The second item.'",
					" Figure BBox UTF-16 \"" + ExampleDocument.CHART_IN_WORDS + "\" 'Leicester75.3Region59.9'",
					" H2 'The figures'", " Table");
	}

	@Test
	void tagsColumnAndRowHeadersWithTheirScope() throws Exception {
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsSequence(" Table", "  TR", "   TH Column 'Authority'", "   TH Column 'Quarter 1 2018-19'",
					"   TH Column 'Quarter 1 2019-20'", "   TH Column 'Change'", "  TR", "   TH Row 'Leicester'",
					"   TD '687'", "   TD '663'", "   TD read as \"minus 24\" '−24'", "  TR", "   TH Row 'Rutland'",
					"   TD", "   TD '36'", "   TD");
	}

	@Test
	void carriesATableOverThePageWithoutReadingItsHeaderTwice() throws Exception {
		PdfAssertions.assertThat(pdf).structure().filteredOn(" Table"::equals).hasSize(1);
		PdfAssertions.assertThat(pdf).structure().filteredOn("   TH Column 'Authority'"::equals).hasSize(1);
		PdfAssertions.assertThat(pdf).structure().filteredOn("  TR"::equals).hasSize(41);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(3);
		}
	}

	@Test
	void leavesRunningHeaderAndFooterOutOfTheStructure() throws Exception {
		PdfAssertions.assertThat(pdf).text().contains("Restricted: not for publication", "Page 2");
		PdfAssertions.assertThat(pdf).structure().noneMatch((line) -> line.matches(".*(Restricted|Page \\d).*"));
	}

	@Test
	void keepsTheSpaceAtTheEndOfALine() throws Exception {
		PdfAssertions.assertThat(pdf).structure().anyMatch((line) -> line.contains("together they went from 5,736"));
	}

	@Test
	void bookmarksHeadings() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
			assertThat(first.getTitle()).isEqualTo("Children looked after");
			assertThat(first.getFirstChild().getTitle()).isEqualTo("The figures");
		}
	}

	@Test
	void saysItsTitleLanguageAndDate() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo("Children looked after – an example <&>");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(document.getDocumentInformation().getCreationDate().toInstant())
				.hasToString("2019-06-30T00:00:00Z");
		}
	}

	@Test
	void writesTheSameBytesOnTwoThreads() throws Exception {
		JasperPrint pages = ExampleDocument.pages();
		Callable<byte[]> write = () -> {
			ByteArrayOutputStream output = new ByteArrayOutputStream();
			AccessiblePdf.write(pages, ExampleDocument.PROPERTIES, output);
			return output.toByteArray();
		};
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			for (Future<byte[]> written : threads.invokeAll(List.of(write, write, write, write))) {
				assertThat(written.get()).isEqualTo(pdf);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void writesAnotherIdentityForOtherInputs() throws Exception {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		DocumentProperties other = new DocumentProperties(ExampleDocument.PROPERTIES.title(),
				ExampleDocument.PROPERTIES.language(), ExampleDocument.PROPERTIES.date(), "other");
		AccessiblePdf.write(ExampleDocument.pages(), other, output);
		try (PDDocument one = Loader.loadPDF(pdf); PDDocument two = Loader.loadPDF(output.toByteArray())) {
			assertThat(two.getDocument().getDocumentID()).isNotEqualTo(one.getDocument().getDocumentID());
		}
	}

	@Test
	void placesFigureAndBookmarkOnALandscapePage() throws Exception {
		byte[] landscape = ExampleDocument.pdfOf("landscape");
		PdfAssertions.assertThat(landscape).conformsToPdfUa1AndA2a();
		try (PDDocument document = Loader.loadPDF(landscape)) {
			assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
			assertThat(document.getPage(0).getRotation()).isZero();
			PDPageXYZDestination heading = (PDPageXYZDestination) document.getDocumentCatalog()
				.getDocumentOutline()
				.getFirstChild()
				.getDestination();
			assertThat(heading.getLeft()).isEqualTo(50);
			assertThat(heading.getTop()).isEqualTo(595 - 45);
			PDStructureElement root = (PDStructureElement) document.getDocumentCatalog()
				.getStructureTreeRoot()
				.getKids()
				.get(0);
			PDStructureElement figure = (PDStructureElement) root.getKids().get(1);
			assertThat(figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX).toFloatArray())
				.containsExactly(50, 595 - 45 - 150, 50 + 742, 595 - 45 - 50);
		}
	}

	@Test
	void refusesAPictureWithoutWords() {
		assertThatExceptionOfType(InaccessibleException.class)
			.isThrownBy(() -> ExampleDocument.pdfOf("wordless-picture"))
			.withMessage("picture 'map': found no alternative text; expected words that say what it says; "
					+ "give it a hyperlinkTooltipExpression, or mark it artifact");
	}

	@Test
	void refusesAFontThatIsNotEmbedded() {
		assertThatExceptionOfType(InaccessibleException.class).isThrownBy(() -> ExampleDocument.pdfOf("foreign-font"))
			.withMessage("a text: found the font 'Helvetica', which can't be embedded; expected the family "
					+ "'IBM Plex Sans'; take the font from a style of styles.jrtx");
	}

	@Test
	void refusesAHeadingThatSkipsALevel() {
		assertThatExceptionOfType(InaccessibleException.class)
			.isThrownBy(() -> ExampleDocument.pdfOf("skipped-heading"))
			.withMessage("heading 'Too deep': found level 3 after level 1; expected no level to be left out; "
					+ "mark it h2");
	}

	@Test
	void writesAReplacementForWhatTheFontHasNot() throws Exception {
		byte[] strange = ExampleDocument.pdfOf("missing-glyph");
		PdfAssertions.assertThat(strange).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(strange).text().contains("up \uFFFD and away \uFFFD");
	}

	@Test
	void refusesABlankTitle() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new DocumentProperties(" ", ExampleDocument.PROPERTIES.language(),
					ExampleDocument.PROPERTIES.date(), ""))
			.withMessage("document properties: found a blank title; PDF/UA expects a title; give the document one");
	}

}
