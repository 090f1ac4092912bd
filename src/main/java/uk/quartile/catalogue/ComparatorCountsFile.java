package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
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
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;

/** Reads {@code reference/comparator_counts.csv}, which may have a million lines. */
final class ComparatorCountsFile {

	private static final CsvTable TABLE = new CsvTable("area", "quarter", "measure", "numerator", "denominator");

	private final Faults faults;

	private final Areas areas;

	private final Map<String, Measure> measures;

	/** Measures that the catalogue lacks, each a fault once. */
	private final Set<String> unknown = new HashSet<>();

	/** Quarters read so far: there are few, and one text of each is kept. */
	private final Map<String, String> quarters = new HashMap<>();

	private final Set<String> keys = new HashSet<>();

	private final List<ComparatorCount> counts = new ArrayList<>();

	private ComparatorCountsFile(Faults faults, Areas areas, List<Measure> measures) {
		this.faults = faults;
		this.areas = areas;
		this.measures = measures.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity(), (first, again) -> first, LinkedHashMap::new));
	}

	static List<ComparatorCount> read(byte[] bytes, Faults faults, Areas areas, List<Measure> measures) {
		ComparatorCountsFile file = new ComparatorCountsFile(faults, areas, measures);
		TABLE.read(bytes, faults, file::add);
		return file.counts;
	}

	private void add(CsvRow row) {
		int before = this.faults.count();
		String area = this.areas.area(row, "area");
		String quarter = quarter(row);
		String code = row.text("measure");
		Measure measure = this.measures.get(code);
		if (measure == null && !this.measures.isEmpty() && this.unknown.add(code)) {
			row.fault("measure", "'" + code + "'", "a measure of jobs/measures.yml",
					Suggestions.nearest(code, this.measures.keySet())
						.map((near) -> "write '" + near + "' if that is meant")
						.orElse(CsvRow.REMEDY));
		}
		Count numerator = row.count("numerator");
		Count denominator = row.text("denominator").isEmpty() ? null : row.count("denominator");
		if (measure != null) {
			checkDenominator(row, measure, numerator, denominator);
		}
		if (!this.keys.add(area + " " + quarter + " " + code)) {
			row.fault("measure", "'" + code + "' again for " + area + " in " + quarter,
					"each area, quarter and measure once");
		}
		if (numerator != null && this.faults.count() == before) {
			if (measure != null && measure.ofReturned() && zero(numerator) && zero(denominator)) {
				numerator = new Count.Absent(Absence.NOT_APPLICABLE);
				denominator = null;
			}
			this.counts.add(new ComparatorCount(row.line(), area, quarter, (measure != null) ? measure.code() : code,
					numerator, denominator));
		}
	}

	/** 0 of 0 is nothing to count. */
	private static boolean zero(@Nullable Count count) {
		return count instanceof Count.Known known && known.value().signum() == 0;
	}

	private static void checkDenominator(CsvRow row, Measure measure, @Nullable Count numerator,
			@Nullable Count denominator) {
		if (measure.denominator() == Denominator.POPULATION_0_17 && denominator != null) {
			row.fault("denominator", "'" + row.text("denominator") + "'",
					"nothing, for the denominator of " + measure.code() + " is the population");
		}
		if (measure.denominator() == Denominator.RETURNED && row.text("denominator").isEmpty()
				&& numerator instanceof Count.Known) {
			row.fault("denominator", "nothing", "the number that the numerator is divided by, or a marker");
		}
	}

	private String quarter(CsvRow row) {
		String text = row.text("quarter");
		String known = this.quarters.get(text);
		if (known == null) {
			known = text;
			if (row.quarter("quarter") != null) {
				this.quarters.put(text, text);
			}
		}
		return known;
	}

}
