package uk.quartile.explanation.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.explanation.answer.Difference;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.answer.OverTimeTold.PastTold;
import uk.quartile.explanation.answer.OverTimeTold.TrendTold;
import uk.quartile.explanation.answer.OverTimeTold;
import uk.quartile.explanation.words.InWords;

/** The sections on trend, target and longer periods. */
final class OverTimeText {

	private OverTimeText() {
	}

	static void add(Explanation explanation, TextPage page) {
		OverTimeTold told = explanation.overTime();
		if (told == null) {
			return;
		}
		int decimals = explanation.asked().decimals();
		Difference year = explanation.changes()
			.stream()
			.filter((change) -> change.since() == Since.YEAR_EARLIER && change.difference() != null)
			.findFirst()
			.orElse(null);
		if (told.trend() != null) {
			trend(told.trend(), year, page, decimals);
		}
		if (told.yearly() != null) {
			page.heading("Over " + told.yearly().years() + " years: " + told.yearly().verdict().written()
					+ (against(told.yearly().verdict(), explanation.asked().polarity(), year)
							? ", though not in the newest year" : ""));
			page.sentence(2, "Chi-squared " + InWords.value(told.yearly().chiSquared(), 2)
					+ "; beyond 9.5495 it is no chance, if it stays so with each year left out.");
		}
		if (told.target() != null) {
			page.heading("Target " + InWords.value(told.target().target(), decimals) + ": "
					+ told.target().rating().written());
			if (told.target().outlook() != null) {
				page.sentence(2, "If nothing changes, it " + told.target().outlook().written() + ".");
			}
		}
		if (!told.periods().isEmpty()) {
			page.heading("Longer periods");
			told.periods().forEach((sentence) -> page.sentence(2, sentence));
		}
		if (!told.past().isEmpty()) {
			page.heading("The last seven years, as charts show them");
			page.table(4, told.past().stream().map((at) -> past(at, decimals)).toList());
		}
	}

	private static List<String> past(PastTold at, int decimals) {
		Double least = at.least();
		Double most = at.most();
		Double lower = at.lower();
		Double upper = at.upper();
		return List.of(at.quarter(), (at.value() != null) ? InWords.value(at.value(), decimals) : "",
				(least != null && most != null)
						? "from " + InWords.value(least, decimals) + " to " + InWords.value(most, decimals) : "",
				(at.mean() != null && lower != null && upper != null) ? "ordinarily " + InWords.value(lower, decimals)
						+ " to " + InWords.value(upper, decimals) + ", about " + InWords.value(at.mean(), decimals)
						: "",
				Stream.of(at.signal(), at.beginsAnew()).filter(Objects::nonNull).collect(Collectors.joining("; ")));
	}

	/** Whether the year's change has the other sign. */
	private static boolean against(YearlyVerdict verdict, Polarity polarity, @Nullable Difference year) {
		int trend = verdict.direction(polarity);
		Double difference = (year != null) ? year.difference() : null;
		return trend != 0 && difference != null && (int) Math.signum(difference) == -trend;
	}

	private static void trend(TrendTold trend, @Nullable Difference year, TextPage page, int decimals) {
		page.heading("Trend: " + ((trend.verdict() != null) ? trend.verdict().written() : "none is told"));
		page.sentence(2, "From " + trend.number() + " points since " + trend.since()
				+ ((trend.brokenBecause() != null) ? ", where the series begins anew: " + trend.brokenBecause() : "")
				+ ((trend.verdict() == null) ? "; 12 are needed, and they must differ." : "."));
		if (trend.mean() != null && trend.lower() != null && trend.upper() != null) {
			page.sentence(2,
					"Ordinarily it lies between " + InWords.value(trend.lower(), decimals) + " and "
							+ InWords.value(trend.upper(), decimals) + ", about "
							+ InWords.value(trend.mean(), decimals)
							+ (trend.seasonal()
									? " for this quarter of the year: the quarters differ, and that is taken out" : "")
							+ ".");
			page.sentence(2, trend.signals().isEmpty() ? "The newest point gives no signal."
					: "The newest point signals: " + InWords.list(trend.signals()).replace('-', ' ') + ".");
			if (trend.signals().isEmpty() && year != null && year.tested() != null && year.tested().beyondChance()) {
				page.sentence(2, "The year's change is more than chance alone would give, and stays within what is "
						+ "ordinary: the trend decides what is listed.");
			}
		}
		page.table(4,
				trend.points()
					.stream()
					.map((point) -> List.of(point.quarter(),
							(point.value() != null) ? InWords.value(point.value(), decimals) : "",
							(point.numerator() != null) ? InWords.count(point.numerator()) : ""))
					.toList());
	}

}
