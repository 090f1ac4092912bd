package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;

/**
 * Writes {@code open-data.csv} and {@code open-data.meta.csv}: the figures of a public
 * edition in the form that the Department for Education's Explore Education Statistics
 * takes in. A row is a place in the table's quarter. What {@code benchmarks.csv} carries
 * on from an older quarter stands in that quarter's own file: so the files of several
 * quarters, one below the other, have no row twice. A cell is as {@code benchmarks.csv}
 * has it; no cell is blank, and a symbol says why there is no number.
 */
public final class OpenFigures {

	private static final List<String> DESCRIPTION = List.of("col_name", "col_type", "label", "indicator_grouping",
			"indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column");

	private final Quarter quarter;

	private final List<OpenColumn> columns;

	private final SortedMap<OpenPlace, Map<Measure, Figure>> rows = new TreeMap<>();

	OpenFigures(List<Figure> figures, List<Measure> measures, Quarter quarter, Catalogue catalogue) {
		this.quarter = quarter;
		this.columns = OpenColumn.of(measures);
		for (Figure figure : figures) {
			if (Cells.of(BenchmarkColumn.VALUE_QUARTER, figure, quarter) == null) {
				OpenPlace.of(figure, catalogue)
					.ifPresent((place) -> this.rows.computeIfAbsent(place, (each) -> new HashMap<>())
						.put(figure.measure(), figure));
			}
		}
	}

	/**
	 * Arranges the figures. Whatever is collected in any quarter of the year has its
	 * columns in each, so that the files of a year have the same.
	 * @param figures of a public edition
	 * @param quarter of the comparison
	 * @param catalogue with measures and authorities
	 */
	public static OpenFigures of(List<Figure> figures, Quarter quarter, Catalogue catalogue) {
		Set<Measure> told = figures.stream().map(Figure::measure).collect(Collectors.toSet());
		return new OpenFigures(figures,
				catalogue.measures()
					.stream()
					.filter((measure) -> told.contains(measure) || IntStream.rangeClosed(1, 4)
						.anyMatch((number) -> catalogue.due(measure, new Quarter(quarter.year(), number))))
					.toList(),
				quarter, catalogue);
	}

	/**
	 * Writes the figures.
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public void write(OutputStream stream) throws IOException {
		List<String> header = new ArrayList<>(List.of("time_period", "time_identifier"));
		header.addAll(OpenPlace.COLUMNS);
		this.columns.forEach((column) -> header.add(column.name()));
		CSVPrinter printer = Csv.printer(stream, header);
		for (Map.Entry<OpenPlace, Map<Measure, Figure>> row : this.rows.entrySet()) {
			printer.print(this.quarter.financialYear().replace("-", ""));
			printer.print("Financial year Q" + this.quarter.number());
			for (String cell : row.getKey().cells()) {
				printer.print(cell);
			}
			for (OpenColumn column : this.columns) {
				printer.print(cell(column, row.getValue().get(column.measure())));
			}
			printer.println();
		}
		printer.flush();
	}

	/**
	 * Writes what the columns are.
	 * @param stream left open
	 * @throws IOException if the stream fails
	 */
	public void describe(OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, DESCRIPTION);
		for (OpenColumn column : this.columns) {
			Measure measure = column.measure();
			boolean percent = column.of() == BenchmarkColumn.VALUE && measure.unit() == Unit.PERCENT;
			printer.printRecord(column.name(), "Indicator", column.label(), measure.section(), percent ? "%" : "",
					decimals(column), "", "");
		}
		printer.flush();
	}

	/** What it shows is never rounded again: as many as its number with the most has. */
	private int decimals(OpenColumn column) {
		return this.rows.values()
			.stream()
			.map((row) -> number(column, row.get(column.measure())))
			.filter((number) -> !number.isEmpty())
			.mapToInt((number) -> new BigDecimal(number).scale())
			.reduce(column.decimals(), Math::max);
	}

	private String cell(OpenColumn column, @Nullable Figure figure) {
		String number = number(column, figure);
		return (number.isEmpty()) ? symbol(figure) : number;
	}

	private String number(OpenColumn column, @Nullable Figure figure) {
		return (figure != null) ? BenchmarksCsv.written(column.of(), figure, this.quarter, Edition.PUBLIC) : "";
	}

	/**
	 * Why there is no number, in the symbols of government statistics: {@code x} too
	 * where the measure isn't collected in the quarter, {@code z} where there is nothing
	 * to divide by.
	 */
	private static String symbol(@Nullable Figure figure) {
		FigureStatus status = (figure != null) ? figure.status() : Absence.NOT_SUPPLIED;
		if (status == NotShown.WITHHELD) {
			return Absence.CONFIDENTIAL.written();
		}
		if (status instanceof Absence absence) {
			return (absence == Absence.NOT_SUPPLIED) ? Absence.UNAVAILABLE.written() : absence.written();
		}
		boolean ofNothing = figure != null && figure.denominator() != null && figure.denominator().signum() == 0;
		return (ofNothing ? Absence.NOT_APPLICABLE : Absence.UNAVAILABLE).written();
	}

}
