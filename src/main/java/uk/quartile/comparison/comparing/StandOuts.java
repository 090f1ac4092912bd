package uk.quartile.comparison.comparing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change.Side;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.standout.StandOut.Distance;
import uk.quartile.comparison.standout.StandOut.SeriesEnd;
import uk.quartile.comparison.standout.StandOut.YearsChange;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.figures.ChangeFormula;
import uk.quartile.statistics.BeyondChance;
import uk.quartile.statistics.XmrSignal;

/**
 * Brings to each figure of an area what it may stand out by: England where it may be
 * judged by that, else the region; and its change on the year.
 */
public final class StandOuts {

	private static final double MARKED_POINTS = 3;

	private static final double MARKED_PERCENT = 10;

	private static final int QUARTERS_OF_A_YEAR = 4;

	private final Map<String, Double> thresholds;

	/**
	 * By the sizes that are set.
	 * @param thresholds by name; what isn't among them has its default
	 */
	public StandOuts(Map<String, Double> thresholds) {
		this.thresholds = thresholds;
	}

	/**
	 * Whether a figure stands out; empty for neighbours and the graded, whose members
	 * change with the lists, and where nothing can be said.
	 */
	public Optional<StandOut> of(Measure measure, Benchmark benchmark) {
		Subject subject = benchmark.subject();
		if (subject.type() == AreaType.NEIGHBOURS || subject.type() == AreaType.GRADED) {
			return Optional.empty();
		}
		Distance distance = distance(measure, subject, StandOutFrom.ENGLAND, benchmark.england())
			.or(() -> distance(measure, subject, StandOutFrom.REGION, benchmark.region()))
			.orElse(null);
		YearsChange change = benchmark.changes()
			.stream()
			.filter((each) -> each.since() == Since.YEAR_EARLIER)
			.findFirst()
			.flatMap((each) -> change(measure, each))
			.orElse(null);
		return StandOut.of(measure.polarity(), distance, change, end(benchmark.overTime().trend()),
				fiveYears(measure, benchmark.overTime().yearly()));
	}

	private static int fiveYears(Measure measure, @Nullable YearlyTrend yearly) {
		return (yearly != null) ? yearly.verdict().direction(measure.polarity()) : 0;
	}

	private static @Nullable SeriesEnd end(@Nullable Trend trend) {
		return (trend == null || trend.verdict() == null) ? null
				: new SeriesEnd(XmrSignal.movement(trend.signals()), XmrSignal.level(trend.signals()));
	}

	/** Whatever has a verdict has a numerator, a denominator and an interval. */
	private static Optional<Distance> distance(Measure measure, Subject subject, StandOutFrom from,
			@Nullable Against against) {
		BigDecimal numerator = subject.numerator();
		BigDecimal denominator = subject.denominator();
		if (against == null || against.verdict() == null || numerator == null || denominator == null) {
			return Optional.empty();
		}
		double share = against.value() / measure.unit().multiplier();
		OptionalDouble standardErrors = (measure.unit() == Unit.PERCENT)
				? BeyondChance.ofProportion(numerator.doubleValue(), denominator.doubleValue(), share)
				: OptionalDouble.of(BeyondChance.ofCount(numerator.doubleValue(),
						share * denominator.doubleValue() / (measure.annualised() ? QUARTERS_OF_A_YEAR : 1)));
		return standardErrors.stream().mapToObj((each) -> new Distance(from, each)).findFirst();
	}

	private Optional<YearsChange> change(Measure measure, Change change) {
		Side now = change.now();
		Side then = change.earlier();
		if (change.noneBecause() != null || now == null || then == null || now.numerator() == null
				|| then.numerator() == null) {
			return Optional.empty();
		}
		if (change.test() != null) {
			double distance = tested(measure, now, then);
			return Optional.of(new YearsChange(change.test().beyondChance() ? (int) Math.signum(distance) : 0,
					change.sign(), distance));
		}
		return measure.ofSeparateEvents() ? Optional.empty()
				: untested(measure, now, then).map((direction) -> new YearsChange(direction, change.sign(), null));
	}

	private static double tested(Measure measure, Side now, Side then) {
		double count = value(now.numerator());
		double earlier = value(then.numerator());
		return switch (measure.unit()) {
			case PERCENT ->
				BeyondChance.ofDifference(count, value(now.denominator()), earlier, value(then.denominator()));
			case COUNT -> BeyondChance.ofRateRatio(count, 1, earlier, 1);
			default -> BeyondChance.ofRateRatio(count, value(now.denominator()), earlier, value(then.denominator()));
		};
	}

	private static double value(@Nullable BigDecimal number) {
		if (number == null) {
			throw new IllegalArgumentException("change: found a test without its numbers; expected all four");
		}
		return number.doubleValue();
	}

	/** The direction of a change of the marked size; 0 of a smaller one. */
	private Optional<Integer> untested(Measure measure, Side now, Side then) {
		return switch (measure.unit()) {
			case PERCENT -> points(now, then);
			case PER_10000, COUNT -> percent(measure, now, then);
			case AVERAGE, RATIO -> Optional.empty();
		};
	}

	private Optional<Integer> points(Side now, Side then) {
		if (now.value() == null || then.value() == null || tooSmall(now) || tooSmall(then)) {
			return Optional.empty();
		}
		return Optional.of(direction(now.value() - then.value(), threshold("marked-points", MARKED_POINTS)));
	}

	private static boolean tooSmall(Side side) {
		return side.denominator() == null || side.denominator().compareTo(Measure.SMALLEST_DENOMINATOR) < 0;
	}

	/**
	 * By the percentage that is set, and by more than 2√(x₁ + x₂) children, for a tenth
	 * of few children is soon reached.
	 */
	private Optional<Integer> percent(Measure measure, Side now, Side then) {
		BigDecimal count = now.numerator();
		BigDecimal earlier = then.numerator();
		return (count == null || earlier == null) ? Optional.empty()
				: ChangeFormula.percent(measure, count, now.denominator(), earlier, then.denominator())
					.map((percent) -> Measure.moreThanChance(count, earlier)
							? direction(percent.doubleValue(), threshold("marked-percent", MARKED_PERCENT)) : 0);
	}

	/** Differences of doubles that should be whole numbers miss them by a hair. */
	private static int direction(double change, double threshold) {
		return (Math.abs(change) >= threshold - 1e-9 && change != 0) ? (int) Math.signum(change) : 0;
	}

	private double threshold(String name, double otherwise) {
		return this.thresholds.getOrDefault(name, otherwise);
	}

}
