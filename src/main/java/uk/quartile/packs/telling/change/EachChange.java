package uk.quartile.packs.telling.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Which authorities' changes are beyond chance or, where none is tested, marked. */
public final class EachChange {

	private static final int HUNDRED = 100;

	private final MeasureFigures figures;

	private final Measure measure;

	private final Map<String, Double> thresholds;

	private EachChange(MeasureFigures figures, Map<String, Double> thresholds) {
		this.figures = figures;
		this.measure = figures.measure();
		this.thresholds = thresholds;
	}

	/** Empty where nothing is tested, and nothing marked. */
	static Optional<String> inWords(MeasureFigures figures, Map<String, Double> thresholds) {
		return new EachChange(figures, thresholds).inWords();
	}

	/**
	 * Whether a figure's change on the year is beyond chance, or where that isn't tested,
	 * marked.
	 */
	public static boolean isLarge(Figure figure, Map<String, Double> thresholds) {
		Change change = figure.onYear();
		if (change == null || change.noneBecause() != null || change.ofTooFew(figure.measure())) {
			return false;
		}
		return (change.test() != null) ? change.test().beyondChance()
				: Math.abs(size(change, figure.measure(), thresholds).orElse(0)) >= 1;
	}

	/**
	 * Whether a change on the year can be told to be one: by a test or, where none is
	 * allowed, by its size.
	 */
	public static boolean isTold(Figure figure, Map<String, Double> thresholds) {
		Change change = figure.onYear();
		if (change == null || change.noneBecause() != null || change.ofTooFew(figure.measure())) {
			return false;
		}
		return change.test() != null || size(change, figure.measure(), thresholds).isPresent();
	}

	/** What the words for the year's change say in the table of a measure. */
	public static Optional<String> note(MeasureFigures figures, Map<String, Double> thresholds) {
		if (figures.figures().stream().noneMatch((figure) -> isLarge(figure, thresholds))) {
			return Optional.empty();
		}
		boolean tested = figures.figures()
			.stream()
			.anyMatch((figure) -> figure.onYear() != null && figure.onYear().test() != null);
		return Optional.of(
				tested ? "Rose and fell: beyond chance. Steady: within what chance alone would give."
						: "A marked rise or fall is one of " + new EachChange(figures, thresholds).markedSize()
								+ " or more"
								+ (Values.toldInCounts(figures.measure())
										? " and of more children than chance would bring" : "")
								+ "; such figures are not tested against chance.");
	}

	private Optional<String> inWords() {
		List<Figure> tested = which((change) -> change.test() != null);
		return tested.isEmpty() ? marked() : Optional.of(tested(tested.size()));
	}

	private String tested(int all) {
		List<Figure> risen = which((change) -> change.test() != null && change.test().beyondChance()
				&& ChangeSentences.rises(change.test()));
		List<Figure> fallen = which((change) -> change.test() != null && change.test().beyondChance()
				&& !ChangeSentences.rises(change.test()));
		int within = all - risen.size() - fallen.size();
		String since = Dates.period(this.measure.basis(), this.figures.quarter().yearEarlier());
		int areas = (int) this.figures.authorities()
			.stream()
			.filter((figure) -> figure.onYear() != null && figure.onYear().noneBecause() == null)
			.count();
		String testable = (all == areas) ? ""
				: " " + Words.someOf(all, areas, this.figures.noun()) + " with both figures can be tested.";
		if (within == all) {
			return "Since " + since + ", no " + this.figures.noun() + "\u2019s " + Values.noun(this.measure)
					+ " has changed beyond chance." + testable;
		}
		String rest = (within == 0) ? ""
				: ((within == 1) ? " The other change is" : " The other " + Words.number(within) + " changes are")
						+ " within what chance alone would give.";
		return "Since " + since + " the " + Values.noun(this.measure) + " has, beyond chance, "
				+ places("risen in ", risen, "fallen in ", fallen, " and ") + "." + rest + testable;
	}

	private Optional<String> marked() {
		String size = markedSize();
		List<Figure> risen = which((change) -> size(change, this.measure, this.thresholds).orElse(0) >= 1);
		List<Figure> fallen = which((change) -> size(change, this.measure, this.thresholds).orElse(0) <= -1);
		if (risen.isEmpty() && fallen.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Words.capital(
				places("up by " + size + " or more: ", risen, "down by " + size + " or more: ", fallen, "; ")) + ".");
	}

	private String markedSize() {
		return (this.measure.unit() == Unit.PERCENT) ? Numbers.value(markedPoints(this.thresholds), 0) + " points"
				: Numbers.value(markedPercent(this.thresholds), 0) + "%";
	}

	/**
	 * In sizes from which a change is marked: of a percentage in points, of anything else
	 * in percent, where it is of more than chance would bring.
	 * @return empty where it can't be told
	 */
	private static OptionalDouble size(Change change, Measure measure, Map<String, Double> thresholds) {
		Double now = change.value();
		Double before = change.earlierValue();
		if (measure.unit() == Unit.PERCENT) {
			return (now == null || before == null) ? OptionalDouble.empty()
					: OptionalDouble.of(ChangeSentences.difference(measure, change) / markedPoints(thresholds));
		}
		BigDecimal count = change.numerator();
		BigDecimal earlier = change.earlierNumerator();
		if (count == null || earlier == null) {
			return OptionalDouble.empty();
		}
		OptionalDouble percent = Values.toldInCounts(measure)
				? Optional.ofNullable(change.percent(measure)).stream().mapToDouble(BigDecimal::doubleValue).findFirst()
				: (now == null || before == null || before == 0) ? OptionalDouble.empty()
						: OptionalDouble.of(ChangeSentences.difference(measure, change) / before * HUNDRED);
		return percent.isEmpty() ? percent : OptionalDouble
			.of(Measure.moreThanChance(count, earlier) ? percent.getAsDouble() / markedPercent(thresholds) : 0);
	}

	private static String places(String rise, List<Figure> risen, String fall, List<Figure> fallen, String link) {
		String up = risen.isEmpty() ? "" : rise + names(risen);
		String down = fallen.isEmpty() ? "" : fall + names(fallen);
		return up + ((up.isEmpty() || down.isEmpty()) ? "" : link) + down;
	}

	private static String names(List<Figure> figures) {
		return Words.list(figures.stream().map(Figure::areaName).toList());
	}

	/** The authorities whose change on the year is told, and is such. */
	private List<Figure> which(Predicate<Change> such) {
		return this.figures.authorities()
			.stream()
			.filter((figure) -> figure.onYear() != null && figure.onYear().noneBecause() == null
					&& !figure.onYear().ofTooFew(this.measure) && such.test(figure.onYear()))
			.toList();
	}

	static double markedPoints(Map<String, Double> thresholds) {
		return thresholds.getOrDefault("marked-points", 3.0);
	}

	private static double markedPercent(Map<String, Double> thresholds) {
		return thresholds.getOrDefault("marked-percent", 10.0);
	}

}
