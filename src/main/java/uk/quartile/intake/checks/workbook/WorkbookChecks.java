package uk.quartile.intake.checks.workbook;

import java.util.List;

import uk.quartile.intake.checks.TableCheck;

/** All checks of workbooks. */
public final class WorkbookChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<TableCheck> ALL = List.of(new WorkbookUnopened(), new SheetsSeveral(), new SheetHidden(),
			new CellsMerged(), new CellUnreadable());

	private WorkbookChecks() {
	}

}
