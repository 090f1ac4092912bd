package uk.quartile.packs.accessible;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.StringAssert;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asserts that a PDF can be read by everyone, and what it says.
 */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	PdfAssert(byte[] pdf) {
		super(pdf, PdfAssert.class);
	}

	/**
	 * Asserts that veraPDF finds no fault against PDF/UA-1; a failure lists each failed
	 * rule with its first place.
	 */
	public PdfAssert conformsToPdfUa1() {
		return conformsTo(List.of(PDFAFlavour.PDFUA_1));
	}

	/**
	 * Asserts that veraPDF finds no fault against PDF/UA-1 and PDF/A-2a: the document is
	 * gone through once for both.
	 */
	public PdfAssert conformsToPdfUa1AndA2a() {
		return conformsTo(List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
	}

	/**
	 * Begins an assertion on the structure tree, as {@link StructureOutline} writes it.
	 */
	public ListAssert<String> structure() throws IOException {
		return Assertions.assertThat(outline());
	}

	/**
	 * The structure tree, as {@link StructureOutline} writes it.
	 */
	public List<String> outline() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.actual)) {
			return StructureOutline.of(document);
		}
	}

	/**
	 * Begins an assertion on the text, as it is extracted for searching.
	 */
	public StringAssert text() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.actual)) {
			return new StringAssert(new PDFTextStripper().getText(document));
		}
	}

	private PdfAssert conformsTo(List<PDFAFlavour> flavours) {
		isNotNull();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.actual), flavours.get(0));
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
			List<ValidationResult> results = validator.validateAll(parser);
			Assertions.assertThat(results).hasSameSizeAs(flavours);
			for (ValidationResult result : results) {
				Assertions.assertThat(failedRules(result))
					.as("failed rules of " + result.getPDFAFlavour().getId())
					.isEmpty();
				Assertions.assertThat(result.isCompliant()).isTrue();
			}
		}
		catch (VeraPDFException | IOException ex) {
			throw new AssertionError(ex);
		}
		return this;
	}

	private static List<String> failedRules(ValidationResult result) {
		Set<String> seen = new TreeSet<>();
		return result.getTestAssertions()
			.stream()
			.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
			.filter((assertion) -> seen
				.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()))
			.map((assertion) -> "%s-%d: %s (%s)".formatted(assertion.getRuleId().getClause(),
					assertion.getRuleId().getTestNumber(), assertion.getMessage(),
					assertion.getLocation().getContext()))
			.toList();
	}

}
