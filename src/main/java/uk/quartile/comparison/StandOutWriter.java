package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.ComparedWriter.Computed;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.StandOuts;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.database.CopyRows;

/** Stores what stands out among compared figures. */
final class StandOutWriter {

	private static final CopyRows TABLE = new CopyRows("stand_out",
			"measure_comparison, measure, area, area_type, quarter, list, beyond_chance, beyond_from, stands, moves, by_chance");

	private final StandOuts exceptions;

	StandOutWriter(StandOuts exceptions) {
		this.exceptions = exceptions;
	}

	/** Sends the rows of measures whose benchmarks stand, in the caller's transaction. */
	void send(DataSource dataSource, List<Computed> measures) throws SQLException {
		TABLE.send(dataSource, measures.stream()
			.flatMap((measure) -> measure.benchmarks().stream().flatMap((each) -> row(measure, each))));
	}

	private Stream<@Nullable Object[]> row(Computed measure, Benchmark benchmark) {
		Subject subject = benchmark.subject();
		return this.exceptions.of(measure.measure(), benchmark)
			.stream()
			.map((standOut) -> row(measure, subject, standOut));
	}

	private static @Nullable Object[] row(Computed measure, Subject subject, StandOut standOut) {
		return CopyRows.row(measure.id(), measure.measure().code(), subject.area(), subject.type(), subject.quarter(),
				standOut.list(), standOut.beyondChance(), standOut.from(), standOut.stands(), standOut.moves(),
				standOut.byChance());
	}

}
