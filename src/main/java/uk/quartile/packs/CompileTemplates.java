package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles the report templates and the style file while the program is built, so that no
 * run pays for it and the packaged program needs no compiler. JasperReports has no Maven
 * plugin for this.
 */
public final class CompileTemplates {

	private CompileTemplates() {
	}

	/**
	 * Compiles each template that is newer than its compiled form.
	 * @param arguments a folder of {@code .jrxml} and {@code .jrtx} files, and the folder
	 * for the {@code .jasper} files
	 * @throws IOException if a folder can't be read or written
	 * @throws JRException if a template is faulty; the message names the template and
	 * every fault
	 */
	public static void main(String[] arguments) throws IOException, JRException {
		Path templates = Path.of(arguments[0]);
		Path compiled = Files.createDirectories(Path.of(arguments[1]));
		for (Path template : sources(templates)) {
			Path target = compiled.resolve(template.getFileName().toString().replaceFirst("(jrxml|jrtx)$", "jasper"));
			if (isOlder(target, template)) {
				compile(template, target);
			}
		}
	}

	private static List<Path> sources(Path templates) throws IOException {
		try (Stream<Path> files = Files.list(templates)) {
			return files.filter((file) -> file.toString().matches(".*\\.(jrxml|jrtx)")).sorted().toList();
		}
	}

	private static boolean isOlder(Path target, Path template) throws IOException {
		return Files.notExists(target)
				|| Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(template)) < 0;
	}

	private static void compile(Path template, Path target) throws JRException {
		try {
			if (template.toString().endsWith(".jrtx")) {
				JRSaver.saveObject(JRXmlTemplateLoader.load(template.toFile()), target.toFile());
			}
			else {
				JasperCompileManager.compileReportToFile(template.toString(), target.toString());
			}
		}
		catch (JRException | JRRuntimeException ex) {
			throw new JRException(template + ": " + ex.getMessage(), ex);
		}
	}

}
