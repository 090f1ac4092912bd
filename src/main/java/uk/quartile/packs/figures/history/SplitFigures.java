package uk.quartile.packs.figures.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;

/**
 * One area's figures of all parts of a whole.
 *
 * @param name of the whole, from the catalogue
 * @param quarter of the figures
 * @param parts in the order of the catalogue, at least two
 */
public record SplitFigures(String name, Quarter quarter, List<Part> parts) {

	/**
	 * What rounding of published percentages may leave of 100. A part that is withheld
	 * from a whole of 20 or more may be smaller, but then its own value isn't there.
	 */
	private static final double ROUNDING = 0.5;

	private static final double ALL = 100;

	/**
	 * A part.
	 *
	 * @param measure of the catalogue
	 * @param name without what it has in common with the others
	 * @param figure null where there is none of the quarter
	 */
	public record Part(Measure measure, String name, @Nullable Figure figure) {

		/** Whether there is no percentage, nor for one of fewer than 20 its count. */
		public boolean isMissing() {
			return this.figure == null || this.figure.value() == null
					|| (this.figure.ofTooFew() && this.figure.numerator() == null);
		}

	}

	/**
	 * The percentages of all parts in one quarter.
	 *
	 * @param quarter of them
	 * @param percents in the order of the parts
	 */
	public record Year(Quarter quarter, List<Double> percents) {
	}

	/**
	 * The wholes of which an area has a figure of a part, in the order of the catalogue.
	 * @param measures of the catalogue
	 * @param find the area's figure of a measure
	 */
	public static List<SplitFigures> of(List<Measure> measures, Function<Measure, Optional<Figure>> find) {
		Map<String, List<Measure>> wholes = new LinkedHashMap<>();
		measures.stream()
			.filter((measure) -> measure.split() != null)
			.forEach((measure) -> wholes.computeIfAbsent(String.valueOf(measure.split()), (name) -> new ArrayList<>())
				.add(measure));
		List<SplitFigures> all = new ArrayList<>();
		wholes.forEach((name, parts) -> of(name, parts, find).ifPresent(all::add));
		return all;
	}

	private static Optional<SplitFigures> of(String name, List<Measure> measures,
			Function<Measure, Optional<Figure>> find) {
		Optional<Quarter> newest = measures.stream()
			.flatMap((measure) -> find.apply(measure).stream())
			.filter((figure) -> figure.numerator() != null || figure.value() != null)
			.map(Figure::quarter)
			.max(Comparator.naturalOrder());
		return newest.map((quarter) -> {
			List<Measure> valid = measures.stream().filter((measure) -> measure.validIn(quarter)).toList();
			List<String> names = PartNames.of(valid.stream().map((each) -> each.label().shortTitle()).toList());
			List<Part> parts = new ArrayList<>();
			for (int i = 0; i < valid.size(); i++) {
				parts.add(new Part(valid.get(i), names.get(i),
						find.apply(valid.get(i)).filter((figure) -> figure.quarter().equals(quarter)).orElse(null)));
			}
			return new SplitFigures(name, quarter, parts);
		});
	}

	public String section() {
		return this.parts.get(0).measure().section();
	}

	/** A measure whose basis, unit and decimals are those of all parts. */
	public Measure measure() {
		return this.parts.get(0).measure();
	}

	public List<String> names() {
		return this.parts.stream().map(Part::name).toList();
	}

	/** The parts that aren't there: a bar of the others would show them. */
	public List<String> missing() {
		return this.parts.stream().filter(Part::isMissing).map(Part::name).toList();
	}

	/** Whether the percentages are of fewer than 20. */
	public boolean ofTooFew() {
		return this.parts.stream().anyMatch((part) -> part.figure() != null && part.figure().ofTooFew());
	}

	/**
	 * The percentages of the quarter.
	 * @return empty where one isn't there or of fewer than 20, or where they make up no
	 * whole
	 */
	public Optional<Year> now() {
		if (!missing().isEmpty() || ofTooFew()) {
			return Optional.empty();
		}
		return year(this.quarter,
				this.parts.stream().map((part) -> Objects.requireNonNull(part.figure()).value()).toList());
	}

	/** The same of England; empty likewise. */
	public Optional<Year> england() {
		return year(this.quarter,
				this.parts.stream()
					.map((part) -> (part.figure() != null) ? part.figure().england().value() : null)
					.toList());
	}

	/**
	 * The percentages of the same quarter of the years before, the newest first: of those
	 * that have all parts, as far back as the figures can be compared.
	 */
	public List<Year> before(Histories histories) {
		List<History> past = this.parts.stream()
			.map((part) -> (part.figure() != null) ? histories.of(part.figure()) : History.NONE)
			.toList();
		Optional<Quarter> anew = past.stream()
			.flatMap((history) -> history.points().stream())
			.filter((point) -> point.beginsAnew() != null)
			.map(History.Point::quarter)
			.max(Comparator.naturalOrder());
		return past.get(0)
			.points()
			.stream()
			.map(History.Point::quarter)
			.filter((each) -> each.number() == this.quarter.number() && each.compareTo(this.quarter) < 0)
			.filter((each) -> anew.isEmpty() || each.compareTo(anew.get()) >= 0)
			.sorted(Comparator.reverseOrder())
			.flatMap((each) -> year(each,
					past.stream().map((history) -> history.at(each).map(History.Point::value).orElse(null)).toList())
				.stream())
			.toList();
	}

	private static Optional<Year> year(Quarter quarter, List<@Nullable Double> values) {
		if (values.stream().anyMatch(Objects::isNull)) {
			return Optional.empty();
		}
		List<Double> percents = values.stream().map(Objects::requireNonNull).toList();
		double sum = percents.stream().flatMapToDouble(DoubleStream::of).sum();
		return (Math.abs(sum - ALL) <= ROUNDING) ? Optional.of(new Year(quarter, percents)) : Optional.empty();
	}

}
