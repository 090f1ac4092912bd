package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVPrinter;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.JdbcFigures;

/**
 * Writes {@code benchmarks.csv}: every figure that documents of the quarter show,
 * unrounded. A measure that is neither due nor returned in it has its latest row again,
 * as the comparison keeps it.
 */
public final class BenchmarksCsv {

	private BenchmarksCsv() {
	}

	/**
	 * Writes one row for each figure, as the database hands them over.
	 * @param figures of the comparison
	 * @param comparison id
	 * @param quarter of the comparison, and of each row
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public static void write(JdbcFigures figures, long comparison, Quarter quarter, OutputStream stream)
			throws IOException {
		CSVPrinter printer = Csv.printer(stream, BenchmarkColumn.names());
		try {
			figures.forEach(comparison, (figure) -> print(printer, figure, quarter));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		printer.flush();
	}

	private static void print(CSVPrinter printer, Figure figure, Quarter reported) {
		try {
			for (BenchmarkColumn column : BenchmarkColumn.values()) {
				printer.print(Cells.written(column, figure, reported));
			}
			printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
