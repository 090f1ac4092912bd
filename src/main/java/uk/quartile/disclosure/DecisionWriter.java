package uk.quartile.disclosure;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.Edition;

/** Stores what was decided, in the caller's transaction. */
final class DecisionWriter {

	private static final CopyRows TABLE = new CopyRows("disclosure", """
			comparison, edition, area_type, area, quarter, measure, decision, reason, numerator, denominator, value,
			guards_area_type, guards_area, guards_quarter, guards_measure, relation, relation_with, told""");

	private DecisionWriter() {
	}

	static void send(DataSource dataSource, long comparison, Edition edition, List<Decision> decisions)
			throws SQLException {
		TABLE.send(dataSource, decisions.stream().map((each) -> row(comparison, edition, each)));
	}

	private static @Nullable Object[] row(long comparison, Edition edition, Decision each) {
		Decision.Of of = each.of();
		Decision.Of guards = each.guards();
		return CopyRows.row(comparison, edition, of.type(), of.area(), of.quarter(), of.measure(), each.shown(),
				each.reason(), each.numerator(), each.denominator(), each.value(),
				(guards != null) ? guards.type() : null, (guards != null) ? guards.area() : null,
				(guards != null) ? guards.quarter() : null, (guards != null) ? guards.measure() : null, each.relation(),
				each.with(), each.told());
	}

}
