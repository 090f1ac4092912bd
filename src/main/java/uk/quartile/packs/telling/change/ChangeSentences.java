package uk.quartile.packs.telling.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Nouns;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;

/**
 * How large changes are: against chance where they are tested, and else against the size
 * from which the settings call a change marked.
 */
public final class ChangeSentences {

	private final MeasureFigures figures;

	private final Measure measure;

	private final Map<String, Double> thresholds;

	private ChangeSentences(MeasureFigures figures, Map<String, Double> thresholds) {
		this.figures = figures;
		this.measure = figures.measure();
		this.thresholds = thresholds;
	}

	/** The size of the region's change, and whether chance alone would give it. */
	public static Optional<String> brief(MeasureFigures figures, Map<String, Double> thresholds) {
		ChangeSentences sentences = new ChangeSentences(figures, thresholds);
		return figures.region().flatMap(Sentences::change).flatMap(sentences::briefly);
	}

	/**
	 * The same with its interval, and the authorities whose changes are large.
	 */
	public static Optional<String> inFull(MeasureFigures figures, Map<String, Double> thresholds) {
		ChangeSentences sentences = new ChangeSentences(figures, thresholds);
		List<String> said = new ArrayList<>();
		figures.region().flatMap(Sentences::change).flatMap(sentences::tested).ifPresent(said::add);
		EachChange.inWords(figures, thresholds).ifPresent(said::add);
		return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
	}

	/**
	 * {@code The rate fell by 1.4%, beyond chance; there are 29 fewer children.} The test
	 * is of what stands before it.
	 */
	private Optional<String> briefly(Change change) {
		return switch (this.measure.unit()) {
			case PER_10000 -> Optional.of(rate(change) + ".");
			case COUNT -> sized(more(change) + percent(change), change);
			case PERCENT -> sized(riseOrFall(difference(change)), change);
			case AVERAGE, RATIO -> Optional.empty();
		};
	}

	private Optional<String> sized(String size, Change change) {
		Change.Test test = change.test();
		return size.isEmpty() ? Optional.empty() : Optional
			.of("That is " + size + ((test != null) ? ", " + verdict(test) : untested(difference(change))) + ".");
	}

	private String rate(Change change) {
		double difference = difference(change);
		String size = ChangeWords.size(this.measure, change).replaceFirst("^[+\u2212]", "");
		String moved = (difference == 0) ? "The rate did not change"
				: "The rate " + ((difference > 0) ? "rose" : "fell")
						+ (size.equals(Values.NONE)
								? " from " + Values.value(this.measure, Objects.requireNonNull(change.earlierValue()))
										+ " to " + Values.value(this.measure, Objects.requireNonNull(change.value()))
								: size.matches("0\\.0+%") ? " by less than 0.1%" : " by " + size);
		String more = more(change);
		return moved + ((change.test() != null && difference != 0) ? ", " + verdict(change.test()) : "")
				+ (more.isEmpty() ? "; there are as many as before"
						: (more.startsWith("1 ") ? "; there is " : "; there are ") + more);
	}

	/** {@code a fall of 2.8 percentage points}; blank where there is no difference. */
	private String riseOrFall(double difference) {
		return (difference == 0) ? "" : ((difference > 0) ? "a rise of " : "a fall of ") + points(difference);
	}

	/**
	 * A change that chance isn't tested for, against the size from which it is marked.
	 */
	private String untested(double difference) {
		if (this.measure.unit() != Unit.PERCENT) {
			return "";
		}
		String marked = Numbers.value(markedPoints(), (markedPoints() == Math.rint(markedPoints())) ? 0 : 1);
		return (Math.abs(difference) < markedPoints() - 1e-9)
				? ", too small to be called marked (" + marked + " or more)"
				: ", which is marked (" + marked + " or more)";
	}

	private static String verdict(Change.Test test) {
		return test.beyondChance() ? "beyond chance" : "within what chance alone would give";
	}

	/** {@code 12 more children}; blank where there are as many. */
	private String more(Change change) {
		BigDecimal more = Objects.requireNonNull(change.numerator())
			.subtract(Objects.requireNonNull(change.earlierNumerator()));
		return (more.signum() == 0) ? ""
				: Nouns.more(Numbers.count(more.abs(), this.measure.counts()), more.signum(), this.measure);
	}

	/** {@code  (3.4%)}; blank where it isn't told. */
	private String percent(Change change) {
		BigDecimal percent = change.percent(this.measure);
		return (percent == null || percent.signum() == 0) ? ""
				: " (" + Numbers.value(percent.abs().doubleValue(), 1) + "%)";
	}

	/** What is shown as 0, and isn't, is said to be less than the least that shows. */
	private String points(double difference) {
		int decimals = this.measure.decimals();
		String size = Numbers.value(Math.abs(difference), decimals);
		if (size.equals(Numbers.value(0, decimals))) {
			size = "less than " + Numbers.value(Math.pow(10, -decimals), decimals);
		}
		return size + (size.matches("(?:less than )?1") ? " percentage point" : " percentage points");
	}

	/** The interval of the region's change, where it is tested. */
	private Optional<String> tested(Change change) {
		Change.Test test = change.test();
		if (test == null) {
			return Optional.empty();
		}
		String since = Dates.period(this.measure.basis(), change.earlier());
		String interval = " (95% interval " + ChangeWords.interval(this.measure, test)
				+ (test.ofRatio() ? "" : " points") + "), " + verdict(test) + ".";
		return Optional.of(test.ofRatio()
				? whose() + Values.noun(this.measure) + " has " + percentMoved(change) + " since " + since + interval
				: whose() + "percentage has " + moved(difference(change)) + " since " + since + interval);
	}

	private String percentMoved(Change change) {
		double difference = difference(change);
		String size = ChangeWords.size(this.measure, change).replaceFirst("^[+\u2212]", "");
		return (difference == 0) ? "not changed"
				: ((difference < 0) ? "fallen" : "risen")
						+ (size.equals(Values.NONE)
								? " from " + Values.value(this.measure, Objects.requireNonNull(change.earlierValue()))
										+ " to " + Values.value(this.measure, Objects.requireNonNull(change.value()))
								: " by " + size);
	}

	private String moved(double points) {
		return (points == 0) ? "not changed" : ((points < 0) ? "fallen by " : "risen by ") + points(points);
	}

	private String whose() {
		return this.figures.national() ? "England\u2019s " : "The region\u2019s ";
	}

	static boolean rises(Change.Test test) {
		return test.estimate() > (test.ofRatio() ? 1 : 0);
	}

	private double difference(Change change) {
		return difference(this.measure, change);
	}

	public static double difference(Measure measure, Change change) {
		return Objects.requireNonNull(change.difference(measure)).doubleValue();
	}

	private double markedPoints() {
		return EachChange.markedPoints(this.thresholds);
	}

}
