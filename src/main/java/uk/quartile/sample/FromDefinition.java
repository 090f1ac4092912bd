package uk.quartile.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;

/**
 * What one authority counts of measures that nobody has thought of, invented from their
 * definitions alone. Each has a chance of its own, so that one more measure changes no
 * figure of another.
 */
final class FromDefinition {

	private static final double SMALLEST_NEED = 0.2;

	private final Place place;

	private final Quarter first;

	private final Quarter last;

	private final Map<String, Measure> measures;

	/** Lines of measures that are thought of, and of those before this one. */
	private final BiFunction<Measure, Quarter, @Nullable Line> others;

	/** Whether a measure is thought of. */
	private final Predicate<Measure> thoughtOf;

	private final Map<String, Map<Quarter, Line>> invented = new HashMap<>();

	/**
	 * An inventor of one authority's figures.
	 * @param first quarter that there are lines of, a year before the first return
	 * @param measures of the catalogue, by code
	 * @param others finds the line of any measure
	 * @param thoughtOf whether that isn't invented here
	 */
	FromDefinition(Place place, Quarter first, Quarter last, Map<String, Measure> measures,
			BiFunction<Measure, Quarter, @Nullable Line> others, Predicate<Measure> thoughtOf) {
		this.place = place;
		this.first = first;
		this.last = last;
		this.measures = measures;
		this.others = others;
		this.thoughtOf = thoughtOf;
	}

	/** Null only where its relations lead back to itself. */
	@Nullable Line line(Measure measure, Quarter quarter) {
		Map<Quarter, Line> series = this.invented.get(measure.code());
		if (series == null) {
			this.invented.put(measure.code(), Map.of());
			series = series(measure);
			this.invented.put(measure.code(), series);
		}
		return series.get(quarter);
	}

	private Map<Quarter, Line> series(Measure measure) {
		Map<Quarter, Line> series = new HashMap<>();
		if (measure.split() != null) {
			List<Measure> parts = this.measures.values()
				.stream()
				.filter((each) -> measure.split().equals(each.split()))
				.toList();
			new Split(measure.split(), parts).part(measure, series);
			return series;
		}
		Measure quarterly = quarterly(measure);
		Invention invention = new Invention(measure);
		List<Line> quarters = new ArrayList<>();
		for (Quarter quarter = this.first; quarter.compareTo(this.last) <= 0; quarter = quarter.minus(-1)) {
			Line line = (quarterly != null) ? this.others.apply(quarterly, quarter) : null;
			quarters.add((line != null) ? line : invention.next(quarter));
			boolean summed = measure.basis() == Basis.ROLLING_12_MONTHS && !invention.related();
			if (!summed) {
				series.put(quarter, quarters.get(quarters.size() - 1));
			}
			else if (quarters.size() >= 4) {
				series.put(quarter,
						quarters.subList(quarters.size() - 4, quarters.size())
							.stream()
							.reduce(Line::plus)
							.orElseThrow());
			}
		}
		return series;
	}

	/** The measure of a quarter whose 12 months this one is. */
	private @Nullable Measure quarterly(Measure measure) {
		return this.measures.values()
			.stream()
			.filter((each) -> measure.code().equals(each.relations().yearly()))
			.findFirst()
			.orElse(null);
	}

	private int children(Quarter quarter) {
		return this.place.children(Math.max(0, quarter.year() - this.first.year() - 1));
	}

	private @Nullable BigDecimal other(@Nullable String code, boolean denominator, Quarter quarter) {
		Measure measure = (code != null) ? this.measures.get(code) : null;
		Line line = (measure != null) ? this.others.apply(measure, quarter) : null;
		return (line == null) ? null : denominator ? line.denominator() : line.numerator();
	}

	/** One measure, quarter by quarter. */
	private final class Invention {

		private final Measure measure;

		private final Relations relations;

		private final Chance chance;

		private final Share share;

		private final double rate;

		private double stock;

		Invention(Measure measure) {
			this.measure = measure;
			this.relations = measure.relations();
			this.chance = new Chance(FromDefinition.this.place.code() + " " + measure.code());
			this.share = new Share(Chance.typical(measure.code(), 0.1, 0.9), this.chance);
			this.rate = Chance.typical(measure.code() + " of children", 0.001, 0.008)
					* Math.max(SMALLEST_NEED, FromDefinition.this.place.need());
			this.stock = children(FromDefinition.this.first) * this.rate * 4;
		}

