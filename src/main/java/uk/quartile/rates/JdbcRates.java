package uk.quartile.rates;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

/**
 * Reads the observations that have no rate yet. What a killed run has left undone is
 * simply what is still without one.
 */
final class JdbcRates {

	/**
	 * Rates are stored in the order in which observations are read: where the last one of
	 * a derivation has its rate, all have.
	 */
	private static final String WITHOUT_RATE = """
			FROM (
				SELECT d.id
				FROM derivation d, LATERAL (
					SELECT l.derivation, l.area, l.quarter, l.measure
					FROM observation l
					WHERE l.derivation = d.id
					ORDER BY l.area DESC, l.quarter DESC, l.measure DESC
					LIMIT 1) last
				WHERE d.basis = :basis
					AND NOT EXISTS (
						SELECT FROM rate r
						WHERE (r.derivation, r.area, r.quarter, r.measure)
							= (last.derivation, last.area, last.quarter, last.measure))
			) unfinished
			JOIN observation o ON o.derivation = unfinished.id
			WHERE NOT EXISTS (
				SELECT FROM rate r
				WHERE (r.derivation, r.area, r.quarter, r.measure) = (o.derivation, o.area, o.quarter, o.measure))
			""";

	private static final String COUNT = "SELECT count(*)\n" + WITHOUT_RATE;

	private static final String READ = """
			SELECT o.derivation, o.area, o.quarter, o.measure,
				o.numerator, o.numerator_absence, o.denominator, o.denominator_absence
			""" + WITHOUT_RATE + """
			ORDER BY o.derivation, o.area, o.quarter, o.measure
			""";

	private final DataSource dataSource;

	private final String basis;

	JdbcRates(DataSource dataSource, String basis) {
		this.dataSource = dataSource;
		this.basis = basis;
	}

	long count() {
		return JdbcClient.create(this.dataSource).sql(COUNT).param("basis", this.basis).query(Long.class).single();
	}

	/**
	 * A cursor, so that memory stays flat; a connection of its own, so that chunks can
	 * commit.
	 */
	JdbcCursorItemReader<Observation> reader(int fetchSize) {
		return new JdbcCursorItemReaderBuilder<Observation>().name("observations without a rate")
			.dataSource(this.dataSource)
			.sql(READ.replace(":basis", "?"))
			.queryArguments(this.basis)
			.rowMapper((row, number) -> observation(row))
			.fetchSize(fetchSize)
			.connectionAutoCommit(false)
			.saveState(false)
			.build();
	}

	private static Observation observation(ResultSet row) throws SQLException {
		Count numerator = count(row, "numerator");
		if (numerator == null) {
			throw new IllegalStateException("observation: found neither numerator nor marker, expected one of them");
		}
		return new Observation(row.getLong("derivation"), row.getString("area"), row.getString("quarter"),
				row.getString("measure"), numerator, count(row, "denominator"));
	}

	private static @Nullable Count count(ResultSet row, String column) throws SQLException {
		BigDecimal value = row.getBigDecimal(column);
		if (value != null) {
			return new Count.Known(value);
		}
		String marker = row.getString(column + "_absence");
		if (marker == null) {
			return null;
		}
		return new Count.Absent(Written.read(Absence.class, marker).orElseThrow());
	}

}
