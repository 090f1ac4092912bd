package uk.quartile.packs.layout;

import java.util.List;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import uk.quartile.packs.accessible.HouseStyle;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of a style's lines is what JasperReports measures, in every style. */
class TextHeightsTests {

	private static final HouseStyle STYLE = HouseStyle.read();

	private static final List<String> TEXTS = List.of("75.3", "\u22121,234.5 to +3.4", "St Helens, Ynys M\u00f4n",
			"Children in need at the end of the quarter, 2023-24", "page 3", "one\ntwo", " ", "fi ffl AVA", "\u03bb");

	static List<String> styles() {
		return STYLE.resolved()
			.stream()
			.filter((each) -> !each.getName().matches("(Ground|Sign|Table.*Row|Rule|Accent|Chart|Panel).*"))
			.map(JRStyle::getName)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("styles")
	void areThoseThatJasperReportsMeasures(String style) {
		JasperPrint print = new JasperPrint();
		STYLE.resolved().forEach((each) -> {
			try {
				print.addStyle(each);
			}
			catch (JRException ex) {
				throw new IllegalStateException(ex);
			}
		});
		TextHeights heights = new TextHeights(STYLE);
		heights.set(text(print, style, "0", 700), style);
		for (String words : TEXTS) {
			int wide = (int) STYLE.width(style, words.replace("\n", ""));
			for (int width : new int[] { 20, wide - 2, wide, wide + 2, wide + 4, wide + 8, 700 }) {
				JRBasePrintText expected = text(print, style, words, Math.max(20, width));
				expected.setHeight(20_000);
				JRTextMeasurerUtil.getInstance(DefaultJasperReportsContext.getInstance()).measureTextElement(expected);
				JRBasePrintText actual = text(print, style, words, Math.max(20, width));
				heights.set(actual, style);
				assertThat(actual.getTextHeight()).as("%s in %d points", words, width)
					.isEqualTo(expected.getTextHeight());
				assertThat(actual.getHeight()).isEqualTo((int) Math.ceil(expected.getTextHeight()));
				assertThat(actual.getLeadingOffset()).isEqualTo(expected.getLeadingOffset());
				assertThat(actual.getLineSpacingFactor()).isEqualTo(expected.getLineSpacingFactor());
			}
		}
	}

	private static JRBasePrintText text(JasperPrint print, String style, String words, int width) {
		JRBasePrintText text = new JRBasePrintText(print.getDefaultStyleProvider());
		text.setStyle(print.getStylesMap().get(style));
		text.setWidth(width);
		text.setText(words);
		return text;
	}

}
