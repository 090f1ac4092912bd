package uk.quartile.packs.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled templates, each loaded once. */
public final class Templates {

	private final Map<String, JasperReport> loaded = new TreeMap<>();

	/**
	 * A template.
	 * @param name of its file in {@code reports/templates}, without the extension
	 * @throws IllegalStateException if the build has compiled no such template
	 */
	public JasperReport get(String name) {
		return this.loaded.computeIfAbsent(name, Templates::load);
	}

	/**
	 * A template with a table whose columns are so wide.
	 * @param widths in points by the cells' keys, from the left
	 */
	public JasperReport get(String name, Map<String, Integer> widths) {
		return this.loaded.computeIfAbsent(name + widths, (key) -> {
			JasperReport report = load(name);
			Stream<JRSection> groups = Stream.of(report.getGroups()).map(JRGroup::getGroupHeaderSection);
			Stream.concat(groups, Stream.of(report.getDetailSection()))
				.flatMap((section) -> Stream.of(section.getBands()))
				.flatMap((band) -> Stream.of(band.getElements()))
				.filter(JRFrame.class::isInstance)
				.forEach((row) -> set((JRFrame) row, widths));
			return report;
		});
	}

	private static void set(JRFrame row, Map<String, Integer> widths) {
		int x = 0;
		for (JRElement cell : row.getElements()) {
			int width = widths.getOrDefault(cell.getKey(), 0);
			cell.setX(x);
			cell.setWidth(width);
			x += width;
		}
	}

	private static JasperReport load(String name) {
		String resource = "/templates/" + name + ".jasper";
		try (InputStream template = Templates.class.getResourceAsStream(resource)) {
			if (template == null) {
				throw new IllegalStateException(
						resource + ": found none in this build; expected it from `mvn process-classes`");
			}
			return (JasperReport) JRLoader.loadObject(template);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JRException ex) {
			throw new IllegalStateException(resource, ex);
		}
	}

}
