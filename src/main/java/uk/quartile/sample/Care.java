package uk.quartile.sample;

import java.util.ArrayList;
import java.util.List;

/** Children in care in one authority, quarter by quarter. */
final class Care {

	private final Chance chance;

	private final Share alone;

	private final Share moved;

	private final Share stable;

	private final Share fostered;

	private final Share inHomes;

	private final Share far;

	private final Share visited;

	private final Share healthy;

	private final Share teeth;

	private final List<Integer> stocks = new ArrayList<>();

	private final List<Integer> starts = new ArrayList<>();

	Care(Place place, Chance chance) {
		this.chance = chance;
		this.alone = new Share(0.07, chance);
		this.moved = new Share(0.1, chance);
		this.stable = new Share(0.7, chance);
		this.fostered = new Share(0.66, chance);
		this.inHomes = new Share(0.13, chance);
		this.far = new Share(0.17, chance);
		this.visited = new Share(0.91, chance);
		this.healthy = new Share(0.88, chance);
		this.teeth = new Share(0.77, chance);
		this.stocks.add(Math.max(6, chance.events(place.children(0) * 0.0067 * place.need())));
	}

	/** One quarter on. Returns how many children are looked after at its end. */
	int next(double season, double drift, Counts counts) {
		int before = this.stocks.get(this.stocks.size() - 1);
		int started = this.chance.events(before * 0.1 * season * drift);
		int ended = this.chance.part(before, 0.098);
		int stock = before + started - ended;
		int yearAgo = this.stocks.get(Math.max(0, this.stocks.size() - 4));
		this.stocks.add(stock);
		this.starts.add(started);
		counts.flow("looked-after-starts", started);
		counts.flow("looked-after-ends", ended);
		counts.flow("teenagers-started", this.chance.part(started, 0.36), started);
		stock(stock, counts);
		missing(stock, yearAgo, counts);
		permanence(started, ended, counts);
		return stock;
	}

	private void stock(int stock, Counts counts) {
		int longTerm = this.chance.part(stock, 0.34);
		int aYear = this.chance.part(stock, 0.71);
		int fosterCarers = this.fostered.of(stock);
		counts.other("children-looked-after", stock);
		counts.other("unaccompanied-children", this.alone.of(stock), stock);
		counts.other("three-or-more-placements", this.moved.of(stock), stock);
		counts.other("long-term-stability", this.stable.of(longTerm), longTerm);
		counts.other("placed-with-foster-carers", fosterCarers, stock);
		counts.other("placed-in-homes", Math.min(stock - fosterCarers, this.inHomes.of(stock)), stock);
		counts.other("placed-over-20-miles", this.far.of(stock), stock);
		counts.other("statutory-visits-in-care", this.visited.of(stock), stock);
		counts.other("health-assessments", this.healthy.of(aYear), aYear);
		counts.other("dental-checks", this.teeth.of(aYear), aYear);
	}

	private void missing(int stock, int yearAgo, Counts counts) {
		int inTheYear = yearAgo + this.starts.subList(Math.max(0, this.starts.size() - 4), this.starts.size())
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
		int children = this.chance.part(stock, 0.05);
		counts.other("missing-children-12m", Math.max(children, this.chance.part(inTheYear, 0.11)), inTheYear);
		counts.flow("missing-episodes", children + this.chance.events(children * 1.9), children);
	}

	private void permanence(int started, int ended, Counts counts) {
		int adopted = this.chance.part(ended, 0.1);
		int guardians = this.chance.part(ended - adopted, 0.14);
		long days = 0;
		for (int i = 0; i < adopted; i++) {
			days += Math.round(this.chance.between(210, 720));
		}
		int proceedings = this.chance.part(started, 0.4);
		double weeks = 0;
		for (int i = 0; i < proceedings; i++) {
			weeks += Math.max(12, this.chance.around(41, 11));
		}
		counts.flow("adopted", adopted, ended);
		counts.flow("special-guardianship", guardians, ended);
		counts.flow("adoption-days", days, adopted);
		counts.flows().put("proceedings-weeks", Line.tenths(weeks, proceedings));
	}

}
