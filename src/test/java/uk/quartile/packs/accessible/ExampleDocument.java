package uk.quartile.packs.accessible;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * The example document: {@code example.jrxml} with a chart and thirty rows, over two
 * pages.
 */
final class ExampleDocument {

	static final DocumentProperties PROPERTIES = new DocumentProperties("Children looked after – an example <&>",
			Locale.UK, LocalDate.of(2019, 6, 30), "3f9a");

	static final String CHART_IN_WORDS = "Bar chart. Leicester’s 663 children – 75.3 per 10,000 – are above the region’s 59.9.";

	private ExampleDocument() {
	}

	static byte[] pdf() throws JRException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		AccessiblePdf.write(pages(), PROPERTIES, output);
		return output.toByteArray();
	}

	static JasperPrint pages() throws JRException {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("title", "Children looked after");
		parameters.put("paragraph",
				"Six of the nine authorities have seen a rise since Quarter 1 2018-19; together they went from "
						+ "5,736 to 5,932 children, and there are now twelve quarters in the series.\n"
						+ "A second paragraph: −24 is a fall, ≥ 20 is a size, and Leicester’s is 75.3 ½.");
		parameters.put("chart", new Drawing(ExampleDocument::draw));
		parameters.put("chartInWords", CHART_IN_WORDS);
		parameters.put("REPORT_LOCALE", Locale.UK);
		return JasperFillManager.fillReport(template("example"), parameters, new JRMapCollectionDataSource(rows()));
	}

	static JasperReport template(String name) throws JRException {
		InputStream template = ExampleDocument.class.getResourceAsStream(name + ".jrxml");
		return JasperCompileManager.compileReport(template);
	}

	/**
	 * Fills a template that has neither rows nor parameters and writes it.
	 */
	static byte[] pdfOf(String name) throws JRException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		AccessiblePdf.write(JasperFillManager.fillReport(template(name), new HashMap<>(), new JREmptyDataSource()),
				PROPERTIES, output);
		return output.toByteArray();
	}

	private static Collection<Map<String, ?>> rows() {
		Collection<Map<String, ?>> rows = new ArrayList<>();
		rows.add(Map.of("authority", "Leicester", "before", "687", "now", "663", "change", "−24"));
		rows.add(Map.of("authority", "Rutland", "before", "", "now", "36", "change", ""));
		for (int row = 3; row <= 40; row++) {
			rows.add(Map.of("authority", "Authority " + row, "before", "1,111", "now", "4,178", "change", "3,067"));
		}
		return rows;
	}

	private static void draw(Graphics2D graphics, Rectangle2D box) {
		HouseStyle style = HouseStyle.read();
		List<String> names = List.of("Leicester", "Region");
		List<Double> rates = List.of(75.3, 59.9);
		for (int bar = 0; bar < names.size(); bar++) {
			double y = 10 + bar * 40;
			graphics.setColor(style.fill("ChartBarStrong"));
			graphics.fill(new Rectangle2D.Double(80, y, rates.get(bar) * 4, 24));
			graphics.setColor(style.ink("ChartLabel"));
			graphics.setFont(style.font((bar == 0) ? "ChartLabelStrong" : "ChartLabel"));
			graphics.drawString(names.get(bar), 0, (float) y + 16);
			graphics.drawString(String.format(Locale.UK, "%.1f", rates.get(bar)), 90 + rates.get(bar).floatValue() * 4,
					(float) y + 16);
		}
		graphics.setColor(style.ink("ChartAxis"));
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(new Line2D.Double(80, 0, 80, box.getHeight()));
	}

}
