package uk.quartile.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Count;

/** Reads {@code reference/populations.csv}. */
final class PopulationsFile {

	private static final CsvTable TABLE = new CsvTable(List.of("area", "mid_year", "release", "population_0_17"),
			List.of("published"));

	private PopulationsFile() {
	}

	static List<Population> read(byte[] bytes, Faults faults, Areas areas, List<Authority> authorities) {
		List<Population> populations = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			Population population = new Population(row.line(), areas.area(row, "area"),
					row.whole("mid_year", 1900, 2099), row.required("release", "a release, as in rebased"),
					children(row));
			row.day("published");
			if (!keys.add(population.area() + " " + population.midYear() + " " + population.release())) {
				row.fault("area", "'" + population.area() + "' again for mid-" + population.midYear() + ", "
						+ population.release(), "each area, mid-year and release once");
			}
			populations.add(population);
		});
		if (populations.isEmpty() && faults.count() == 0) {
			faults.add(null, null, "no populations", "a line for each area and mid-year",
					"./quartile sample DIR writes an example");
		}
		if (faults.count() == 0) {
			PopulationParts.check(populations, authorities, faults);
		}
		return populations;
	}

	private static Count children(CsvRow row) {
		Count children = row.count("population_0_17");
		if (children instanceof Count.Known known
				&& (known.value().signum() == 0 || known.value().stripTrailingZeros().scale() > 0)) {
			row.fault("population_0_17", "'" + row.text("population_0_17") + "'",
					"a whole number above 0, or a marker");
		}
		return (children != null) ? children : new Count.Known(BigDecimal.ONE);
	}

}
