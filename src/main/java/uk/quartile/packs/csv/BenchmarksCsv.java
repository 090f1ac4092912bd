package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;

/**
 * Writes {@code benchmarks.csv}: every figure that documents of the quarter show,
 * unrounded. A measure that is neither due nor returned in it has its latest row again,
 * as the comparison keeps it.
 */
public final class BenchmarksCsv {

	private BenchmarksCsv() {
	}

	/**
	 * Writes one row for each figure.
	 * @param figures of the comparison, in the order of the catalogue
	 * @param quarter of the comparison, and of each row
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public static void write(List<Figure> figures, Quarter quarter, OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, BenchmarkColumn.names());
		for (Figure figure : figures) {
			for (BenchmarkColumn column : BenchmarkColumn.values()) {
				printer.print(Cells.written(column, figure, quarter));
			}
			printer.println();
		}
		printer.flush();
	}

}
