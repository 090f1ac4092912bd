package uk.quartile.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * An intruder with a solver. Of a count that isn't told it asks whether any whole numbers
 * fit all that is known with the count outside some limits: if none do, the count is
 * told. It shares nothing with what decides, neither the gathering of equations nor how
 * they are solved.
 */
public final class Attack {

	private final Map<String, List<Equation>> byCount = new HashMap<>();

	private final Map<String, BigDecimal> known;

	private final Map<String, Boolean> asked;

	/**
	 * An attack.
	 * @param known counts that need no solving
	 * @param asked answers to the same questions before
	 */
	Attack(List<Equation> equations, Map<String, BigDecimal> known, Map<String, Boolean> asked) {
		this.known = known;
		this.asked = asked;
		equations.forEach((each) -> each.factors()
			.keySet()
			.forEach((count) -> this.byCount.computeIfAbsent(count, (key) -> new ArrayList<>()).add(each)));
	}

	/** The counts that can tell something of a count, this one included. */
	Set<String> connected(String count) {
		Set<String> reached = new TreeSet<>(Set.of(count));
		Deque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			for (Equation each : this.byCount.getOrDefault(open.remove(), List.of())) {
				each.factors().keySet().stream().filter(reached::add).forEach(open::add);
			}
		}
		return reached;
	}

	/**
	 * Whether a sum of counts is known to lie within limits.
	 * @param sum factors of counts that aren't known
	 * @param step by which counts go up: 1, or 0.01
	 */
	public boolean tells(Map<String, Integer> sum, BigDecimal least, BigDecimal most, BigDecimal step) {
		return !fits(sum, most.add(step), BigDecimal.valueOf(1_000_000_000), step)
				&& (least.signum() <= 0 || !fits(sum, BigDecimal.ZERO, least.subtract(step), step))
				// What contradicts itself tells nothing.
				&& fits(sum, least, most, step);
	}

	private boolean fits(Map<String, Integer> sum, BigDecimal least, BigDecimal most, BigDecimal step) {
		Equation wanted = Equation.of(sum, least, most, this.known);
		if (wanted.factors().isEmpty()) {
			return wanted.least().signum() <= 0 && wanted.most().signum() >= 0;
		}
		Set<Equation> all = new LinkedHashSet<>();
		Set<String> counts = new TreeSet<>();
		wanted.factors().keySet().forEach((each) -> counts.addAll(connected(each)));
		counts.forEach((each) -> all.addAll(this.byCount.getOrDefault(each, List.of())));
		all.add(wanted);
		return this.asked.computeIfAbsent(all.toString(), (key) -> solve(all, counts, step));
	}

	private static boolean solve(Set<Equation> all, Set<String> counts, BigDecimal step) {
		ExpressionsBasedModel model = new ExpressionsBasedModel();
		Map<String, Variable> variables = new TreeMap<>();
		counts.forEach((count) -> variables.put(count,
				model.newVariable(count).lower(0).upper(1_000_000).integer(step.compareTo(BigDecimal.ONE) == 0)));
		int number = 0;
		for (Equation each : all) {
			Expression expression = model.newExpression("e" + number++).lower(each.least()).upper(each.most());
			each.factors().forEach((count, factor) -> expression.set(variables.get(count), factor));
		}
		Optimisation.Result result = model.minimise();
		if (!result.getState().isFeasible()) {
			return false;
		}
		if (step.compareTo(BigDecimal.ONE) == 0) {
			Map<String, BigDecimal> found = new HashMap<>();
			int at = 0;
			for (String count : variables.keySet()) {
				found.put(count, result.get(at++).setScale(0, RoundingMode.HALF_UP));
			}
			return all.stream().allMatch((each) -> each.holds(found));
		}
		return true;
	}

}
