package uk.quartile.intake.returns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;

/**
 * One line of a return, read as far as it can be.
 *
 * @param line physical line where it starts
 * @param authority as written
 * @param quarter as written
 * @param code of the measure, as written
 * @param measure null if there is none with that code
 * @param numerator as read
 * @param denominator as read
 * @param status as written
 * @param note as written
 * @param dictionary version by which it was counted, as written
 * @param parted two fields side by side that may be one number
 */
public record ReturnLine(int line, String authority, String quarter, String code, @Nullable Measure measure,
		Figure numerator, Figure denominator, String status, String note, String dictionary,
		List<PartedNumber> parted) {

	/** The lines of a table. */
	public static List<ReturnLine> read(Table table, Reference reference) {
		Map<Column, Integer> columns = table.columns();
		PartedNumber.Finder parted = PartedNumber.in(table);
		return table.rows().stream().map((row) -> read(row, columns, parted, reference)).toList();
	}

	private static ReturnLine read(Row row, Map<Column, Integer> columns, PartedNumber.Finder parted,
			Reference reference) {
		String code = field(row, columns, Column.MEASURE);
		Measure measure = reference.measure(code);
		Figure numerator = Figure.read(field(row, columns, Column.NUMERATOR));
		Figure denominator = Figure.read(field(row, columns, Column.DENOMINATOR));
		boolean nothing = measure != null && measure.ofReturned() && zero(numerator) && zero(denominator);
		return new ReturnLine(row.line(), field(row, columns, Column.AUTHORITY), field(row, columns, Column.QUARTER),
				code, measure, nothing ? numerator.asNothing() : numerator,
				nothing ? denominator.asNothing() : denominator, field(row, columns, Column.STATUS),
				field(row, columns, Column.NOTE), field(row, columns, Column.DICTIONARY), parted.of(row));
	}

	private static boolean zero(Figure figure) {
		return figure.number() != null && figure.number().signum() == 0;
	}

	/** Whether 0 of 0 was written, which is read as nothing to count. */
	public boolean zeroOfZero() {
		return this.numerator.is(Figure.Kind.MARKER) && zero(Figure.read(this.numerator.written()));
	}

	public Footprint footprint() {
		return Footprint.parse(this.authority);
	}

	/** The status; final if none is given, empty if it is no status. */
	public Optional<CountStatus> statusRead() {
		return this.status.isEmpty() ? Optional.of(CountStatus.FINAL)
				: Written.read(CountStatus.class, this.status.toLowerCase(Locale.ROOT))
					.filter(CountStatus::isOfReturns);
	}

	private static String field(Row row, Map<Column, Integer> columns, Column column) {
		Integer index = columns.get(column);
		return (index != null) ? row.field(index) : "";
	}

}
