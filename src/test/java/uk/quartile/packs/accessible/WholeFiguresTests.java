package uk.quartile.packs.accessible;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WholeFiguresTests {

	/** Each stands whole on a line. The widest is some 110 points wide. */
	private static final List<String> FIGURES = List.of("2022-23", "Quarter 4", "\u22123.4", "\u22121,234.5",
			"+1,234.5", "690.1 to 776.9", "\u22120.7 to +1.2", "(\u22124.5%)", "21.2 points", "0.97 to 1.01 times",
			"101 of 1,235", "per 10,000", "31 March", "31 March 2024", "March 2024", "2023-24-Q4", "2019\u20132020",
			"12:30", "\u22653.4", "0-17", "page 17", "mid-2023");

	private static final String TEXT = "They fell " + String.join(" and then ", FIGURES) + " in all of those years.";

	private static final int NARROWEST = 115;

	private static JasperReport template;

	@BeforeAll
	static void compile() throws JRException {
		template = ExampleDocument.template("figures");
	}

	@Test
	void partsNoFigureYearRangeOrUnitAtAnyWidth() throws Exception {
		for (int width = NARROWEST; width <= 802; width += 5) {
			List<String> lines = lines(TEXT, width);
			assertThat(lines).as("lines of %d points", width).hasSizeGreaterThan(1);
			for (String figure : FIGURES) {
				assertThat(lines).as("lines of %d points", width).anyMatch((line) -> line.contains(figure));
			}
		}
	}

	/** The height that was measured is that in which the text is written. */
	@Test
	void writesAllOfTheTextAsItIsAtAnyWidth() throws Exception {
		for (int width = 40; width <= 802; width += 11) {
			String written = String.join(" ", lines(TEXT, width)).replaceAll("\\s+", " ").strip();
			if (width >= NARROWEST) {
				assertThat(written).as("%d points", width).isEqualTo(TEXT);
			}
			else {
				assertThat(written.replace(" ", "")).as("%d points", width).isEqualTo(TEXT.replace(" ", ""));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-23", "\u22123.4", "\u22121,234.5", "+12.5%" })
	void keepsAFigureWholeAsLongAsItFits(String figure) throws Exception {
		for (int width = 58; width <= 130; width += 3) {
			assertThat(lines("Those of it, " + figure + " as it is", width)).as("lines of %d points", width)
				.anyMatch((line) -> line.contains(figure));
		}
	}

	@Test
	void keepsARangeThatDoesNotFitAtLeastFromBeingPartedInAFigure() throws Exception {
		assertThat(lines("1,690.1 to 1,776.9", 60)).containsExactly("1,690.1 to ", "1,776.9");
	}

	/** Java ends a line after the apostrophe, where the rest of the word has no room. */
	@Test
	void partsNoWordAtItsApostrophe() throws Exception {
		for (int width = 90; width <= 200; width += 1) {
			assertThat(lines("The region\u2019s change and England\u2019s, and the year\u2019s end", width))
				.as("lines of %d points", width)
				.noneMatch((line) -> line.strip().endsWith("\u2019"));
		}
	}

	private static List<String> lines(String text, int width) throws Exception {
		template.getDetailSection().getBands()[0].getElements()[0].setWidth(width);
		Map<String, Object> parameters = new HashMap<>(Map.of("text", text));
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		AccessiblePdf.write(JasperFillManager.fillReport(template, parameters, new JREmptyDataSource()),
				ExampleDocument.PROPERTIES, output);
		try (PDDocument document = Loader.loadPDF(output.toByteArray())) {
			return new PDFTextStripper().getText(document).lines().toList();
		}
	}

}
