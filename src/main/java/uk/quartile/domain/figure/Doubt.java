package uk.quartile.domain.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a returned figure may not be right: what a check of plausibility says of its line,
 * which has no note to explain it.
 *
 * @param returnedBy authority of the return; codes joined by plus signs
 * @param check name of the check
 * @param column {@code numerator} or {@code denominator}
 * @param found what was found
 * @param expected what is expected
 */
public record Doubt(String returnedBy, String check, String column, String found, String expected) {

	/** The reason in plain language: a clause about the figure, without a full stop. */
	public String reason() {
		return (this.column.equals("denominator") ? "its total" : "it") + switch (this.check) {
			case "figure-tenfold" -> " is about ten times that of earlier quarters, or a tenth of it";
			case "average-implausible" ->
				this.column.equals("denominator") ? " is below one, which makes an average above the very sum"
						: " makes an average about ten times that of earlier quarters, or a tenth of it";
			case "change-unexplained" -> " is far from that of a year before, and no reason was given";
			case "part-above-whole" -> " is more than the whole that it is a part of";
			case "quarter-above-year" -> " is more than that of the whole year";
			case "counts-differ" -> " is given differently under another measure";
			case "stock-unexplained" -> " doesn't follow from the earlier one, and from how many came and went since";
			case "year-to-date" -> " looks like the sum since April, and not like the quarter's own";
			default -> " is unlikely beside the authority's other figures";
		};
	}

	/** A reason that holds of several figures. */
	public static String ofEach(String reason) {
		return reason.replaceAll("\\bits total\\b", "the total of each").replaceAll("(^|; )it ", "$1each ");
	}

	/** All reasons for one figure; each once. */
	public static String reasons(List<Doubt> doubts) {
		return doubts.stream().map(Doubt::reason).distinct().collect(Collectors.joining("; "));
	}

	/** What is said of a group's figure. */
	public static String within(int figures) {
		return (figures == 1) ? "includes a figure that is unexplained"
				: "includes " + figures + " figures that are unexplained";
	}

}
