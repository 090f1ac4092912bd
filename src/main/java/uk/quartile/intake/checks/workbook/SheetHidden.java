package uk.quartile.intake.checks.workbook;

import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Sheet;
import uk.quartile.intake.reading.Table;

/** A return on a sheet, or in rows, that nobody sees. */
final class SheetHidden implements TableCheck {

	/** Rows that are named. */
	private static final int MOST = 10;

	@Override
	public void check(Table table, Findings findings) {
		Sheet sheet = table.sheet();
		if (sheet == null) {
			return;
		}
		if (sheet.hidden()) {
			findings.warning(this, null, null, "the return on the hidden sheet " + Quoted.text(sheet.name()),
					"a sheet that can be seen", "it is read; show the sheet, and look whether it is the one to send");
		}
		if (!sheet.hiddenRows().isEmpty()) {
			findings.warning(this, null, null,
					rows(sheet.hiddenRows()) + (sheet.filtered() ? " that a filter hides" : " that are hidden"),
					"rows that can be seen",
					"they are read like the others; " + (sheet.filtered() ? "clear the filter" : "show them")
							+ ", and look whether they are to be sent");
		}
	}

	private static String rows(List<Integer> rows) {
		String first = rows.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
		return ((rows.size() == 1) ? "row " : "rows ") + first
				+ ((rows.size() > MOST) ? " and " + (rows.size() - MOST) + " more" : "");
	}

}
