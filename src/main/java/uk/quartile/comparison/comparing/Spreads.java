package uk.quartile.comparison.comparing;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.figures.Figure;
import uk.quartile.statistics.Extent;
import uk.quartile.statistics.Quartiles;

/**
 * Places among all authorities of England, from published counts, and quartiles of groups
 * of 12 or more. Authorities differ by far more than chance, so that these say who is
 * unusual. What isn't ranked has neither, nor have percentages of fewer than 20.
 */
final class Spreads {

	private final Measure measure;

	private final Comparators comparators;

	private final @Nullable RegionRates england;

	private final @Nullable Quartiles ofRegion;

	private final @Nullable Quartiles ofEngland;

	Spreads(Measure measure, RatesByQuarter series, Comparators comparators, Catalogue catalogue, Quarter quarter,
			List<Subject> areas) {
		this.measure = measure;
		this.comparators = comparators;
		this.england = measure.ranked() ? comparators.quarters(quarter)
			.stream()
			.filter((each) -> measure.basis() != Basis.QUARTER || each.equals(quarter))
			.map((each) -> RegionRates.published(Catalogue.ENGLAND, each,
					catalogue.members(Catalogue.ENGLAND, each.lastDay()), series))
			.filter((rates) -> rates.covers(RegionRates.authorities(rates.answers()),
					catalogue.settings().minimumCoverage()))
			.findFirst()
			.orElse(null) : null;
		this.ofRegion = measure.ranked()
				? Quartiles.of(areas.stream().flatMapToDouble(this::ranked).toArray()).orElse(null) : null;
		this.ofEngland = (this.england != null) ? Quartiles.of(values(this.england)).orElse(null) : null;
	}

	/** Of an authority or joint area of the region, or of a group. */
	Spread of(Benchmark row) {
		Subject subject = row.subject();
		if (!this.measure.ranked()) {
			return Spread.NONE;
		}
		if (subject.type() == AreaType.AUTHORITY
				|| (subject.type() == AreaType.JOINT && row.others().ground() == null)) {
			return area(subject);
		}
		if (subject.type() == AreaType.NEIGHBOURS) {
			Comparators.Standing standing = this.comparators.neighbours(subject.area(), subject.quarter());
			return new Spread(null, (standing != null) ? standing.quartiles() : null, null, null, null);
		}
		return Spread.NONE;
	}

	/** Of the region, by its authorities. */
	Spread ofRegion() {
		return new Spread(null, this.ofRegion, null, null, null);
	}

	/** Of a sub-group, by its members. */
	Spread ofMembers(RegionRates rates) {
		return new Spread(null, this.measure.ranked() ? Quartiles.of(values(rates)).orElse(null) : null, null, null,
				null);
	}

	/**
	 * Of England, by all its authorities that the places are among: of the quarter that
	 * these are of, be it another than England's own figure.
	 */
	Spread ofEngland() {
		return (this.england == null || this.ofEngland == null) ? Spread.NONE : new Spread(null, this.ofEngland,
				new Spread.Reach(Extent.of(values(this.england)), this.england.quarter()), null, null);
	}

	private Spread area(Subject subject) {
		double[] own = ranked(subject).toArray();
		if (own.length == 0) {
			return Spread.NONE;
		}
		Comparators.Standing standing = (subject.type() == AreaType.AUTHORITY)
				? this.comparators.neighbours(subject.area(), subject.quarter()) : null;
		Quartiles ofNeighbours = (standing != null && comparable(standing.quarter(), subject)) ? standing.quartiles()
				: null;
		return new Spread(inEngland(subject, own[0]).orElse(null), null, null, band(this.ofRegion, own[0]),
				band(ofNeighbours, own[0]));
	}

	private boolean comparable(Quarter others, Subject subject) {
		return this.measure.basis() != Basis.QUARTER || others.equals(subject.quarter());
	}

	private @Nullable Integer band(@Nullable Quartiles quartiles, double value) {
		return (quartiles != null) ? quartiles.band(value, lowFirst()) : null;
	}

	private Optional<Spread.InEngland> inEngland(Subject subject, double own) {
		RegionRates all = this.england;
		if (all == null) {
			return Optional.empty();
		}
		Set<String> codes = new HashSet<>(Footprint.parse(subject.area()).authorities());
		double[] others = values(
				all.rates().stream().filter((rate) -> Collections.disjoint(rate.area().authorities(), codes)).toList());
		int below = (int) Arrays.stream(others).filter((other) -> other < own).count();
		int above = (int) Arrays.stream(others).filter((other) -> other > own).count();
		double[] with = Arrays.copyOf(others, others.length + 1);
		with[others.length] = own;
		return Optional.of(new Spread.InEngland((lowFirst() ? below : above) + 1, with.length, below, above,
				all.quarter(), band(Quartiles.of(with).orElse(null), own)));
	}

	private boolean lowFirst() {
		return this.measure.polarity() == Polarity.LOW_IS_GOOD;
	}

	private DoubleStream ranked(Subject subject) {
		Double value = subject.value();
		return (value == null || Verdicts.none(this.measure, subject)) ? DoubleStream.empty() : DoubleStream.of(value);
	}

	private double[] values(RegionRates rates) {
		return values(rates.rates());
	}

	private double[] values(List<AreaRate> rates) {
		return rates.stream()
			.filter((rate) -> !this.measure.ofTooFew(rate.knownDenominator()))
			.flatMapToDouble((rate) -> (rate.figure() instanceof Figure.Known known) ? DoubleStream.of(known.value())
					: DoubleStream.empty())
			.toArray();
	}

}
