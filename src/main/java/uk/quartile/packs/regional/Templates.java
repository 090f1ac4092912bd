package uk.quartile.packs.regional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled templates, each loaded once. */
final class Templates {

	private final Map<String, JasperReport> loaded = new TreeMap<>();

	/**
	 * A template.
	 * @param name of its file in {@code reports/templates}, without the extension
	 * @throws IllegalStateException if the build has compiled no such template
	 */
	JasperReport get(String name) {
		return this.loaded.computeIfAbsent(name, Templates::load);
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