		/** Whether it counts what another measure of the same time does. */
		boolean related() {
			return this.relations.sameCount() != null || this.relations.partOf() != null;
		}

		Line next(Quarter quarter) {
			return (this.measure.denominator() == Denominator.RETURNED) ? returned(quarter)
					: new Line(count(quarter), null);
		}

		/** Of what the population is the denominator, or nothing is. */
		private BigDecimal count(Quarter quarter) {
			BigDecimal whole = other(this.relations.partOf(), false, quarter);
			Measure year = FromDefinition.this.measures.get(String.valueOf(this.relations.yearly()));
			if (whole == null && year != null && FromDefinition.this.thoughtOf.test(year)) {
				whole = other(year.code(), false, quarter);
			}
			if (whole != null) {
				return BigDecimal.valueOf(this.share.of(whole.intValue()));
			}
			if (this.measure.basis() != Basis.SNAPSHOT) {
				return BigDecimal.valueOf(this.chance.events(children(quarter) * this.rate));
			}
			Relations.Flows flows = this.relations.flows();
			if (flows == null) {
				return BigDecimal.valueOf(this.share.of((int) (children(quarter) * this.rate * 4)));
			}
			BigDecimal in = other(flows.in(), false, quarter);
			BigDecimal out = other(flows.out(), false, quarter);
			if (in != null && out != null && !quarter.equals(FromDefinition.this.first)) {
				this.stock = Math.max(0, this.stock + in.doubleValue() - out.doubleValue());
			}
			return BigDecimal.valueOf(Math.round(this.stock));
		}

		private Line returned(Quarter quarter) {
			BigDecimal whole = whole(quarter);
			BigDecimal most = other(this.relations.partOf(), false, quarter);
			return new Line(numerator((most != null) ? whole.min(most) : whole), whole);
		}

		private BigDecimal whole(Quarter quarter) {
			Relations.SameCount same = this.relations.sameCount();
			BigDecimal whole = (same != null) ? other(same.measure(), same.denominator(), quarter)
					: other(this.relations.partOf(), false, quarter);
			return (whole != null) ? whole
					: BigDecimal.valueOf(this.chance.events(Math.max(2, children(quarter) * this.rate)));
		}

		private BigDecimal numerator(BigDecimal whole) {
			boolean fractional = this.measure.counts() == Counts.FRACTIONAL;
			if (this.measure.unit() == Unit.PERCENT && !fractional) {
				return BigDecimal.valueOf(this.share.of(whole.intValue()));
			}
			double times = (this.measure.unit() == Unit.PERCENT) ? this.share.probability()
					: Chance.typical(this.measure.code() + " each", 2, 30) * this.chance.around(1, 0.03);
			double numerator = whole.doubleValue() * times;
			return fractional ? Line.tenths(numerator, 0).numerator() : BigDecimal.valueOf(Math.round(numerator));
		}

	}

	/** Parts of a whole, which leave no rest. */
	private final class Split {

		private final String whole;

		private final List<Measure> parts;

		Split(String whole, List<Measure> parts) {
			this.whole = whole;
			this.parts = parts;
		}

		void part(Measure wanted, Map<Quarter, Line> series) {
			Chance chance = new Chance(FromDefinition.this.place.code() + " " + this.whole);
			double rate = Chance.typical(this.whole, 0.001, 0.008);
			List<Line> quarters = new ArrayList<>();
			for (Quarter quarter = FromDefinition.this.first; quarter
				.compareTo(FromDefinition.this.last) <= 0; quarter = quarter.minus(-1)) {
				int all = chance.events(Math.max(4, children(quarter) * rate));
				int rest = all;
				for (int i = 0; i < this.parts.size(); i++) {
					int left = this.parts.size() - i;
					int part = (left == 1) ? rest
							: chance.part(rest, Chance.typical(this.parts.get(i).code(), 0.7, 1.3) / left);
					rest -= part;
					if (this.parts.get(i).equals(wanted)) {
						quarters.add(Line.of(part, all));
					}
				}
				int begin = quarters.size() - ((wanted.basis() == Basis.ROLLING_12_MONTHS) ? 4 : 1);
				if (begin >= 0) {
					series.put(quarter,
							quarters.subList(begin, quarters.size()).stream().reduce(Line::plus).orElseThrow());
				}
			}
		}

	}

}
