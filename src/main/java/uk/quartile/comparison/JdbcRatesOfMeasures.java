package uk.quartile.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;

import uk.quartile.domain.Absence;
import uk.quartile.domain.Count;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Interval;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.figures.Figure;

/** The one query of this stage: all rates that matter, measure by measure. */
final class JdbcRatesOfMeasures {

	/**
	 * A submission in force has the derivation of the first one with its bytes; the
	 * published counts in force are those of the newest receipt of the file. What the
	 * region's own areas have is read from the beginning on, what others have is not.
	 */
	private static final String RATES = """
			WITH in_force AS (
				SELECT d.id, false AS published
				FROM submissions_in_force(?) f
				JOIN submission s ON s.authority = f.authority AND s.quarter = f.quarter AND s.sha256 = f.sha256
				JOIN derivation d ON d.submission = s.id
				WHERE d.basis = ? AND f.quarter <= ?
				UNION ALL
				SELECT d.id, true
				FROM received_file r
				JOIN derivation d ON d.comparator_counts = r.id
				WHERE d.basis = ? AND r.path = 'reference/comparator_counts.csv' AND r.sha256 = ?
			)
			SELECT o.measure, o.area, o.quarter, i.published, o.status, o.numerator, o.numerator_absence, o.denominator,
				o.denominator_absence, o.denominator_source, o.population_year, o.population_release,
				r.value, r.lower_95, r.upper_95, r.undefined_because
			FROM in_force i
			JOIN observation o ON o.derivation = i.id
			JOIN rate r ON r.derivation = o.derivation AND r.area = o.area AND r.quarter = o.quarter
				AND r.measure = o.measure
			WHERE o.quarter <= ? AND (string_to_array(o.area, '+') && ?
				OR o.quarter >= ? AND string_to_array(o.area, '+') && ?)
			ORDER BY o.measure, o.area, o.quarter, i.published
			""";

	private static final int FETCH = 1_000;

	private final DataSource dataSource;

	private final String basis;

	private final String counts;

	private final OffsetDateTime receivedBy;

	/**
	 * A reader of rates.
	 * @param basis of the derivations
	 * @param counts SHA-256 of the published counts in force
	 * @param receivedBy the instant by which returns were received
	 */
	JdbcRatesOfMeasures(DataSource dataSource, String basis, String counts, OffsetDateTime receivedBy) {
		this.dataSource = dataSource;
		this.basis = basis;
		this.counts = counts;
		this.receivedBy = receivedBy;
	}

	/**
	 * A cursor over the rates of some areas, by their codes.
	 * @param quarter the last one
	 * @param own areas, with all quarters
	 * @param from the first quarter of others
	 * @param others areas
	 */
	JdbcCursorItemReader<Row> cursor(Quarter quarter, Collection<String> own, Quarter from, Collection<String> others) {
		return new JdbcCursorItemReaderBuilder<Row>().name("rates of measures")
			.dataSource(this.dataSource)
			.sql(RATES)
			.preparedStatementSetter((statement) -> {
				statement.setObject(1, this.receivedBy);
				statement.setString(2, this.basis);
				statement.setString(3, quarter.toString());
				statement.setString(4, this.basis);
				statement.setString(5, this.counts);
				statement.setString(6, quarter.toString());
				statement.setArray(7, statement.getConnection().createArrayOf("text", own.toArray()));
				statement.setString(8, from.toString());
				statement.setArray(9, statement.getConnection().createArrayOf("text", others.toArray()));
			})
			.rowMapper((row, number) -> row(row))
			.fetchSize(FETCH)
			.connectionAutoCommit(false)
			.saveState(false)
			.build();
	}

	private static Row row(ResultSet row) throws SQLException {
		Count numerator = count(row, "numerator");
		if (numerator == null) {
			throw new IllegalStateException("observation: found neither numerator nor marker, expected one of them");
		}
		return new Row(row.getString("measure"),
				new AreaRate(Footprint.parse(row.getString("area")), Quarter.parse(row.getString("quarter")),
						row.getBoolean("published"), row.getString("status"), numerator, count(row, "denominator"),
						row.getString("denominator_source"), row.getObject("population_year", Integer.class),
						row.getString("population_release"), figure(row)));
	}

	private static Figure figure(ResultSet row) throws SQLException {
		Double value = row.getObject("value", Double.class);
		if (value == null) {
			return new Figure.Undefined(row.getString("undefined_because"));
		}
		Double lower = row.getObject("lower_95", Double.class);
		return new Figure.Known(value, (lower != null) ? new Interval(lower, row.getDouble("upper_95")) : null);
	}

	private static @Nullable Count count(ResultSet row, String column) throws SQLException {
		BigDecimal value = row.getBigDecimal(column);
		if (value != null) {
			return new Count.Known(value);
		}
		String marker = row.getString(column + "_absence");
		return (marker != null) ? new Count.Absent(Written.read(Absence.class, marker).orElseThrow()) : null;
	}

	/**
	 * One rate of one measure.
	 *
	 * @param measure code
	 * @param rate of an area and quarter
	 */
	record Row(String measure, AreaRate rate) {
	}

}
