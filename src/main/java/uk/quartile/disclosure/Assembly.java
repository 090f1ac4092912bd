package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Equations;
import uk.quartile.disclosure.witness.Kind;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/** The counts of all areas, each once, and the figures that show them. */
final class Assembly {

	/** What is taken for a count that nobody here knows, before it is made to fit. */
	private static final long GUESS = 3;

	final Equations equations = new Equations();

	final Asked asked;

	final Grounds grounds;

	final SameCounts counts;

	final List<Figured> returned = new ArrayList<>();

	private final Map<String, Measure> measures = new LinkedHashMap<>();

	private final Map<String, Integer> places = new HashMap<>();

	private final Quarter first;

	private final Map<String, @Nullable Cell[]> cells = new LinkedHashMap<>();

	private final Map<String, @Nullable Observed[]> published = new HashMap<>();

	private final List<List<Figured>> together = new ArrayList<>();

	private final Set<String> own;

	Assembly(Asked asked) {
		this.asked = asked;
		this.first = Asked.first(asked.quarter());
		this.grounds = new Grounds(asked.catalogue(), asked.quarter());
		this.counts = new SameCounts(asked.catalogue().measures());
		asked.catalogue().measures().forEach((measure) -> {
			this.places.put(measure.code(), this.places.size());
			this.measures.put(measure.code(), measure);
		});
		this.own = Areas.own(asked.catalogue(), asked.region());
		for (int i = 0; i < quarters() * this.measures.size(); i++) {
			this.together.add(new ArrayList<>());
		}
		asked.observed().stream().filter(Observed::published).forEach(this::publish);
		asked.observed().stream().filter((each) -> !each.published()).forEach(this::add);
		this.returned.forEach((each) -> {
			each.numerator = number(each, each.observed().numerator(), false);
			each.denominator = each.measure().ofReturned() ? number(each, each.observed().denominator(), true) : null;
		});
		this.returned.forEach(this::fillIn);
		this.together.forEach(
				(list) -> list.sort((one, other) -> this.grounds.authorities(other) - this.grounds.authorities(one)));
		knowWhatIsPublished();
	}

	private void publish(Observed observed) {
		Measure measure = this.measures.get(observed.measure());
		if (measure != null) {
			this.published.computeIfAbsent(observed.area(),
					(area) -> new @Nullable Observed[this.together.size()])[place(observed.quarter(),
							measure)] = observed;
		}
	}

	private void add(Observed observed) {
		Measure measure = this.measures.get(observed.measure());
		if (measure != null && Footprint.parse(observed.area()).authorities().stream().allMatch(this.own::contains)) {
			Figured figured = new Figured(observed, measure, this.grounds.now(observed.area(), observed.quarter()));
			boolean counts = figured.hasFigure() || figured.withheldAtSource();
			if (counts) {
				this.returned.add(figured);
			}
			if (counts || figured.answers()) {
				of(observed.quarter(), measure).add(figured);
			}
		}
	}

	/** All that was returned of a measure for a quarter; joint areas come first. */
	List<Figured> of(Quarter quarter, Measure measure) {
		return this.together.get(place(quarter, measure));
	}

	private int place(Quarter quarter, Measure measure) {
		return (quarter.index() - this.first.index()) * this.measures.size()
				+ Objects.requireNonNull(this.places.get(measure.code()));
	}

	/** The published counts of an area, if there are any. */
	@Nullable Observed published(String area, Quarter quarter, Measure measure) {
		@Nullable Observed[] of = this.published.get(area);
		return (of != null) ? of[place(quarter, measure)] : null;
	}

	int quarters() {
		return this.asked.quarter().index() - this.first.index() + 1;
	}

	Quarter quarter(int place) {
		return this.asked.quarter().minus(quarters() - 1 - place);
	}

	/** The grounds of which there is any count. */
	Set<String> areas() {
		return this.cells.keySet();
	}

	/** A count, if there is one. */
	@Nullable Cell cell(String ground, int quarter, int count) {
		@Nullable Cell[] of = this.cells.get(ground);
		return (of != null && quarter >= 0) ? of[quarter * this.counts.size() + count] : null;
	}

	static long whole(BigDecimal number, Measure measure) {
		return number.multiply(BigDecimal.valueOf(Small.unit(measure))).setScale(0, RoundingMode.HALF_UP).longValue();
	}

	private @Nullable Cell number(Figured figured, @Nullable BigDecimal number, boolean denominator) {
		if (number == null) {
			return null;
		}
		long value = whole(number, figured.measure());
		@Nullable Cell[] of = cellsOf(figured.ground());
		int at = place(figured, denominator);
		Cell cell = of[at];
		if (cell == null) {
			cell = this.equations.cell(value, this.grounds.owners(figured.ground()));
			of[at] = cell;
		}
		// Where two returns of the same count differ, it is none.
		return (cell.value() == value) ? cell : this.equations.cell(value, this.grounds.owners(figured.ground()));
	}

	/** What nobody here knows, unless another figure tells it. */
	private void fillIn(Figured figured) {
		figured.numerator = (figured.numerator != null) ? figured.numerator : guess(figured, false);
		if (figured.measure().ofReturned() && figured.denominator == null) {
			figured.denominator = guess(figured, true);
		}
		Cell x = figured.numerator;
		Cell n = figured.denominator;
		if (figured.measure().partsOfWhole() && n != null && n.value() >= x.value()) {
			int[] owners = this.grounds.owners(figured.ground());
			long rest = n.value() - x.value();
			boolean guessed = n.guessed() || x.guessed();
			Cell others = guessed ? this.equations.unknown(rest, owners) : this.equations.cell(rest, owners);
			figured.rest = others;
			this.equations.relate(Kind.COMPLEMENT, figured.measure().code(), List.of(n), List.of(x, others), 0, 0,
					null);
		}
	}

	private Cell guess(Figured figured, boolean denominator) {
		@Nullable Cell[] of = cellsOf(figured.ground());
		int at = place(figured, denominator);
		Cell cell = of[at];
		if (cell == null) {
			cell = this.equations.unknown(GUESS * Small.unit(figured.measure()), this.grounds.owners(figured.ground()));
			of[at] = cell;
		}
		return cell;
	}

	private int place(Figured figured, boolean denominator) {
		return (figured.observed().quarter().index() - this.first.index()) * this.counts.size()
				+ this.counts.number(figured.measure(), denominator);
	}

	private @Nullable Cell[] cellsOf(String ground) {
		return this.cells.computeIfAbsent(ground, (key) -> new @Nullable Cell[quarters() * this.counts.size()]);
	}

	private void knowWhatIsPublished() {
		for (Figured each : this.returned) {
			Observed known = published(each.observed().area(), each.observed().quarter(), each.measure());
			if (known != null) {
				know(each, known.numerator(), known.denominator());
			}
		}
	}

	/** What stands elsewhere, and is the same, is known. */
	static void know(Figured figured, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		know(figured.numerator, numerator, figured.measure());
		know(figured.denominator, denominator, figured.measure());
	}

	private static void know(@Nullable Cell cell, @Nullable BigDecimal number, Measure measure) {
		if (cell != null && number != null && !cell.guessed() && cell.value() == whole(number, measure)) {
			cell.know();
		}
	}

}
