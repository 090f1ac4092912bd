package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.figures.reading.JdbcHistories;
import uk.quartile.statistics.HalfUp;

/**
 * Writes {@code history.csv}: each point that charts of the quarter's documents may show,
 * unrounded, with what is ordinary about it.
 */
public final class HistoryCsv {

	private HistoryCsv() {
	}

	/**
	 * Writes one row for each point, as the database hands them over.
	 * @param histories of the comparison, as the documents read them
	 * @param comparison id
	 * @param edition which may tell less; it says which points are withheld
	 * @param quarter of the comparison
	 * @param catalogue names of areas, and decimals of measures: a public edition has no
	 * number with more than are printed
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public static void write(JdbcHistories histories, long comparison, Edition edition, Quarter quarter,
			Catalogue catalogue, OutputStream stream) throws IOException {
		List<HistoryColumn> columns = HistoryColumn.of(edition);
		AreaNames names = new AreaNames(catalogue);
		CSVPrinter printer = Csv.printer(stream, columns.stream().map(HistoryColumn::written).toList());
		try {
			histories.forEach(comparison, edition, (of, history) -> print(printer, columns, of, history, quarter, names,
					(edition == Edition.PUBLIC) ? catalogue.measure(of.measure()).orElseThrow().decimals() : null));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		printer.flush();
	}

	private static void print(CSVPrinter printer, List<HistoryColumn> columns, Histories.Of of, History history,
			Quarter reported, AreaNames names, @Nullable Integer decimals) {
		try {
			String name = names.name(of.area(), of.type(), null);
			for (History.Point point : history.points()) {
				for (HistoryColumn column : columns) {
					Object cell = cell(column, of, name, reported, point);
					printer.print((decimals != null && cell instanceof Double number)
							? Cells.plain(HalfUp.round(number, decimals)) : Cells.written(cell));
				}
				printer.println();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable Object cell(HistoryColumn column, Histories.Of of, String name, Quarter reported,
			History.Point point) {
		History.Band band = point.band();
		History.Charted charted = point.charted();
		return switch (column) {
			case AREA -> of.area();
			case AREA_NAME -> name;
			case AREA_TYPE -> of.type();
			case QUARTER -> reported;
			case MEASURE -> of.measure();
			case VALUE_QUARTER -> point.quarter();
			case VALUE -> point.value();
			case LEAST -> (band != null) ? band.least() : null;
			case MOST -> (band != null) ? band.most() : null;
			case BEGINS_ANEW -> point.beginsAnew();
			case MEAN -> (charted != null) ? charted.mean() : null;
			case LOWER_LIMIT -> (charted != null) ? charted.lower() : null;
			case UPPER_LIMIT -> (charted != null) ? charted.upper() : null;
			case STATUS -> (point.value() != null) ? Finality.OK : NotShown.WITHHELD;
			case SIGNAL -> (charted != null && charted.signal() != null) ? charted.signal().written() : null;
		};
	}

}
