package uk.quartile.intake.checks.table;

import java.util.List;

import uk.quartile.intake.checks.TableCheck;

/** All checks of tables. */
public final class TableChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<TableCheck> ALL = List.of(new QuoteMisused(), new LinesSwallowed(), new LastLineCut(),
			new HeaderNotFirst(), new SeparatorsMixed(), new ColumnMissing(), new ColumnUnknown(), new ColumnRepeated(),
			new FieldWithoutColumn(), new DataMissing());

	private TableChecks() {
	}

}
