package uk.quartile.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.record.Action.Move;

/** Reads plans, and from all their receipts how often each due date moved. */
final class JdbcPlans {

	private static final String ACTIONS = """
			SELECT f.path, f.sha256, f.received_at, a.*
			FROM records_in_force(:asAt) f
			JOIN action a ON a.file = f.file
			ORDER BY a.authority, a.line_number
			""";

	/** Of each action, the receipts that gave it another date than the one before. */
	private static final String DATES = """
			SELECT authority, number, due, due_month, first_due, first_due_month, received_at
			FROM (
				SELECT a.*, f.received_at, lag(a.due) OVER plan AS due_before, lag(a.first_due) OVER plan AS first_before
				FROM accepted_records(:asAt) f
				JOIN action a ON a.file = f.file
				WHERE a.due IS NOT NULL
				WINDOW plan AS (PARTITION BY a.authority, a.number ORDER BY a.file)
			) dates
			WHERE due_before IS DISTINCT FROM due OR first_before IS DISTINCT FROM first_due
			ORDER BY authority, number, file
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime asAt;

	JdbcPlans(JdbcClient jdbc, OffsetDateTime asAt) {
		this.jdbc = jdbc;
		this.asAt = asAt;
	}

	SortedMap<String, ActionPlan> plans() {
		Map<String, List<Dates>> known = dates();
		SortedMap<String, ActionPlan> plans = new TreeMap<>();
		this.jdbc.sql(ACTIONS).param("asAt", this.asAt).query((row) -> {
			Action action = action(row);
			List<Dates> dates = known.getOrDefault(key(row), List.of());
			ActionPlan plan = plans.computeIfAbsent(action.authority(), (each) -> plan(each, row));
			plan.actions().add(dates.isEmpty() ? action : withMoves(action, dates));
		});
		plans.replaceAll((authority, plan) -> new ActionPlan(authority, List.copyOf(plan.actions()), plan.file(),
				plan.sha256(), plan.receivedAt()));
		return plans;
	}

	private static ActionPlan plan(String authority, ResultSet row) {
		try {
			return new ActionPlan(authority, new ArrayList<>(), "input/" + row.getString("path"),
					row.getString("sha256"), row.getObject("received_at", OffsetDateTime.class).toInstant());
		}
		catch (SQLException ex) {
			throw new IllegalStateException("a column that the query names", ex);
		}
	}

	private Map<String, List<Dates>> dates() {
		Map<String, List<Dates>> dates = new HashMap<>();
		this.jdbc.sql(DATES).param("asAt", this.asAt).query((row) -> {
			dates.computeIfAbsent(key(row), (each) -> new ArrayList<>())
				.add(new Dates(JdbcRecord.due(row, "first_due"), Objects.requireNonNull(JdbcRecord.due(row, "due")),
						row.getObject("received_at", OffsetDateTime.class).toInstant()));
		});
		return dates;
	}

	private static String key(ResultSet row) throws SQLException {
		return row.getString("authority") + " " + row.getString("number");
	}

	/**
	 * The action with the moves of its date.
	 * @param dates that it was given, one after the other; at least one
	 */
	private static Action withMoves(Action action, List<Dates> dates) {
		List<Move> moves = new ArrayList<>();
		Due first = first(dates);
		Due last = dates.get(0).due;
		if (!first.day().equals(last.day())) {
			moves.add(new Move(first, last, null));
		}
		for (Dates each : dates) {
			if (!each.due.day().equals(last.day())) {
				moves.add(new Move(last, each.due, each.received));
			}
			last = each.due;
		}
		return action.moved(first, List.copyOf(moves));
	}

	/**
	 * The date that an action had first: as its first receipt states it, or a later one
	 * that states an earlier date. What was due in the first receipt can't be made later
	 * by stating so.
	 */
	private static Due first(List<Dates> dates) {
		Dates oldest = dates.get(0);
		if (oldest.first != null) {
			return oldest.first;
		}
		return dates.stream()
			.map(Dates::first)
			.filter(Objects::nonNull)
			.filter((each) -> each.before(oldest.due.day()))
			.min(Comparator.comparing(Due::day))
			.orElse(oldest.due);
	}

	private static Action action(ResultSet row) throws SQLException {
		return new Action(row.getString("authority"), row.getString("number"), row.getString("title"),
				row.getString("area"), row.getString("intention"), row.getString("owner"), row.getString("measure"),
				row.getString("target"), JdbcRecord.due(row, "due"), JdbcRecord.due(row, "first_due"),
				row.getString("progress"), JdbcRecord.word(row, "rating", Rating.class), row.getString("note"),
				List.of());
	}

	/** Dates that one receipt gave an action. */
	private record Dates(@Nullable Due first, Due due, Instant received) {
	}

}
