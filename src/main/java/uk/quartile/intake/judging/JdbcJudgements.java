package uk.quartile.intake.judging;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;

/** What there is to judge, and what stands judged. */
public final class JdbcJudgements {

	private static final String IN_FORCE = """
			SELECT f.id AS submission, f.file, f.authority, f.quarter, f.sha256, f.sheet, f.sheet_columns, j.fingerprint
			FROM submissions_in_force(:receivedBy) f
			LEFT JOIN judgement_in_force j ON j.submission = f.id
			ORDER BY f.quarter COLLATE "C", f.authority COLLATE "C"
			""";

	private static final String LINES = """
			SELECT submission, line_number, measure, numerator, denominator, note
			FROM return_line
			WHERE submission = ANY (:submissions)
			ORDER BY submission, line_number
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	/**
	 * What was received by an instant.
	 * @param receivedBy in the future for all there is
	 */
	public JdbcJudgements(JdbcClient jdbc, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
	}

	/** All returns in force, in the order of their places. */
	public List<InForce> inForce() {
		return this.jdbc.sql(IN_FORCE)
			.param("receivedBy", this.receivedBy)
			.query((row, number) -> new InForce(row.getLong("submission"), row.getString("file"),
					new Place(Quarter.parse(row.getString("quarter")), Footprint.parse(row.getString("authority"))),
					row.getString("sha256"), cells(row), row.getString("fingerprint")))
			.list();
	}

	/** What submissions state, in the order of their lines. */
	public Map<Long, List<Stated>> lines(Collection<Long> submissions, Reference reference) {
		Map<Long, List<Stated>> lines = new HashMap<>();
		this.jdbc.sql(LINES).param("submissions", submissions.toArray(Long[]::new)).query((row) -> {
			Measure measure = reference.measure(row.getString("measure"));
			if (measure != null) {
				lines.computeIfAbsent(row.getLong("submission"), (submission) -> new ArrayList<>())
					.add(new Stated(row.getInt("line_number"), measure, row.getBigDecimal("numerator"),
							row.getBigDecimal("denominator"), row.getString("note")));
			}
		});
		return lines;
	}

	private static @Nullable Cells cells(ResultSet row) throws SQLException {
		Array columns = row.getArray("sheet_columns");
		return Cells.kept(row.getString("sheet"),
				(columns != null) ? List.of((String[]) columns.getArray()) : List.of());
	}

	/**
	 * A return in force.
	 *
	 * @param submission its id
	 * @param file as it was named
	 * @param place what return it is
	 * @param sha256 of its bytes
	 * @param cells where it stands in a workbook; null if it came as text
	 * @param judged fingerprint of what its newest judgement rests on; null if there is
	 * none
	 */
	public record InForce(long submission, String file, Place place, String sha256, @Nullable Cells cells,
			@Nullable String judged) {
	}

}
