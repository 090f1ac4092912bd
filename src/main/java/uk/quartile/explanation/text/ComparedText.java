package uk.quartile.explanation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.Since;
import uk.quartile.explanation.answer.Comparator.Member;
import uk.quartile.explanation.answer.Comparator;
import uk.quartile.explanation.answer.Difference;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.answer.Rank.Place;
import uk.quartile.explanation.answer.Rank;
import uk.quartile.explanation.answer.TooFew;
import uk.quartile.explanation.words.InWords;
import uk.quartile.figures.Formula;

/** The sections on what a figure is compared with. */
final class ComparedText {

	private static final int HUNDRED = 100;

	private static final int MOST_DECIMALS = 6;

	private final Explanation explanation;

	private final TextPage page;

	private final int decimals;

	ComparedText(Explanation explanation, TextPage page) {
		this.explanation = explanation;
		this.page = page;
		this.decimals = explanation.asked().decimals();
	}

	void members() {
		if (!this.explanation.members().isEmpty()) {
			this.page.heading("Made up of");
			this.page.table(2, this.explanation.members().stream().map(this::row).toList());
		}
	}

	void changes() {
		if (!this.explanation.changes().isEmpty()) {
			this.page.heading("Change");
			this.explanation.changes().forEach(this::change);
		}
	}

	private void change(Difference change) {
		String since = (change.since() == Since.PREVIOUS_QUARTER) ? "On the quarter before" : "On the year before";
		String when = since + " (" + change.earlierWhen() + "): ";
		Double difference = change.difference();
		if (difference == null || change.value() == null || change.earlierValue() == null) {
			this.page.sentence(2,
					when + ((change.because() != null) ? change.because() : "no change can be given") + ".");
			return;
		}
		if (TooFew.is(this.explanation.asked(), change.earlierDenominator())
				|| TooFew.is(this.explanation.asked(), change.denominator())) {
			this.page.sentence(2,
					when + TooFew.inWords(change.earlierNumerator(), change.earlierDenominator()) + " to "
							+ TooFew.inWords(change.numerator(), change.denominator())
							+ "; no difference is told of a percentage of fewer than 20.");
			return;
		}
		this.page.sentence(2,
				when + figure(change.earlierValue()) + " to " + figure(change.value()) + ", a difference of "
						+ InWords.signed(difference, this.decimals) + " (" + InWords.cut(difference) + ")"
						+ ((change.percent() != null) ? ", which is " + InWords.signed(change.percent(), 1) + "%" : "")
						+ ((this.explanation.asked().unit() == Unit.PERCENT) ? " percentage points." : "."));
		counts(change);
		tested(change);
		change.earlierLines()
			.forEach((line) -> this.page.sentence(4, "The earlier count is from " + line.source().where() + "."));
	}

	private void tested(Difference change) {
		Difference.Tested tested = change.tested();
		if (tested == null) {
			return;
		}
		boolean ratio = tested.method() == ChanceTest.RATE_RATIO;
		int digits = digits(tested, ratio ? 1 : this.decimals);
		this.page.sentence(4, (ratio
				? "That is " + percent(tested.estimate(), digits) + " of the earlier, 95% interval "
						+ percent(tested.lower(), digits) + " to " + percent(tested.upper(), digits)
				: "95% interval of the difference, by Newcombe's method: " + InWords.signed(tested.lower(), digits)
						+ " to " + InWords.signed(tested.upper(), digits))
				+ (tested.beyondChance() ? ": more than chance alone would give."
						: ": no more than chance alone may give."));
	}

	/** Of a ratio: {@code −7.0%}. */
	private static String percent(double ratio, int digits) {
		return InWords.signed((ratio - 1) * HUNDRED, digits) + "%";
	}

	/** As many as it takes that no limit reads as no change, when it isn't. */
	private static int digits(Difference.Tested tested, int fewest) {
		int digits = fewest;
		while (digits < MOST_DECIMALS
				&& (seems(tested, tested.lower(), digits) || seems(tested, tested.upper(), digits))) {
			digits++;
		}
		return digits;
	}

	private static boolean seems(Difference.Tested tested, double limit, int digits) {
		double shown = (tested.method() == ChanceTest.RATE_RATIO) ? (limit - 1) * HUNDRED : limit;
		return shown != 0 && InWords.value(shown, digits).equals(InWords.value(0, digits));
	}

