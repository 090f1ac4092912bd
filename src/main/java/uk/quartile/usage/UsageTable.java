package uk.quartile.usage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Usage as a table. */
public final class UsageTable {

	private static final List<String> COLUMNS = List.of("measure", "title", "section", "due", "returned", "year_due",
			"year_returned", "year_withheld", "year_unavailable", "year_nothing_to_count", "year_before_due",
			"year_before_returned", "documents", "document_kinds", "exceptions", "actions", "explained");

	private UsageTable() {
	}

	/** For spreadsheets: a row a measure, with a line feed at its end. */
	public static void csv(List<MeasureUsage> usage, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out,
				CSVFormat.RFC4180.builder().setRecordSeparator('\n').setHeader(COLUMNS.toArray(String[]::new)).get());
		for (MeasureUsage each : usage) {
			printer.printRecord(each.measure().code(), each.measure().title(), each.measure().section(),
					each.quarter().due(), each.quarter().figures(), each.year().due(), each.year().figures(),
					each.year().withheld(), each.year().unavailable(), each.year().nothing(), each.yearBefore().due(),
					each.yearBefore().figures(), each.documents(), String.join(" ", each.kinds()), each.exceptions(),
					each.actions(), each.explained());
		}
	}

	/** For people: what is returned, shown and asked least comes first. */
	public static List<String> text(List<MeasureUsage> usage) {
		String format = "%-46s %12s %12s %9s %10s %7s %9s";
		List<String> lines = new ArrayList<>();
		lines.add(format.formatted("MEASURE", "IN THE YEAR", "YEAR BEFORE", "DOCUMENTS", "EXCEPTIONS", "ACTIONS",
				"EXPLAINED"));
		usage.stream()
			.sorted(java.util.Comparator.comparingInt((MeasureUsage each) -> each.year().figures())
				.thenComparingInt((each) -> Objects.requireNonNullElse(each.documents(), 0))
				.thenComparingInt(MeasureUsage::explained)
				.thenComparing((each) -> each.measure().code()))
			.forEach((each) -> lines.add(format.formatted(each.measure().code(), of(each.year()), of(each.yearBefore()),
					(each.documents() != null) ? each.documents() : "-", each.exceptions(), each.actions(),
					each.explained())));
		return lines;
	}

	private static String of(MeasureUsage.Returned returned) {
		return (returned.due() == 0 && returned.figures() == 0) ? "not due"
				: returned.figures() + " of " + returned.due();
	}

}
