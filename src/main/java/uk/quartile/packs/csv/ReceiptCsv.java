package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;

import uk.quartile.domain.Finding;

/** Writes a receipt: what the checks said of the returns of one authority. */
public final class ReceiptCsv {

	private static final List<String> COLUMNS = List.of("file", "line", "column", "check", "severity", "found",
			"expected", "remedy");

	private ReceiptCsv() {
	}

	/**
	 * Writes one row for each finding, and the header alone where nothing was found.
	 * @throws IOException if the stream fails
	 */
	public static void write(List<Finding> findings, OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, COLUMNS);
		for (Finding finding : findings) {
			printer.printRecord(finding.file(), (finding.line() == null) ? "" : finding.line(),
					(finding.column() == null) ? "" : finding.column(), finding.check(), finding.severity().written(),
					finding.found(), finding.expected(), finding.remedy());
		}
		printer.flush();
	}

}
