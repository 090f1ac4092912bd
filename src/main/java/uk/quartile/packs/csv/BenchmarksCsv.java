package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVPrinter;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.statistics.HalfUp;

/**
 * Writes {@code benchmarks.csv}: every figure that documents of the quarter show,
 * unrounded. A measure that is neither due nor returned in it has its latest row again,
 * as the comparison keeps it.
 */
public final class BenchmarksCsv {

	private static final int RATIO_DECIMALS = 2;

	private BenchmarksCsv() {
	}

	/**
	 * Writes one row for each figure.
	 * @param figures of the comparison, in the order of the catalogue
	 * @param quarter of the comparison, and of each row
	 * @param edition of which a public one has values as they are printed
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public static void write(List<Figure> figures, Quarter quarter, Edition edition, OutputStream stream)
			throws IOException {
		CSVPrinter printer = Csv.printer(stream, BenchmarkColumn.names());
		for (Figure figure : figures) {
			for (BenchmarkColumn column : BenchmarkColumn.values()) {
				printer.print(written(column, figure, quarter, edition));
			}
			printer.println();
		}
		printer.flush();
	}

	/** What stands in a cell of an edition's table. */
	static String written(BenchmarkColumn column, Figure figure, Quarter reported, Edition edition) {
		return (edition == Edition.PUBLIC) ? rounded(column, figure, reported)
				: Cells.written(column, figure, reported);
	}

	/** As it is printed: in the decimals of the measure; ratios in two. */
	private static String rounded(BenchmarkColumn column, Figure figure, Quarter reported) {
		Object cell = Cells.of(column, figure, reported);
		boolean ratio = Stream.of("RATIO", "CHI", "CHANCE").anyMatch(column.name()::contains);
		return (cell instanceof Double number)
				? Cells.plain(HalfUp.round(number, ratio ? RATIO_DECIMALS : figure.measure().decimals()))
				: Cells.written(cell);
	}

}
