package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.JdbcFigures;

/** Writes {@code benchmarks.csv}: every figure of the quarter, unrounded. */
public final class BenchmarksCsv {

	/** More digits than this, a double hasn't for certain. */
	private static final MathContext DIGITS = new MathContext(15);

	private BenchmarksCsv() {
	}

	/**
	 * Writes one row for each figure, as the database hands them over.
	 * @param figures of the comparison
	 * @param comparison id
	 * @param quarter of the comparison: figures of earlier quarters are left out
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public static void write(JdbcFigures figures, long comparison, Quarter quarter, OutputStream stream)
			throws IOException {
		CSVPrinter printer = Csv.printer(stream, BenchmarkColumn.names());
		try {
			figures.forEach(comparison, (figure) -> {
				if (figure.quarter().equals(quarter)) {
					print(printer, figure);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		printer.flush();
	}

	private static void print(CSVPrinter printer, Figure figure) {
		try {
			List<Object> values = new ArrayList<>();
			for (BenchmarkColumn column : BenchmarkColumn.values()) {
				Object value = column.of(figure);
				values.add((value == null) ? "" : value);
			}
			printer.printRecord(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static @Nullable String number(@Nullable Double value) {
		return (value == null) ? null : number(new BigDecimal(value).round(DIGITS));
	}

	static @Nullable String number(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
