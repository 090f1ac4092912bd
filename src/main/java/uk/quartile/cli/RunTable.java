package uk.quartile.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import uk.quartile.run.Durations;
import uk.quartile.run.PastRun;

/** Past runs as a table for the eye. */
final class RunTable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(ZoneId.of("Europe/London"));

	private RunTable() {
	}

	static List<String> of(List<PastRun> runs) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("RUN", "BEGAN", "TOOK", "ENDED", "QUARTER", "REGION", "REPORTS", "EDITIONS", "WHAT IF"));
		for (PastRun run : runs) {
			rows.add(List.of(String.valueOf(run.number()), TIME.format(run.began()),
					run.took().map(Durations::inWords).orElse("-"), run.ended(), run.quarter(), run.region(),
					run.reports(), run.editions(), run.whatIf()));
		}
		int[] widths = IntStream.range(0, rows.get(0).size())
			.map((column) -> rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0))
			.toArray();
		return rows.stream().map((row) -> line(row, widths)).toList();
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			line.append(row.get(column)).append(" ".repeat(widths[column] - row.get(column).length() + 2));
		}
		return line.toString().stripTrailing();
	}

}
