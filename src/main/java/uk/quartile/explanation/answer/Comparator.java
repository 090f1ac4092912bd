package uk.quartile.explanation.answer;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.Verdict;

/**
 * A group that the figure is held against.
 *
 * @param kind {@code region}, {@code neighbours}, {@code england} ...
 * @param name in words
 * @param quarter that its value is of
 * @param when that quarter in words
 * @param value unrounded; null where it has none
 * @param formula with the numbers in it; null where it has no value
 * @param method how the members' values become one
 * @param verdict on the figure; null where there is none
 * @param verdictWords the verdict in a sentence, or why there is none
 * @param edition of the list of members; null where there is only one list
 * @param listed how many members it has; null where it is one figure
 * @param withFigure how many of them have the figure; null where it is one figure
 * @param members each with its value, or with the reason why it has none
 */
public record Comparator(String kind, String name, String quarter, String when, @Nullable Double value,
		@Nullable String formula, String method, @Nullable Verdict verdict, String verdictWords,
		@Nullable String edition, @Nullable Integer listed, @Nullable Integer withFigure, List<Member> members) {

	/**
	 * A member of the group.
	 *
	 * @param area code, or codes joined by plus signs
	 * @param areaName in words
	 * @param numerator null where it isn't known
	 * @param denominator null where it isn't known
	 * @param value unrounded; null where it has none
	 * @param because why it has none; null where it has one
	 * @param lines that its numerator comes from
	 */
	public record Member(String area, String areaName, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value, @Nullable String because, List<Explanation.Line> lines) {
	}

}
