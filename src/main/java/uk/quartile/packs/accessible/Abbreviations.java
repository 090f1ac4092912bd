package uk.quartile.packs.accessible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the abbreviations of the documents stand for, as a listener hears them. */
final class Abbreviations {

	private static final Map<String, String> MEANINGS = Map.of("DfE", "Department for Education", "GP",
			"general practitioner", "GPs", "general practitioners");

	private static final Pattern ANY = Pattern.compile("\\b(?:" + String.join("|", MEANINGS.keySet()) + ")\\b");

	private Abbreviations() {
	}

	/** A text in its order: abbreviations, and what stands between them. */
	static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		Matcher found = ANY.matcher(text);
		int from = 0;
		while (found.find()) {
			if (found.start() > from) {
				pieces.add(new Piece(text.substring(from, found.start()), null));
			}
			pieces.add(new Piece(found.group(), MEANINGS.get(found.group())));
			from = found.end();
		}
		if (from < text.length()) {
			pieces.add(new Piece(text.substring(from), null));
		}
		return pieces;
	}

	/**
	 * A part of a text.
	 *
	 * @param text as it is printed
	 * @param meaning what it stands for; null for what isn't abbreviated
	 */
	record Piece(String text, @Nullable String meaning) {
	}

}
