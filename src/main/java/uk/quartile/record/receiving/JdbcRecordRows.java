package uk.quartile.record.receiving;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.Written;
import uk.quartile.record.Action;
import uk.quartile.record.Commentary;
import uk.quartile.record.Due;
import uk.quartile.record.Event;
import uk.quartile.record.QualityWork;
import uk.quartile.record.Resolution;

/** Copies what files say into its tables, keyed by the receipt that it is from. */
final class JdbcRecordRows {

	private static final CopyRows ACTIONS = new CopyRows("action",
			"file, line_number, authority, area, number, title, intention, owner, measure, target, due, due_month, "
					+ "first_due, first_due_month, progress, rating, note");

	private static final CopyRows COMMENTARY = new CopyRows("commentary",
			"file, line_number, authority, quarter, measure, section, comment, author_role");

	private static final CopyRows EVENTS = new CopyRows("event",
			"file, line_number, event, begins, ends, label, areas");

	private static final CopyRows RESOLUTIONS = new CopyRows("resolution",
			"file, line_number, authority, committee, resolved, resolution, due, due_month, due_in_months, state");

	private static final CopyRows QUALITY_WORK = new CopyRows("quality_work",
			"file, line_number, authority, quarter, kind, subject, state, n, unit, result");

	private final DataSource database;

	JdbcRecordRows(DataSource database) {
		this.database = database;
	}

	/** Copies the lines of accepted files, in the transaction under way. */
	void copy(List<Received> received) {
		try {
			copy(received, Action.class, ACTIONS,
					(each) -> new @Nullable Object[] { each.authority(), each.area(), each.number(), each.title(),
							each.intention(), each.owner(), each.measure(), each.target(), day(each.due()),
							month(each.due()), day(each.firstDue()), month(each.firstDue()), each.progress(),
							word(each.rating()), each.note() });
			copy(received, Commentary.class, COMMENTARY, (each) -> new @Nullable Object[] { each.authority(),
					each.quarter(), each.measure(), each.section(), each.text(), each.authorRole() });
			copy(received, Event.class, EVENTS, (each) -> new @Nullable Object[] { each.event(), each.from(), each.to(),
					each.label(), String.join("+", each.areas()) });
			copy(received, Resolution.class, RESOLUTIONS,
					(each) -> new @Nullable Object[] { each.authority(), each.committee(), each.date(), each.text(),
							day(each.due()), month(each.due()), each.months(), word(each.progress()) });
			copy(received, QualityWork.class, QUALITY_WORK,
					(each) -> new @Nullable Object[] { each.authority(), each.quarter(), each.kind(), each.subject(),
							each.stage().written(), each.n(), each.unit(), each.result() });
		}
		catch (SQLException ex) {
			throw new IllegalStateException("what is on record could not be stored: " + ex.getMessage(), ex);
		}
	}

	private <T> void copy(List<Received> received, Class<T> kind, CopyRows rows, Function<T, @Nullable Object[]> values)
			throws SQLException {
		List<@Nullable Object[]> all = received.stream()
			.flatMap((each) -> each.lines()
				.stream()
				.filter((line) -> kind.isInstance(line.what()))
				.map((line) -> row(each.file(), line.number(), values.apply(kind.cast(line.what())))))
			.toList();
		if (!all.isEmpty()) {
			rows.send(this.database, all.stream());
		}
	}

	private static @Nullable Object[] row(long file, int line, @Nullable Object[] values) {
		@Nullable Object[] row = new @Nullable Object[values.length + 2];
		row[0] = file;
		row[1] = line;
		System.arraycopy(values, 0, row, 2, values.length);
		return row;
	}

	private static @Nullable Object day(@Nullable Due due) {
		return (due != null) ? due.day() : null;
	}

	private static boolean month(@Nullable Due due) {
		return due != null && due.month();
	}

	private static @Nullable String word(@Nullable Written written) {
		return (written != null) ? written.written() : null;
	}

	/**
	 * The lines of an accepted file.
	 *
	 * @param file id of its receipt
	 * @param lines in the order of the file
	 */
	record Received(long file, List<Line> lines) {
	}

}
