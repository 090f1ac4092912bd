package uk.quartile.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.measure.Measure;

/** Writes {@code input/reference/}. */
final class SampleReference {

	/**
	 * The code under which the program looks for the country; here it is the invented
	 * one.
	 */
	private static final String COUNTRY = "E92000001";

	private static final int NEIGHBOURS = 10;

	/** Names that are longer have a short one. */
	private static final int SHORT = 14;

	private static final String OVERALL = "Overall effectiveness";

	private static final List<String> JUDGEMENTS = List.of("Children who need help and protection", "Children in care",
			"Care leavers", "Leaders’ impact on practice");

	private final Path folder;

	private final List<Place> places;

	private final Quarter first;

	private final Quarter last;

	SampleReference(Path folder, List<Place> places, Quarter first, Quarter last) {
		this.folder = folder;
		this.places = places;
		this.first = first;
		this.last = last;
	}

	void write(List<Measure> measures, Histories histories) throws IOException {
		authorities();
		successions();
		populations();
		neighbours();
		comparatorCounts(measures, histories);
		inspections();
		generalPopulation(measures);
	}

	private void authorities() throws IOException {
		try (CsvFile csv = new CsvFile(this.folder.resolve("authorities.csv"), "code", "dfe_code", "name", "type",
				"region", "region_name", "valid_from", "valid_to", "short_name")) {
			for (Place place : this.places) {
				csv.row(place.code(), place.dfeCode(), place.name(), place.type(), place.region(), place.regionName(),
						place.validFrom(), place.validTo(),
						(place.name().length() > SHORT) ? place.name().replace("Zeldshire", "Zeld") : "");
			}
		}
	}

	private void successions() throws IOException {
		try (CsvFile csv = new CsvFile(this.folder.resolve("successions.csv"), "predecessor", "predecessor_name",
				"successor", "successor_name", "effective", "kind")) {
			for (Place place : this.places) {
				for (Place part : place.parts()) {
					csv.row(place.code(), place.name(), part.code(), part.name(), part.validFrom(), "split");
				}
			}
		}
	}

	private void populations() throws IOException {
		try (CsvFile csv = new CsvFile(this.folder.resolve("populations.csv"), "area", "mid_year", "release",
				"population_0_17")) {
			for (int year = this.first.year() - 1; year <= this.last.year(); year++) {
				LocalDate end = LocalDate.of(year + 1, 3, 31);
				int years = Math.max(0, year - this.first.year());
				for (Place place : this.places) {
					if (place.validOn(end)) {
						csv.row(place.code(), year, "rebased", place.children(years));
					}
				}
				for (Map.Entry<String, List<Place>> area : areas().entrySet()) {
					csv.row(area.getKey(), year, "rebased",
							area.getValue().stream().mapToInt((place) -> place.children(years)).sum());
				}
			}
		}
	}

	/** Those most alike in need, and then in size. */
	private void neighbours() throws IOException {
		try (CsvFile csv = new CsvFile(this.folder.resolve("neighbours.csv"), "edition", "authority", "neighbour",
				"rank", "closeness")) {
			for (Place place : this.places) {
				List<Place> nearest = this.places.stream()
					.filter((other) -> other.parts().isEmpty() && !other.equals(place)
							&& !place.parts().contains(other))
					.sorted(Comparator.comparingDouble((Place other) -> distance(place, other))
						.thenComparing(Place::code))
					.limit(NEIGHBOURS)
					.toList();
				for (int i = 0; i < nearest.size(); i++) {
					csv.row("2021", place.code(), nearest.get(i).code(), i + 1,
							(distance(place, nearest.get(i)) < 0.3) ? "close" : "not close");
				}
			}
		}
	}

	private static double distance(Place one, Place other) {
		return Math.abs(one.need() - other.need())
				+ 0.2 * Math.abs(StrictMath.log((double) one.children(0) / other.children(0)));
	}

