package uk.quartile.console.record;

import java.util.List;
import java.util.Map;

/**
 * Texts that spreadsheets take for formulas. Files of the input folder are opened in
 * them, so none is written; and since none is changed silently either, they are refused.
 */
final class Formulas {

	private static final String FIRST = "=+-@";

	private Formulas() {
	}

	/** What would be one, among the fields of a form. */
	static List<Refused> among(RecordKind kind, Map<String, String> values) {
		return kind.fields()
			.stream()
			.filter((each) -> isFormula(values.getOrDefault(each.column(), "")))
			.map((each) -> new Refused(each.label() + ": found a text that begins with '"
					+ values.getOrDefault(each.column(), "").charAt(0)
					+ "'; expected a letter or a digit first, for spreadsheets take it for a formula; put a word before it.",
					each.id()))
			.toList();
	}

	static boolean isFormula(String text) {
		return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
	}

}
