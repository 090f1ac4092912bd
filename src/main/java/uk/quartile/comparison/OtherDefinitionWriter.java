package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.ComparedWriter.Computed;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.database.CopyRows;

/** Stores which figures are counted by another definition than their quarter's. */
final class OtherDefinitionWriter {

	private static final CopyRows TABLE = new CopyRows("other_definition",
			"measure_comparison, measure, area, area_type, quarter, because");

	private OtherDefinitionWriter() {
	}

	/** Sends the rows of measures whose benchmarks stand, in the caller's transaction. */
	static void send(DataSource dataSource, List<Computed> measures) throws SQLException {
		TABLE.send(dataSource,
				measures.stream()
					.flatMap((measure) -> measure.benchmarks()
						.stream()
						.map(Benchmark::subject)
						.filter((subject) -> subject.other() != null && subject.answers())
						.map((subject) -> CopyRows.row(measure.id(), measure.measure().code(), subject.area(),
								subject.type(), subject.quarter(), because(subject)))));
	}

	private static String because(Subject subject) {
		OtherDefinition other = subject.other();
		return (other != null) ? other.because() : "";
	}

}
