package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.attack.Intruder;
import uk.quartile.attack.Told;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/**
 * Public editions of a region, decided one after the other, each attacked together with
 * those before.
 */
final class Attacked {

	private final EditionsInOrder editions;

	private final Intruder intruder;

	final List<Decision> decided = new ArrayList<>();

	Attacked(Catalogue catalogue, String region, List<Observed> observed, Set<Protects> protections, Quarter newest) {
		this.editions = new EditionsInOrder(catalogue, region, observed, protections);
		Map<String, BigDecimal> truth = new HashMap<>();
		Map<String, BigDecimal> published = new HashMap<>();
		for (Observed each : observed) {
			String area = each.published() ? each.area()
					: catalogue.footprints()
						.on(Footprint.parse(each.area()), each.quarter().lastDay(), newest.lastDay())
						.map(Footprint::code)
						.orElse(each.area());
			Measure measure = catalogue.measure(each.measure()).orElseThrow();
			String name = area + " " + each.quarter() + " " + each.measure();
			put(each.published() ? published : truth, name + " x", each.numerator());
			put(each.published() ? published : truth, name + " n", measure.ofReturned() ? each.denominator() : null);
		}
		this.intruder = new Intruder(catalogue, truth, published);
	}

	Attacked asking(int questions, long seed) {
		this.intruder.asking(questions, seed);
		return this;
	}

	static Set<Protects> all() {
		return EnumSet.allOf(Protects.class);
	}

	static Set<Protects> without(Protects protection) {
		return EnumSet.complementOf(EnumSet.of(protection));
	}

	private static void put(Map<String, BigDecimal> into, String name, @Nullable BigDecimal number) {
		if (number != null) {
			into.put(name, number);
		}
	}

	/** What an intruder finds out from an edition and all before it. */
	List<String> publish(String quarter) {
		this.decided.clear();
		this.decided.addAll(this.editions.decide(quarter));
		return this.intruder.read(Quarter.parse(quarter), this.decided.stream().map(Attacked::told).toList());
	}

	private static Told told(Decision each) {
		Decision.Of of = each.of();
		return new Told(of.type().written(), of.area(), of.quarter(), of.measure(), each.shown() == Shown.ROUNDED,
				each.reason() == Reason.AT_SOURCE, each.numerator(), each.denominator());
	}

}
