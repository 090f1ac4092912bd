package uk.quartile.packs.accessible;

import org.junit.jupiter.api.Test;

class TableTagsTests {

	@Test
	void beginsATableAtAHeaderRowAndKeepsTextsInACellApart() throws Exception {
		byte[] pdf = ExampleDocument.pdfOf("tables");
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsExactly("Document", " Table", "  TR", "   TH Column 'Area'",
					"   TH Column ColSpan2 'Both quarters'", "  TR", "   TH Row 'Leicester'", "   TD", "    P '663'",
					"    P 'children'", "   TD '687'", " Table", "  TR", "   TH Column 'Other'", "   TH Column 'Table'",
					"  TR", "   TH Row 'Rutland'", "   TD '36'");
	}

	@Test
	void readsTheTableComponent() throws Exception {
		byte[] pdf = ExampleDocument.pdfOf("table-component");
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsExactly("Document", " Table", "  TR", "   TH Column 'Authority'", "   TH Column 'Now'", "  TR",
					"   TH Row 'Row 1'", "   TD '663'", "  TR", "   TH Row 'Row 2'", "   TD '663'");
	}

}
