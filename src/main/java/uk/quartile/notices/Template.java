package uk.quartile.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places, written {@code {{name}}}, that are filled in once: what stands in a
 * value is text, even if it looks like a place. In HTML all values are escaped but one.
 */
final class Template {

	/** The one place that takes what another template has made. */
	static final String INNER = "inner";

	private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

	private final String text;

	private final boolean html;

	private Template(String text, boolean html) {
		this.text = text;
		this.html = html;
	}

	/** Reads one of this room's, by its name, such as {@code digest.html}. */
	static Template of(String name) {
		try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
			return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8), name.endsWith(".html"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Fills in all places. */
	String filled(Map<String, String> values) {
		return PLACE.matcher(this.text).replaceAll((place) -> Matcher.quoteReplacement(value(place, values)));
	}

	private String value(MatchResult place, Map<String, String> values) {
		String value = Objects.requireNonNull(values.get(place.group(1)), place.group(1));
		return (this.html && !place.group(1).equals(INNER)) ? escaped(value) : value;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
