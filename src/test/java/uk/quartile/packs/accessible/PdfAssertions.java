package uk.quartile.packs.accessible;

/**
 * Where tests of documents begin:
 * {@code PdfAssertions.assertThat(bytes).conformsToPdfUa1AndA2a()}.
 */
public final class PdfAssertions {

	private PdfAssertions() {
	}

	public static PdfAssert assertThat(byte[] pdf) {
		return new PdfAssert(pdf);
	}

}
