package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/** Writes which authorities were late with their returns, and how often. */
public final class PunctualityCsv {

	private static final List<String> COLUMNS = List.of("authority", "authority_name", "from", "to", "due", "in_time",
			"late", "not_sent", "most_days_late", "rejected_first");

	private PunctualityCsv() {
	}

	/**
	 * Writes the rows.
	 * @throws IOException if the stream fails
	 */
	public static void write(List<Row> rows, OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, COLUMNS);
		for (Row row : rows) {
			printer.printRecord(row.authority(), row.authorityName(), row.from(), row.to(), row.due(), row.inTime(),
					row.late(), row.notSent(), row.mostDaysLate(), row.rejectedFirst());
		}
		printer.flush();
	}

	/**
	 * An authority's returns of some quarters.
	 *
	 * @param authority GSS code
	 * @param authorityName name
	 * @param from first quarter that is counted
	 * @param to last quarter that is counted
	 * @param due how many of its returns were due
	 * @param inTime how many of them were accepted by their deadline
	 * @param late how many were accepted after it
	 * @param notSent how many were never accepted
	 * @param mostDaysLate of a late one; null where none was
	 * @param rejectedFirst of how many a submission was rejected before one was accepted
	 */
	public record Row(String authority, String authorityName, Quarter from, Quarter to, int due, int inTime, int late,
			int notSent, @Nullable Long mostDaysLate, int rejectedFirst) {
	}

}
