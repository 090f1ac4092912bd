package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.disclosure.witness.Guarded;
import uk.quartile.disclosure.witness.Relation;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;
import uk.quartile.statistics.HalfUp;

/** Puts into words what was decided, with all that the edition gives away. */
final class Decisions {

	private final Asked asked;

	private final Assembly assembly;

	private final Map<Guarded, Decision.Of> guarded = new HashMap<>();

	private final Set<Decision.Of> decided = new HashSet<>();

	private final List<Decision> decisions = new ArrayList<>();

	Decisions(Asked asked, Assembly assembly) {
		this.asked = asked;
		this.assembly = assembly;
	}

	/** All decisions: of areas, of groups, and of what is published or put together. */
	List<Decision> of(List<Total> totals) {
		this.assembly.returned.forEach((each) -> {
			each.guarded.forEach((guard) -> this.guarded.put(guard, of(each)));
		});
		this.assembly.returned.stream().filter((each) -> each.printed != null).forEach(this::add);
		totals.forEach(this::add);
		published(AreaType.ENGLAND, Catalogue.ENGLAND);
		this.asked.catalogue().regions().forEach((region) -> published(AreaType.REGION, region));
		together();
		return this.decisions;
	}

	static Decision.Of of(Figured figured) {
		return new Decision.Of(figured.joint() ? AreaType.JOINT : AreaType.AUTHORITY, figured.ground(),
				figured.observed().quarter(), figured.measure().code());
	}

	private void add(Figured figured) {
		if (figured.reason != null) {
			Relation by = figured.guarded.stream()
				.map(Guarded::tells)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(figured.by);
			withhold(of(figured), figured.reason, figured.guards, by, figured.guarded.stream().anyMatch(Guarded::told));
			return;
		}
		Observed observed = figured.observed();
		show(of(figured), figured.measure(), Shown.SHOWN, observed.numerator(), observed.denominator());
	}

	private void add(Total total) {
		if (total.reason != null) {
			withhold(total.of(), total.reason, total.guards, total.by, false);
			return;
		}
		show(total.of(), total.measure(), this.asked.has(Protects.ROUNDING) ? Shown.ROUNDED : Shown.SHOWN,
				total.numerator, total.denominator);
	}

	/** What stands elsewhere needs no protection here. */
	private void published(AreaKind type, String area) {
		for (Measure measure : this.asked.catalogue().measures()) {
			for (Quarter quarter = Asked.firstShown(this.asked.quarter()); quarter
				.compareTo(this.asked.quarter()) <= 0; quarter = quarter.minus(-1)) {
				Observed known = this.assembly.published(area, quarter, measure);
				Decision.Of of = new Decision.Of(type, area, quarter, measure.code());
				if (known != null && known.numerator() != null && !this.decided.contains(of)) {
					show(of, measure, Shown.SHOWN, known.numerator(), known.denominator());
				}
			}
		}
	}

	/**
	 * A joint area that is put together from its parts is shown where all of them are.
	 */
	private void together() {
		Map<Decision.Of, Decision> areas = new HashMap<>();
		this.decisions.forEach((each) -> areas.put(each.of(), each));
		for (String ground : List.copyOf(this.assembly.areas())) {
			List<String> parts = Footprint.parse(ground).authorities();
			for (Measure measure : (parts.size() > 1) ? this.asked.catalogue().measures() : List.<Measure>of()) {
				for (int at = 0; at < this.assembly.quarters(); at++) {
					Quarter quarter = this.assembly.quarter(at);
					Decision.Of of = new Decision.Of(AreaType.JOINT, ground, quarter, measure.code());
					List<@Nullable Decision> each = new ArrayList<>();
					parts.forEach((part) -> each
						.add(areas.get(new Decision.Of(AreaType.AUTHORITY, part, quarter, measure.code()))));
					if (!this.decided.contains(of) && each.stream().noneMatch((part) -> part == null)) {
						together(of, measure, each);
					}
				}
			}
		}
	}

	private void together(Decision.Of of, Measure measure, List<@Nullable Decision> parts) {
		BigDecimal numerator = BigDecimal.ZERO;
		BigDecimal denominator = null;
		for (Decision part : parts) {
			if (part == null || part.numerator() == null) {
				withhold(of, Reason.SECONDARY, null, null, false);
				return;
			}
			numerator = numerator.add(part.numerator());
			if (part.denominator() != null) {
				denominator = (denominator == null) ? part.denominator() : denominator.add(part.denominator());
			}
		}
		show(of, measure, Shown.SHOWN, numerator, denominator);
	}

	private void show(Decision.Of of, Measure measure, Shown shown, @Nullable BigDecimal numerator,
			@Nullable BigDecimal denominator) {
		Figure figure = (numerator == null) ? new Figure.Undefined("") : Formula.of(measure, numerator, denominator);
		Double value = (figure instanceof Figure.Known known)
				? HalfUp.round(known.value(), measure.decimals()).doubleValue() : null;
		add(new Decision(of, shown, null, numerator, denominator, value, null, null, null, false));
	}

	private void withhold(Decision.Of of, Reason reason, @Nullable Guarded guards, @Nullable Relation by,
			boolean told) {
		add(new Decision(of, Shown.WITHHELD, reason, null, null, null,
				(guards != null) ? this.guarded.get(guards) : null, (by != null) ? by.kind().written() : null,
				(by != null) ? by.with() : null, told));
	}

	private void add(Decision decision) {
		this.decided.add(decision.of());
		this.decisions.add(decision);
	}

}
