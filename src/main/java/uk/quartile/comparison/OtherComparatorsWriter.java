package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.OtherComparators;
import uk.quartile.comparison.comparing.Spread;
import uk.quartile.database.CopyRows;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.statistics.Extent;
import uk.quartile.statistics.Quartiles;

/** Stores what benchmarks stand beside, after the benchmarks themselves. */
final class OtherComparatorsWriter {

	private static final String KEY = "measure_comparison, measure, area, area_type, quarter, ";

	private static final CopyRows OTHERS = new CopyRows("further_comparison", KEY + """
			value_quarter, ground, graded_value, graded_quarter, graded_members, graded_members_with_figure,
			versus_graded, general_population_value, general_population_period, general_population_group,
			published_numerator, published_value, england_place, england_ranked, england_below, england_above,
			england_place_quarter, england_quarter_of, region_quarter_of, neighbours_quarter_of, lower_quartile,
			middle_quartile, upper_quartile, quartiles_of, england_least, england_low, england_high, england_most,
			england_spread_quarter""");

	private static final CopyRows SUB_GROUPS = new CopyRows("sub_group_comparison",
			KEY + "ordinal, sub_group, value, verdict");

	private final DataSource dataSource;

	private final List<@Nullable Object[]> others = new ArrayList<>();

	private final List<@Nullable Object[]> subGroups = new ArrayList<>();

	OtherComparatorsWriter(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * Takes the benchmarks of one measure.
	 * @param id of the measure's comparison
	 * @param measure code
	 */
	void add(long id, String measure, List<Benchmark> benchmarks) {
		for (Benchmark benchmark : benchmarks) {
			OtherComparators beside = benchmark.others();
			if (!beside.isNone()) {
				this.others.add(row(id, measure, benchmark.subject(), beside));
			}
			int ordinal = 0;
			for (OtherComparators.InSubGroup group : beside.subGroups()) {
				this.subGroups.add(row(id, measure, benchmark.subject(), ++ordinal, group));
			}
		}
	}

	/** Sends what it was given. */
	void send() throws SQLException {
		OTHERS.send(this.dataSource, this.others.stream());
		SUB_GROUPS.send(this.dataSource, this.subGroups.stream());
	}

	private static @Nullable Object[] row(long id, String measure, Subject subject, OtherComparators beside) {
		OtherComparators.Graded graded = beside.graded();
		Against against = (graded != null) ? graded.against() : null;
		GeneralPopulation people = beside.generalPopulation();
		OtherComparators.Published published = beside.published();
		Spread.InEngland place = beside.spread().inEngland();
		Quartiles quartiles = beside.spread().members();
		Spread.Reach reach = beside.spread().england();
		Extent extent = (reach != null) ? reach.extent() : null;
		return CopyRows.row(id, measure, subject.area(), subject.type(), subject.quarter(), beside.valueQuarter(),
				beside.ground(), (against != null) ? against.value() : null,
				(against != null) ? against.quarter() : null, (graded != null) ? graded.members() : null,
				(graded != null) ? graded.withFigure() : null, (against != null) ? against.verdict() : null,
				(people != null) ? people.value() : null, (people != null) ? people.period() : null,
				(people != null) ? people.group() : null, (published != null) ? published.numerator() : null,
				(published != null) ? published.value() : null, (place != null) ? place.place() : null,
				(place != null) ? place.ranked() : null, (place != null) ? place.below() : null,
				(place != null) ? place.above() : null, (place != null) ? place.quarter() : null,
				(place != null) ? place.quarterOf() : null, beside.spread().regionQuarter(),
				beside.spread().neighboursQuarter(), (quartiles != null) ? quartiles.lower() : null,
				(quartiles != null) ? quartiles.middle() : null, (quartiles != null) ? quartiles.upper() : null,
				(quartiles != null) ? quartiles.of() : null, (extent != null) ? extent.least() : null,
				(extent != null) ? extent.low() : null, (extent != null) ? extent.high() : null,
				(extent != null) ? extent.most() : null, (reach != null) ? reach.quarter() : null);
	}

	private static @Nullable Object[] row(long id, String measure, Subject subject, int ordinal,
			OtherComparators.InSubGroup group) {
		return CopyRows.row(id, measure, subject.area(), subject.type(), subject.quarter(), ordinal, group.name(),
				group.value(), group.verdict());
	}

}
