package uk.quartile.packs.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.function.Executable;

import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * Compares a document with the one that was looked at and found good, on three rungs: its
 * page model as JSON, its print layout as text, and pages as pictures. Renew all with
 * {@code mvn test -Dtest=GoldenDocumentsTests -Drenew=true}, and look at what has
 * changed.
 */
public final class Golden {

	private static final Path FOLDER = Path.of("src", "test", "resources", "uk", "quartile", "packs", "golden");

	private static final Path DIFFERENCES = Path.of("target", "golden");

	private static final String RENEW = "; where the change is meant, renew it with mvn test -Dtest=GoldenDocumentsTests "
			+ "-Drenew=true, and look at what git says has changed";

	private static final float DPI = 50;

	/** Java versions round the edges of letters differently; a moved line is far more. */
	private static final double UNLIKE_PIXELS = 0.004;

	private static final int UNLIKE = 96;

	private Golden() {
	}

	/**
	 * Asserts that a document is the golden one of its name.
	 * @param pictured numbers of the pages that are compared as pictures
	 */
	public static void assertThatIsGolden(String name, Pages pages, HouseStyle style, int... pictured) {
		try {
			JasperPrint print = new Typesetter(style).set(pages);
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			AccessiblePdf.write(print,
					new DocumentProperties(pages.title(), Locale.UK, LocalDate.of(2024, 3, 31), "golden"), pdf);
			List<Executable> rungs = new ArrayList<>(
					List.of(() -> same(name + ".json", ModelJson.of(pages)), () -> same(name + ".txt", layout(print))));
			try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
				PDFRenderer renderer = new PDFRenderer(document);
				for (int page : pictured) {
					rungs.add(() -> alike(name + "-" + page + ".png", renderer.renderImageWithDPI(page - 1, DPI)));
				}
				assertAll(rungs);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JRException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void same(String file, String text) throws IOException {
		Path golden = FOLDER.resolve(file);
		if (Boolean.getBoolean("renew")) {
			Files.createDirectories(FOLDER);
			Files.writeString(golden, text);
		}
		List<String> expected = Files.readAllLines(golden);
		List<String> actual = text.lines().toList();
		int line = 0;
		while (line < Math.min(expected.size(), actual.size()) && expected.get(line).equals(actual.get(line))) {
			line++;
		}
		if (line < Math.max(expected.size(), actual.size())) {
			Path found = Files.createDirectories(DIFFERENCES).resolve(file);
			Files.writeString(found, text);
			fail("%s, line %d: found '%s'; expected '%s'; compare %s with it%s", golden, line + 1,
					(line < actual.size()) ? actual.get(line).strip() : "the end",
					(line < expected.size()) ? expected.get(line).strip() : "the end", found, RENEW);
		}
	}

	/** A line an element: where it stands, and what it says. */
	private static String layout(JasperPrint print) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < print.getPages().size(); i++) {
			text.append("page ").append(i + 1).append('\n');
			elements(print.getPages().get(i).getElements(), " ", text);
		}
		return text.toString();
	}

	private static void elements(List<JRPrintElement> elements, String indent, StringBuilder text) {
		for (JRPrintElement element : elements) {
			text.append(indent)
				.append("%d,%d %dx%d %s".formatted(element.getX(), element.getY(), element.getWidth(),
						element.getHeight(), element.getStyle().getName()));
			if (element instanceof JRPrintText words) {
				text.append(": ").append(words.getFullText().replace("\n", "\\n"));
			}
			else if (element instanceof JRPrintImage picture && picture.getHyperlinkTooltip() != null) {
				text.append(" picture: ").append(picture.getHyperlinkTooltip());
			}
			text.append('\n');
			if (element instanceof JRPrintFrame frame) {
				elements(frame.getElements(), indent + " ", text);
			}
		}
	}

	private static void alike(String file, BufferedImage picture) throws IOException {
		Path golden = FOLDER.resolve(file);
		if (Boolean.getBoolean("renew")) {
			ImageIO.write(picture, "png", golden.toFile());
		}
		BufferedImage expected = ImageIO.read(golden.toFile());
		assertThat(List.of(picture.getWidth(), picture.getHeight())).as("%s: pixels%s", golden, RENEW)
			.containsExactly(expected.getWidth(), expected.getHeight());
		BufferedImage difference = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_INT_RGB);
		int unlike = 0;
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				boolean differs = distance(picture.getRGB(x, y), expected.getRGB(x, y)) > UNLIKE;
				unlike += differs ? 1 : 0;
				difference.setRGB(x, y, differs ? 0xFF0000 : picture.getRGB(x, y));
			}
		}
		double share = (double) unlike / (picture.getWidth() * picture.getHeight());
		if (share > UNLIKE_PIXELS) {
			Files.createDirectories(DIFFERENCES);
			Path found = DIFFERENCES.resolve(file);
			ImageIO.write(difference, "png", found.toFile());
			fail("%s: found %.1f%% of the picture to differ; expected %.1f%% at most; %s shows where, in red%s", golden,
					100 * share, 100 * UNLIKE_PIXELS, found, RENEW);
		}
	}

	private static int distance(int one, int other) {
		int most = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
		}
		return most;
	}

}
