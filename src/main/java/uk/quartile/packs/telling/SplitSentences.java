package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.SplitFigures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * How a whole is divided, in words. Where a part isn't there nothing is said of the
 * others, for they would show it.
 */
public final class SplitSentences {

	private final SplitFigures split;

	public SplitSentences(SplitFigures split) {
		this.split = split;
	}

	/** {@code Audits graded}. */
	public String title() {
		return Words.capital(Words.set(this.split.name()));
	}

	/** {@code January to March 2024}. */
	public String period() {
		return Dates.when(this.split.measure().basis(), this.split.quarter());
	}

	/**
	 * What the bars are: {@code Percentage, January to March of each year}.
	 */
	public String subtitle() {
		return "Percentage, " + switch (this.split.measure().basis()) {
			case SNAPSHOT -> Dates.dayOfYear(this.split.quarter().lastDay()) + " of each year";
			case QUARTER -> Dates.monthsOfYear(this.split.quarter()) + " of each year";
			case ROLLING_12_MONTHS -> "years to " + Dates.dayOfYear(this.split.quarter().lastDay());
		};
	}

	/**
	 * {@code Of 34, January to March 2024: inadequate 2.9%, good 97.1%.}; or why no bar
	 * is shown.
	 */
	public String now() {
		if (this.split.missing().size() == this.split.parts().size()) {
			return withoutBar() + "no part has a percentage.";
		}
		if (!this.split.missing().isEmpty()) {
			return withoutBar() + Words.list(this.split.missing())
					+ ((this.split.missing().size() == 1) ? " has" : " have")
					+ " no figure, and the other parts would show it.";
		}
		Figure first = Objects.requireNonNull(this.split.parts().get(0).figure());
		if (this.split.ofTooFew()) {
			return "Of " + Numbers.count(Objects.requireNonNull(first.denominator()), this.split.measure().counts())
					+ ", too few for percentages, " + period() + ": " + counts() + ".";
		}
		return this.split.now()
			.map((year) -> "Of " + Optional.ofNullable(first.denominator())
				.map((whole) -> Numbers.count(whole, this.split.measure().counts()) + ", ")
				.orElse("all, ") + period() + ": " + parts(year) + ".")
			.orElseGet(() -> withoutBar() + "the parts don\u2019t add up to the whole.");
	}

	/** In place of a bar, where {@link SplitFigures#now} has none. */
	public String noBar() {
		return (this.split.missing().isEmpty() && this.split.ofTooFew()) ? "too few for percentages"
				: "not all parts have a figure";
	}

	private String withoutBar() {
		return "No bar for " + period() + ": ";
	}

	private String counts() {
		List<String> counts = new ArrayList<>();
		for (SplitFigures.Part part : this.split.parts()) {
			BigDecimal count = (part.figure() != null) ? part.figure().numerator() : null;
			if (count != null) {
				counts.add(part.name() + " " + Numbers.count(count, part.measure().counts()));
			}
		}
		return String.join(", ", counts);
	}

	/**
	 * {@code A year before, of 40: inadequate 5.0%, good 95.0%.}
	 * @param years of which all parts are known
	 * @return empty where that isn't one of them
	 */
	public Optional<String> yearBefore(List<SplitFigures.Year> years) {
		return years.stream()
			.filter((each) -> each.quarter().equals(this.split.quarter().yearEarlier()))
			.findFirst()
			.map((year) -> "A year before" + whole().map((count) -> ", of " + count).orElse("") + ": " + parts(year)
					+ ".");
	}

	private Optional<String> whole() {
		return this.split.parts()
			.stream()
			.map((part) -> (part.figure() != null) ? part.figure().onYear() : null)
			.filter(Objects::nonNull)
			.map(Change::before)
			.map(Change.Side::denominator)
			.filter(Objects::nonNull)
			.findFirst()
			.map((count) -> Numbers.count(count, this.split.measure().counts()));
	}

	/** {@code England: inadequate 4.1%, good 95.9%.} */
	public Optional<String> england() {
		return this.split.england().map((year) -> "England: " + parts(year) + ".");
	}

	/** What the bars say: the largest part now, and what it was before. */
	public String inWords(List<SplitFigures.Year> years) {
		SplitFigures.Year newest = years.get(0);
		int largest = IntStream.range(0, newest.percents().size())
			.boxed()
			.max(Comparator.comparingDouble((part) -> newest.percents().get(part)))
			.orElseThrow();
		String now = title() + ": " + this.split.names().get(largest) + " is the largest part, "
				+ value(newest.percents().get(largest)) + " in " + year(newest);
		if (years.size() == 1) {
			return now + ".";
		}
		SplitFigures.Year oldest = years.get(years.size() - 1);
		return now + ", " + value(oldest.percents().get(largest)) + " in " + year(oldest) + ".";
	}

	/** {@code 2024}: the year in which the quarter ends. */
	public static String year(SplitFigures.Year year) {
		return String.valueOf(year.quarter().lastDay().getYear());
	}

	/** As the measures show it. */
	public String value(double percent) {
		return Values.value(this.split.measure(), percent);
	}

	private String parts(SplitFigures.Year year) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < year.percents().size(); i++) {
			parts.add(this.split.names().get(i) + " " + value(year.percents().get(i)));
		}
		return String.join(", ", parts);
	}

}
