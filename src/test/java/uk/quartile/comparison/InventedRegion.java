package uk.quartile.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.NeighboursStatistic;
import uk.quartile.catalogue.Settings;
import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.Inspection;
import uk.quartile.domain.area.Succession;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/** A small region and its rates, to compare one measure of. */
public final class InventedRegion {

	public static final String REGION = "E12000099";

	private final List<Authority> authorities = new ArrayList<>();

	private final List<Succession> successions = new ArrayList<>();

	private final List<AreaRate> rates = new ArrayList<>();

	private final Map<String, Settings.Target> targets = new TreeMap<>();

	private final Map<String, List<AreaRate>> related = new TreeMap<>();

	private final Map<String, List<String>> neighbours = new TreeMap<>();

	private final Map<String, List<String>> subGroups = new LinkedHashMap<>();

	private final List<Inspection> inspections = new ArrayList<>();

	private final List<GeneralPopulation> generalPopulation = new ArrayList<>();

	private Measure measure = measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(1, 2, 3, 4),
			List.of());

	public static Measure measure(Unit unit, Basis basis, Polarity polarity, boolean partsOfWhole, Set<Integer> due,
			List<Measure.Break> breaks) {
		return new Measure("measure", "Measure", "Section", "", "", Denominator.RETURNED, "", unit, basis, polarity, 1,
				Counts.WHOLE, partsOfWhole, due, null, null, breaks, null, "", true, Relations.NONE, false);
	}

	/** P was divided into S1 and S2 on 1 April 2021. */
	static InventedRegion divided(Succession.Kind kind) {
		return new InventedRegion().authority("P", null, "2021-03-31")
			.authority("S1", "2021-04-01", null)
			.authority("S2", "2021-04-01", null)
			.succession("P", "S1", "2021-04-01", kind)
			.succession("P", "S2", "2021-04-01", kind);
	}

	/** The same as a split, beside A, with returns of the quarters before and after. */
	public static InventedRegion split() {
		return divided(Succession.Kind.SPLIT).authorities("A")
			.returned("A", "2020-21-Q4", "50", "100")
			.returned("P", "2020-21-Q4", "50", "100")
			.returned("A", "2021-22-Q1", "60", "100")
			.returned("S1", "2021-22-Q1", "10", "50")
			.returned("S2", "2021-22-Q1", "20", "50");
	}

	public InventedRegion of(Unit unit, Basis basis, Polarity polarity) {
		this.measure = measure(unit, basis, polarity, unit == Unit.PERCENT, Set.of(1, 2, 3, 4), List.of());
		return this;
	}

	public InventedRegion target(double value, double tolerance) {
		this.targets.put("measure", new Settings.Target(value, tolerance));
		return this;
	}

	public InventedRegion related(String other, String area, String quarter, boolean published, String numerator) {
		Count count = count(numerator);
		Figure figure = (count instanceof Count.Known known) ? new Figure.Known(known.value().doubleValue(), null)
				: new Figure.Undefined("there was nothing to count");
		this.related.computeIfAbsent(other, (code) -> new ArrayList<>())
			.add(new AreaRate(Footprint.parse(area), Quarter.parse(quarter),
					published ? CountStatus.PUBLISHED : CountStatus.FINAL, count, null, null, null, null, figure));
		return this;
	}

	public InventedRegion of(Measure other) {
		this.measure = other;
		return this;
	}

	public InventedRegion authorities(String... codes) {
		for (String code : codes) {
			authority(code, null, null);
		}
		return this;
	}

	public InventedRegion authority(String code, @Nullable String from, @Nullable String to) {
		this.authorities.add(new Authority(code, "", code, "unitary", REGION, "Invented",
				(from != null) ? LocalDate.parse(from) : null, (to != null) ? LocalDate.parse(to) : null));
		return this;
	}

	public InventedRegion authoritiesOf(String region, String... codes) {
		for (String code : codes) {
			this.authorities.add(new Authority(code, "", code, "unitary", region, region, null, null));
		}
		return this;
	}

	public InventedRegion succession(String predecessor, String successor, String effective, Succession.Kind kind) {
		this.successions
			.add(new Succession(predecessor, predecessor, successor, successor, LocalDate.parse(effective), kind));
		return this;
	}

	/** An authority of another region. */
	public InventedRegion elsewhere(String code, String region) {
		this.authorities.add(new Authority(code, "", code, "unitary", region, "Elsewhere", null, null));
		return this;
	}

	public InventedRegion subGroup(String name, String... codes) {
		this.subGroups.put(name, List.of(codes));
		return this;
	}

	public InventedRegion inspected(String authority, String day, Grade grade) {
		this.inspections.add(new Inspection(authority, LocalDate.parse(day), grade, ""));
		return this;
	}

	public InventedRegion inGeneral(String until, double value) {
		return inGeneral("measure", until, value);
	}

	public InventedRegion inGeneral(String of, String until, double value) {
		this.generalPopulation
			.add(new GeneralPopulation(of, "everybody", "to " + until, LocalDate.parse(until), value, ""));
		return this;
	}

	public InventedRegion neighbours(String authority, String... codes) {
		this.neighbours.put(authority, List.of(codes));
		return this;
	}

	public InventedRegion returned(String area, String quarter, String numerator, String denominator) {
		return rate(area, quarter, "final", numerator, denominator);
	}

	public InventedRegion published(String area, String quarter, String numerator, String denominator) {
		return rate(area, quarter, "published", numerator, denominator);
	}

	/** The same, counted by another definition than the quarter's. */
	public InventedRegion returnedBy(OtherDefinition definition, String area, String quarter, String numerator,
			String denominator) {
		returned(area, quarter, numerator, denominator);
		AreaRate rate = this.rates.remove(this.rates.size() - 1);
		this.rates.add(new AreaRate(rate.area(), rate.quarter(), rate.status(), rate.numerator(), rate.denominator(),
				rate.denominatorSource(), null, null, rate.figure(), definition));
		return this;
	}

	InventedRegion rate(String area, String quarter, String status, String numerator, String denominator) {
		BigDecimal n = new BigDecimal(denominator);
		Count count = count(numerator);
		Figure figure = Formula.of(this.measure, Quarter.parse(quarter), count, new Count.Known(n), "rebased");
		this.rates.add(new AreaRate(Footprint.parse(area), Quarter.parse(quarter),
				Written.read(CountStatus.class, status).orElseThrow(), count, new Count.Known(n),
				DenominatorSource.RETURNED, null, null, figure));
		return this;
	}

	private static Count count(String written) {
		return Stream.of(Absence.values())
			.filter((each) -> each.written().equals(written))
			.findFirst()
			.<Count>map(Count.Absent::new)
			.orElseGet(() -> new Count.Known(new BigDecimal(written)));
	}

	public List<Benchmark> compare(String quarter) {
		return compare(REGION, quarter);
	}

	public List<Benchmark> compare(String region, String quarter) {
		Settings settings = new Settings(REGION, Map.of(),
				new Settings.Schedule("0 0 2 * * *", ZoneId.of("Europe/London"), 3, 10), Set.of(), Set.of(), "rebased",
				"2021", NeighboursStatistic.MEDIAN, 0.75, this.subGroups, 45, 1, Map.of(), this.targets, "", "");
		Catalogue catalogue = new Catalogue(List.of(this.measure), this.authorities, this.successions, this.inspections,
				this.generalPopulation, List.of(), settings, new TreeMap<>());
		return Comparison.compare(catalogue, region, Quarter.parse(quarter), this.measure, this.rates, this.related,
				this.neighbours);
	}

	public static Benchmark row(List<Benchmark> rows, String type, String area) {
		return rows.stream()
			.filter((each) -> each.subject().type().written().equals(type) && each.subject().area().equals(area))
			.findFirst()
			.orElseThrow();
	}

	public static Change change(Benchmark row, Since since) {
		return row.changes().stream().filter((each) -> each.since() == since).findFirst().orElseThrow();
	}

}
