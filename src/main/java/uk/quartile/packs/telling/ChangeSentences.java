package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;

/**
 * How large changes are: against chance where they are tested, and else against the size
 * from which the settings call a change marked.
 */
public final class ChangeSentences {

	private static final int DECIMALS_OF_A_RATIO = 2;

	private static final int MOST_DECIMALS = 6;

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

	/** {@code That is 12 more children (3.4%), beyond chance.} */
	private Optional<String> briefly(Change change) {
		Change.Test test = change.test();
		double difference = Values.toldInCounts(this.measure) ? 0 : difference(change);
		if (!Values.toldInCounts(this.measure) && this.measure.unit() != Unit.PERCENT) {
			return Optional.empty();
		}
		String size = Values.toldInCounts(this.measure) ? more(change) : riseOrFall(difference);
		if (size.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of("That is " + size + ((test != null) ? told(change, test) : untested(difference)) + ".");
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

	private String told(Change change, Change.Test test) {
		boolean same = this.measure.unit() != Unit.PER_10000 || Objects.requireNonNull(change.numerator())
			.compareTo(Objects.requireNonNull(change.earlierNumerator())) == (rises(test) ? 1 : -1);
		return (test.beyondChance() && !same)
				? "; the rate " + (rises(test) ? "rose" : "fell") + " all the same, beyond chance"
				: ", " + verdict(test);
	}

	private static String verdict(Change.Test test) {
		return test.beyondChance() ? "beyond chance" : "within what chance alone would give";
	}

	/** {@code 12 more children (3.4%)}; blank where there are as many. */
	private String more(Change change) {
		BigDecimal more = Objects.requireNonNull(change.numerator())
			.subtract(Objects.requireNonNull(change.earlierNumerator()));
		BigDecimal percent = change.percent(this.measure);
		return (more.signum() == 0) ? ""
				: Nouns.more(Numbers.count(more.abs(), this.measure.counts()), more.signum(), this.measure)
						+ ((percent != null) ? " (" + Numbers.value(percent.abs().doubleValue(), 1) + "%)" : "");
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

	/** {@code 1.4 to 2.4}; across no change {@code 0.2 down to 0.8 up}. */
	private String interval(Change.Test test) {
		int decimals = decimals(test, 0, this.measure.decimals());
		if (test.lower() >= 0) {
			return Numbers.range(test.lower(), test.upper(), decimals);
		}
		return (test.upper() <= 0) ? Numbers.range(-test.upper(), -test.lower(), decimals)
				: Numbers.value(-test.lower(), decimals) + " down to " + Numbers.value(test.upper(), decimals) + " up";
	}

	/** {@code 0.91 to 0.95}, of a ratio. */
	public static String interval(Change.Test test, int fewest) {
		int decimals = decimals(test, 1, fewest);
		return Numbers.range(test.lower(), test.upper(), decimals);
	}

	/** The interval of the region's change, where it is tested. */
	private Optional<String> tested(Change change) {
		Change.Test test = change.test();
		if (test == null) {
			return Optional.empty();
		}
		String since = Dates.quarter(change.earlier());
		int decimals = decimals(test, 1, DECIMALS_OF_A_RATIO);
		return Optional.of(test.ofRatio()
				? whose() + Values.noun(this.measure) + " is " + Numbers.value(test.estimate(), decimals)
						+ " times that of " + since + " (95% interval "
						+ Numbers.range(test.lower(), test.upper(), decimals) + "), " + verdict(test) + "."
				: whose() + "percentage has " + moved(test.estimate()) + " since " + since + " (95% interval "
						+ interval(test) + "), " + verdict(test) + ".");
	}

	private String moved(double points) {
		return (points == 0) ? "not changed" : ((points < 0) ? "fallen by " : "risen by ") + points(points);
	}

	/**
	 * As many as it takes that neither limit is shown as no change, when it isn't: else
	 * the interval would deny what is said of it.
	 */
	private static int decimals(Change.Test test, double none, int fewest) {
		int decimals = fewest;
		while (decimals < MOST_DECIMALS
				&& (seems(test.lower(), none, decimals) || seems(test.upper(), none, decimals))) {
			decimals++;
		}
		return decimals;
	}

	private static boolean seems(double limit, double none, int decimals) {
		return limit != none && Numbers.value(Math.abs(limit), decimals).equals(Numbers.value(none, decimals));
	}

	private String whose() {
		return this.figures.national() ? "England\u2019s " : "The region\u2019s ";
	}

	static boolean rises(Change.Test test) {
		return test.estimate() > (test.ofRatio() ? 1 : 0);
	}

	static double difference(Change change) {
		return Objects.requireNonNull(change.value()) - Objects.requireNonNull(change.earlierValue());
	}

	private double markedPoints() {
		return EachChange.markedPoints(this.thresholds);
	}

}
