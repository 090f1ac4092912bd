package uk.quartile.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Guarded;
import uk.quartile.disclosure.witness.Printed;
import uk.quartile.disclosure.witness.Protection;
import uk.quartile.domain.Quarter;

/**
 * Decides of every figure of an edition: first by itself, then by what others tell of it.
 */
final class Deciding {

	private final Asked asked;

	private final Assembly assembly;

	private final Small small;

	private final Loss loss;

	private final Sharing sharing;

	private final List<Guarded> guarded = new ArrayList<>();

	private final Map<Printed, Figured> byFigure = new HashMap<>();

	private Deciding(Asked asked) {
		this.asked = asked;
		this.assembly = new Assembly(asked);
		this.small = new Small(asked.catalogue().settings().disclosure());
		this.loss = new Loss(asked.catalogue(), asked.quarter());
		this.sharing = new Sharing(asked);
	}

	/** All figures that a document or table of the edition can show. */
	static List<Decision> decide(Asked asked) {
		return new Deciding(asked).decide();
	}

	private List<Decision> decide() {
		this.assembly.returned.forEach(this::print);
		this.assembly.returned.forEach(this::byItself);
		if (this.asked.has(Protects.EARLIER)) {
			knowWhatWasShown();
		}
		Relating.relate(this.assembly);
		List<Total> totals = Totals.of(this.assembly, this.loss, this.small);
		this.assembly.equations.fitGuesses();
		Map<Printed, Total> byTotal = new HashMap<>();
		totals.forEach((total) -> {
			if (total.printed != null) {
				byTotal.put(total.printed, total);
			}
		});
		if (this.asked.has(Protects.SECONDARY)) {
			new Protection().guard(this.guarded).forEach((each) -> {
				Figured figured = this.byFigure.get(each.figure());
				if (figured != null) {
					figured.reason = Reason.SECONDARY;
					figured.guards = each.guards();
					figured.by = each.by();
				}
				Total total = byTotal.get(each.figure());
				if (total != null) {
					total.reason = Reason.SECONDARY;
					total.guards = each.guards();
					total.by = each.by();
				}
			});
		}
		return new Decisions(this.asked, this.assembly).of(totals);
	}

	/**
	 * Each figure shows its counts; those before the first quarter shown are in no
	 * document.
	 */
	private void print(Figured figured) {
		Quarter quarter = figured.observed().quarter();
		if (this.asked.ofEngland() || quarter.compareTo(Asked.firstShown(this.asked.quarter())) < 0) {
			return;
		}
		Printed printed = this.assembly.equations.figure(this.loss.ofArea(figured.measure(), quarter));
		figured.printed = printed;
		this.byFigure.put(printed, figured);
		count(figured.numerator).shownBy(printed);
		if (figured.denominator != null && figured.denominator != figured.numerator) {
			figured.denominator.shownBy(printed);
		}
	}

	private void byItself(Figured figured) {
		Cell x = count(figured.numerator);
		long unit = Small.unit(figured.measure());
		if (figured.withheldAtSource()) {
			boolean numerator = figured.observed().numerator() == null;
			Cell cell = numerator ? x : count(figured.denominator);
			long most = this.small.largest(figured.measure());
			boolean small = cell.guessed() || cell.value() <= most;
			withhold(figured, Reason.AT_SOURCE, cell, small ? Math.min(1, cell.value()) : cell.value(),
					small ? most : cell.value());
			return;
		}
		long n = (figured.denominator != null) ? figured.denominator.value() : -1;
		long most = this.small.largest(figured.measure());
		for (Small.What what : this.small.of(figured.measure(), x.value(), n)) {
			if (this.asked.has(what.protects())) {
				switch (what) {
					case NUMERATOR -> withhold(figured, what.reason(), x, 1, most);
					case DENOMINATOR -> withhold(figured, what.reason(), count(figured.denominator), 1, most);
					case REST -> withhold(figured, what.reason(), count(figured.rest), 1, most);
					case NONE -> withhold(figured, what.reason(), x, 0, 0);
					case ALL -> withhold(figured, what.reason(), count(figured.rest), 0, 0);
					case AVERAGE -> withhold(figured, what.reason(), x, x.value(), x.value());
				}
			}
		}
		if (this.asked.has(Protects.SHARING) && this.sharing.withheld(figured)) {
			long near = 2 * unit;
			withhold(figured, Reason.SHARING, x, Math.max(x.value() - near, 0), x.value() + near);
			figured.reason = Reason.SHARING;
		}
	}

	private void withhold(Figured figured, Reason reason, Cell cell, long least, long most) {
		figured.reason = (figured.reason != null) ? figured.reason : reason;
		if (figured.printed != null) {
			figured.printed.withhold();
		}
		Guarded guard = new Guarded(cell, least, most, this.guarded.size());
		figured.guarded.add(guard);
		this.guarded.add(guard);
	}

	private void knowWhatWasShown() {
		Map<Decision.Of, Earlier> earlier = new HashMap<>();
		this.asked.earlier().forEach((each) -> earlier.put(each.of(), each));
		for (Figured each : this.assembly.returned) {
			Earlier shown = earlier.get(Decisions.of(each));
			if (shown != null) {
				Assembly.know(each, shown.numerator(), shown.denominator());
			}
		}
	}

	private static Cell count(@Nullable Cell cell) {
		return Objects.requireNonNull(cell, "every figure has its counts by now");
	}

}
