package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles the style file, which JasperReports calls a template, while the program is
 * built, so that no run pays for reading its XML. JasperReports has no Maven plugin for
 * this.
 */
public final class CompileTemplates {

	private CompileTemplates() {
	}

	/**
	 * Compiles the style file where it is newer than its compiled form.
	 * @param arguments the folder of {@code styles.jrtx}, and the folder for
	 * {@code styles.jasper}
	 * @throws IOException if a folder can't be read or written
	 * @throws JRException if the style file is faulty; the message names it and the fault
	 */
	public static void main(String[] arguments) throws IOException, JRException {
		Path styles = Path.of(arguments[0], "styles.jrtx");
		Path compiled = Files.createDirectories(Path.of(arguments[1])).resolve("styles.jasper");
		if (Files.exists(compiled)
				&& Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(styles)) >= 0) {
			return;
		}
		try {
			JRSaver.saveObject(JRXmlTemplateLoader.load(styles.toFile()), compiled.toFile());
		}
		catch (JRException | JRRuntimeException ex) {
			throw new JRException(styles + ": " + ex.getMessage(), ex);
		}
	}

}
