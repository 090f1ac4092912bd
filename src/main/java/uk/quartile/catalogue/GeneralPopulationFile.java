package uk.quartile.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/** Reads {@code reference/general_population.csv}, if there is one. */
final class GeneralPopulationFile {

	private static final CsvTable TABLE = new CsvTable("measure", "group", "period", "until", "value", "source");

	private GeneralPopulationFile() {
	}

	static List<GeneralPopulation> read(byte[] bytes, Faults faults, List<Measure> measures) {
		Map<String, Measure> known = measures.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity(), (first, again) -> first, LinkedHashMap::new));
		List<GeneralPopulation> figures = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			String measure = row.text("measure");
			if (!known.isEmpty() && !known.containsKey(measure)) {
				row.fault("measure", "'" + measure + "'", "a measure of jobs/measures.yml",
						Suggestions.nearest(measure, known.keySet())
							.map((near) -> "write '" + near + "' if that is meant")
							.orElse(CsvRow.REMEDY));
			}
			String group = row.required("group", "whom the figure is of, as in all young people in England");
			String period = row.required("period", "what it is of, as in 2018");
			LocalDate until = row.requiredDay("until", "the period's last day");
			Double value = value(row, known.get(measure));
			String source = row.required("source", "where the figure was published");
			if (until == null || value == null) {
				return;
			}
			if (!keys.add(measure + " " + until)) {
				row.fault("until", "'" + until + "' again for " + measure, "each measure and day once");
			}
			figures.add(new GeneralPopulation(measure, group, period, until, value, source));
		});
		return figures;
	}

	private static @Nullable Double value(CsvRow row, @Nullable Measure measure) {
		BigDecimal value = row.value("value");
		if (value == null) {
			return null;
		}
		if (measure != null && measure.unit() == Unit.PERCENT && measure.partsOfWhole()
				&& value.compareTo(BigDecimal.valueOf(100)) > 0) {
			row.fault("value", "'" + row.text("value") + "'", "a percentage from 0 to 100");
		}
		return value.doubleValue();
	}

}