	/** Each once; what came later, half a year after it came. */
	private void inspections() throws IOException {
		Chance chance = new Chance("inspections");
		try (CsvFile csv = new CsvFile(this.folder.resolve("inspections.csv"), "authority", "inspected", "grade",
				"source", "judgement", "service")) {
			for (Place place : this.places) {
				LocalDate from = (place.validFrom() != null) ? place.validFrom().plusMonths(6)
						: this.first.firstDay().minusMonths((long) chance.between(3, 40));
				double fortune = chance.between(0, 1);
				Grade grade = (fortune < 0.15) ? Grade.OUTSTANDING : (fortune < 0.6) ? Grade.GOOD
						: (fortune < 0.88) ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
				csv.row(place.code(), from, grade.written(), "invented", OVERALL, "children's services");
				if (place.region().equals(Country.REGION)) {
					judgements(csv, place.code(), from, grade.ordinal());
				}
			}
		}
	}

	/**
	 * The grid of one authority: of each judgement a grade, one better or worse than the
	 * one before; homes and youth justice; and an inspection four years earlier.
	 */
	private static void judgements(CsvFile csv, String code, LocalDate from, int overall) throws IOException {
		Grade[] grades = Grade.values();
		for (int i = 0; i < JUDGEMENTS.size(); i++) {
			csv.row(code, from, grades[(overall + i) % grades.length].written(), "invented", JUDGEMENTS.get(i),
					"children's services");
		}
		csv.row(code, from.minusYears(4), grades[(overall + 1) % grades.length].written(), "invented", OVERALL,
				"children's services");
		csv.row(code, from.minusYears(4), grades[overall].written(), "invented", JUDGEMENTS.get(1),
				"children's services");
		csv.row(code, from.plusMonths(2), Grade.GOOD.written(), "invented", "Home 1", "children's home");
		csv.row(code, from.plusMonths(3), Grade.OUTSTANDING.written(), "invented", "Home 2", "children's home");
		csv.row(code, from.plusMonths(4), Grade.REQUIRES_IMPROVEMENT.written(), "invented", "Governance and leadership",
				"youth justice");
	}

	private void generalPopulation(List<Measure> measures) throws IOException {
		try (CsvFile csv = new CsvFile(this.folder.resolve("general_population.csv"), "measure", "group", "period",
				"until", "value", "source")) {
			int year = this.last.year();
			String measure = "care-leavers-in-education-employment-training";
			if (measures.stream().noneMatch((each) -> each.code().equals(measure))) {
				return;
			}
			csv.row(measure, "all young people in this invented country", year, LocalDate.of(year, 12, 31), "91.5",
					"invented");
		}
	}

	private void comparatorCounts(List<Measure> measures, Histories histories) throws IOException {
		Map<String, List<Place>> areas = new LinkedHashMap<>();
		for (Place place : this.places) {
			if (!place.region().equals(Country.REGION)) {
				areas.put(place.code(), List.of(place));
			}
		}
		areas.putAll(areas());
		try (CsvFile csv = new CsvFile(this.folder.resolve("comparator_counts.csv"), "area", "quarter", "measure",
				"numerator", "denominator")) {
			for (Map.Entry<String, List<Place>> area : areas.entrySet()) {
				for (Quarter quarter = this.first; quarter.compareTo(this.last) <= 0; quarter = quarter.minus(-1)) {
					for (Measure measure : measures) {
						Line line = measure.dueIn(quarter) ? histories.line(area.getValue(), measure, quarter) : null;
						if (line != null) {
							csv.row(area.getKey(), quarter, measure.code(), CsvFile.numerator(line),
									CsvFile.denominator(line));
						}
					}
				}
			}
		}
	}

	/**
	 * The regions and the country, each with the places that have figures of their own.
	 */
	private Map<String, List<Place>> areas() {
		List<Place> own = this.places.stream().filter((place) -> place.parts().isEmpty()).toList();
		Map<String, List<Place>> areas = new LinkedHashMap<>();
		for (String region : new TreeSet<>(own.stream().map(Place::region).toList())) {
			areas.put(region, own.stream().filter((place) -> place.region().equals(region)).toList());
		}
		areas.put(COUNTRY, own);
		return areas;
	}

}
