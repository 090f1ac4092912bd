package uk.quartile.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Takes the style sheet and the scripts of the GOV.UK Design System, and htmx, out of
 * their packages while the program is built. The typeface GDS Transport is licensed for
 * GOV.UK alone: it is left out, and so is the crest.
 */
public final class CollectAssets {

	private static final String PACKAGES = "META-INF/resources/webjars/";

	private static final Map<String, String> FILES = Map.of("govuk.css",
			"govuk-frontend/%s/dist/govuk/govuk-frontend.min.css", "govuk.js",
			"govuk-frontend/%s/dist/govuk/govuk-frontend.min.js", "htmx.js", "htmx.org/%s/dist/htmx.min.js");

	private CollectAssets() {
	}

	/**
	 * Writes the files.
	 * @param arguments folder for them, version of govuk-frontend, and that of htmx
	 * @throws IOException if one isn't there, or can't be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			String version = file.getValue().startsWith("htmx") ? arguments[2] : arguments[1];
			String text = read(PACKAGES + file.getValue().formatted(version));
			write(folder.resolve(file.getKey()), file.getKey().endsWith(".css") ? withoutTypeface(text) : text);
		}
	}

	static String withoutTypeface(String css) {
		return css.replaceAll("@font-face\\{[^}]*\\}", "").replaceAll("\"?GDS Transport\"?,\\s*", "");
	}

	private static String read(String resource) throws IOException {
		try (InputStream stream = CollectAssets.class.getClassLoader().getResourceAsStream(resource)) {
			if (stream == null) {
				throw new FileNotFoundException(resource);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** What is the same stays as old as it is, for builds that look at times. */
	private static void write(Path file, String text) throws IOException {
		if (Files.notExists(file) || !Files.readString(file).equals(text)) {
			Files.writeString(file, text);
		}
	}

}
