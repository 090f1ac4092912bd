package uk.quartile.intake.checks.plausibility;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Past;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * Sums from April on in the place of the quarter's own count. They show as growth by even
 * steps: in the second quarter against the year before, in the third and fourth by
 * themselves too.
 */
final class YearToDate implements PlausibilityCheck {

	/** A step is as large as a quarter's own count, give or take: this part of it ... */
	private static final double LEAST_STEP = 0.6;

	/** ... to this many times it. */
	private static final double LARGEST_STEP = 1.6;

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated line : judged.lines()) {
			Column column = (line.measure().partsOfWhole() && line.denominator() != null) ? Column.DENOMINATOR
					: Column.NUMERATOR;
			Double figure = line.figure(column);
			if (figure != null && figure >= Stated.FEW && line.measure().basis() == Basis.QUARTER && !line.noted()
					&& judged.quarter().number() > 1 && !findings.mentions(line.line())) {
				check(line, column, figure, judged, findings);
			}
		}
	}

	private void check(Stated line, Column column, double figure, Judged judged, Findings findings) {
		Past past = judged.history().before(line.measure(), column, judged.quarter());
		List<Double> steps = steps(figure, past, judged.quarter());
		if (!steps.isEmpty() && summed(steps, past, judged.quarter())) {
			double least = steps.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
			double most = steps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
			findings.warning(this, line.line(), column, Shown.number(figure) + ", as if summed since April",
					line.range(column, least, most) + " for the quarter alone, since " + past.inWords(),
					"give the quarter's own count, or say in the note why it rose");
		}
	}

	/** The first quarter's figure and what each later one adds; none if any is absent. */
	private static List<Double> steps(double figure, Past past, Quarter quarter) {
		List<Double> figures = new ArrayList<>();
		for (Past.Point point : past.points()) {
			if (point.quarter().year() == quarter.year()) {
				figures.add(point.figure());
			}
		}
		figures.add(figure);
		if (figures.size() != quarter.number()) {
			return List.of();
		}
		List<Double> steps = new ArrayList<>(List.of(figures.get(0)));
		for (int i = 1; i < figures.size(); i++) {
			steps.add(figures.get(i) - figures.get(i - 1));
		}
		return steps;
	}

	private static boolean summed(List<Double> steps, Past past, Quarter quarter) {
		double first = steps.get(0);
		boolean even = steps.stream().allMatch((step) -> step >= LEAST_STEP * first && step <= LARGEST_STEP * first);
		if (steps.size() > 2 || !even) {
			return even;
		}
		Past yearBefore = new Past(quarter,
				past.points().stream().filter((point) -> point.quarter().year() == quarter.year() - 1).toList());
		return yearBefore.size() > 2 && first <= LARGEST_STEP * yearBefore.median()
				&& first >= LEAST_STEP * yearBefore.median() && first + steps.get(1) > LARGEST_STEP * yearBefore.most();
	}

}