	private void counts(Difference change) {
		BigDecimal now = change.numerator();
		BigDecimal earlier = change.earlierNumerator();
		if (now != null && earlier != null) {
			BigDecimal more = now.subtract(earlier);
			this.page
				.sentence(4,
						"The numerator went from " + InWords.count(earlier) + " to " + InWords.count(now) + ": "
								+ ((more.signum() == 0) ? "no change"
										: InWords.count(more.abs()) + ((more.signum() > 0) ? " more" : " fewer"))
								+ ".");
		}
		if (change.footprints() > 1) {
			this.page.sentence(4, "Taken over the " + change.footprints() + " areas that have both figures"
					+ ((change.judged() < change.footprints())
							? ", of which " + change.judged() + " can be judged (the others are of fewer than 20)" : "")
					+ ": " + change.risen() + " rose, " + change.fallen() + " fell.");
		}
	}

	void comparators() {
		for (Comparator comparator : this.explanation.comparators()) {
			this.page.heading("Against " + comparator.name() + ", " + comparator.when() + ": "
					+ ((comparator.value() != null) ? figure(comparator.value()) : "no value"));
			if (!comparator.verdictWords().isEmpty()) {
				this.page.sentence(2, comparator.verdictWords());
			}
			this.page.sentence(2, InWords.capital(comparator.method()) + coverage(comparator) + ".");
			if (comparator.formula() != null) {
				this.page.sentence(2, comparator.formula());
			}
			if (comparator.listed() != null) {
				this.page.table(4, comparator.members().stream().map(this::row).toList());
			}
			else {
				comparator.members()
					.forEach(
							(member) -> member.lines().forEach((line) -> this.page.sentence(2, line.source().where())));
			}
		}
	}

	private static String coverage(Comparator comparator) {
		String edition = (comparator.edition() != null) ? ", edition " + comparator.edition() : "";
		if (comparator.listed() == null) {
			return edition;
		}
		long nothing = comparator.members()
			.stream()
			.filter((member) -> Formula.NOTHING_TO_COUNT.equals(member.because()))
			.count();
		return edition + "; " + comparator.withFigure() + " of " + comparator.listed() + " have a figure"
				+ ((nothing > 0) ? " or, as " + nothing + " of them, nothing to count" : "");
	}

	private List<String> row(Member member) {
		List<String> row = new ArrayList<>();
		row.add(member.areaName());
		if (member.value() == null) {
			row.add((member.because() != null) ? member.because() : "");
			return row;
		}
		row.add(TooFew.is(this.explanation.asked(), member.denominator()) ? "too few" : figure(member.value()));
		row.add(number(member.numerator()));
		row.add((member.denominator() != null) ? "/ " + InWords.count(member.denominator()) : "");
		return row;
	}

	private String figure(double value) {
		return InWords.figure(value, this.decimals, this.explanation.asked().unit() == Unit.PERCENT);
	}

	private static String number(@Nullable BigDecimal number) {
		return (number != null) ? InWords.count(number) : "";
	}

	void rank() {
		Rank rank = this.explanation.rank();
		if (rank == null) {
			return;
		}
		this.page.heading("Rank: " + place(rank));
		this.page.sentence(2, InWords.capital(rank.order()) + ".");
		String above = (rank.above() != null) ? "after " + told(rank.above()) : "";
		String below = (rank.below() != null) ? "before " + told(rank.below()) : "";
		if (rank.above() != null || rank.below() != null) {
			this.page.sentence(2,
					InWords.capital(
							InWords.list(List.of(above, below).stream().filter((each) -> !each.isEmpty()).toList()))
							+ ".");
		}
		if (!rank.tied().isEmpty()) {
			this.page.sentence(2,
					"Shared with " + InWords.list(rank.tied().stream().map(Place::areaName).toList()) + ".");
		}
		this.page.table(2, rank.places().stream().map(this::row).toList());
		rank.unranked()
			.forEach((each) -> this.page.sentence(2,
					"Without a place: " + each.areaName() + ", for " + each.because() + "."));
	}

	/** For a neutral measure words, not places. */
	private String place(Rank rank) {
		String of = " of " + rank.ranked();
		if (this.explanation.asked().polarity() != Polarity.NEUTRAL) {
			return InWords.ordinal(rank.place()) + of;
		}
		if (rank.below() == null && rank.above() != null) {
			return "lowest" + of;
		}
		return ((rank.place() == 1) ? "" : InWords.ordinal(rank.place()) + " ") + "highest" + of;
	}

	private String told(Place place) {
		return place.areaName() + " (" + figure(place.value()) + ")";
	}

	private List<String> row(Place place) {
		boolean own = place.area().equals(this.explanation.asked().area());
		return List.of(String.valueOf(place.place()), place.areaName() + (own ? " <" : ""), figure(place.value()));
	}

}
