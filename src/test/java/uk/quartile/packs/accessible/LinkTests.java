package uk.quartile.packs.accessible;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Links, and the contents that are made of them. */
class LinkTests {

	private static byte[] pdf;

	@BeforeAll
	static void write() throws Exception {
		pdf = ExampleDocument.pdfOf("contents");
	}

	/** PDF/UA-1 7.18.5: in a Link element, by the annotation's key in the parent tree. */
	@Test
	void conformsToPdfUa1AndPdfA2a() {
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
	}

	/** ISO 32000-1 14.8.4.2, table 333: TOC and TOCI. */
	@Test
	void nestsTheSecondLevelOfTheContentsInTheFirst() throws Exception {
		PdfAssertions.assertThat(pdf)
			.structure()
			.startsWith("Document", " H1 'The report'", " TOC", "  TOCI", "   Reference",
					"    Link 'Front door' OBJR '2' OBJR", "   TOC", "    TOCI", "     Reference",
					"      Link 'Referrals' OBJR", "  TOCI", "   Reference", "    Link 'About the data' OBJR", " P",
					"  Link 'See page 2' OBJR", " Table", "  TR", "   TH Row 'Referrals'", "   TD", "    Link '2' OBJR",
					"   TD read as \"not available\" '\u2013'");
	}

	@Test
	void leadsToTheBookmarkOnItsPage() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDAnnotationLink referrals = links(document).get(2);
			PDPageXYZDestination place = (PDPageXYZDestination) referrals.getDestination();
			assertThat(place.retrievePageNumber()).isEqualTo(1);
			assertThat(place.getLeft()).isEqualTo(50 + 10);
			assertThat(place.getTop()).isEqualTo(595 - 45 - 100);
			assertThat(referrals.getContents()).isEqualTo("Referrals");
			assertThat(referrals.getRectangle().getLowerLeftX()).isEqualTo(50);
			assertThat(referrals.getRectangle().getUpperRightY()).isEqualTo(595 - 45 - 60);
			assertThat(referrals.isPrinted()).isTrue();
		}
	}

	/** ISO 32000-1 14.7.4.4. */
	@Test
	void leadsFromEachAnnotationBackToItsLinkElement() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDNumberTreeNode parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
			assertThat(links(document)).hasSize(6).allSatisfy((link) -> {
				COSDictionary element = ((PDParentTreeValue) parents.getValue(link.getStructParent()))
					.getCOSObject() instanceof COSDictionary part ? part : null;
				assertThat(element).isNotNull();
				assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
			});
		}
	}

	@Test
	void refusesALinkThatLeadsNowhere() {
		assertThatExceptionOfType(InaccessibleException.class).isThrownBy(() -> ExampleDocument.pdfOf("dead-link"))
			.withMessage("link 'See page 9': found no bookmark 'nowhere'; expected one to lead to; give its text a "
					+ "bookmarkLevel, or take the link out");
	}

	static List<PDAnnotationLink> links(PDDocument document) throws IOException {
		List<PDAnnotationLink> links = new ArrayList<>();
		for (int page = 0; page < document.getNumberOfPages(); page++) {
			for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
				links.add((PDAnnotationLink) annotation);
			}
		}
		return links;
	}

}
