package uk.quartile.intake.checks.table;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/** Something above the header: a title, or what tells Excel the separator. */
final class HeaderNotFirst implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Row title = table.title();
		if (title != null && table.header() != null) {
			String text = String.join(String.valueOf(table.dialect().separator()), title.fields());
			findings.error(this, title.line(), null,
					Quoted.text(stripped(text)) + " above the header, which is on line " + table.header().line(),
					"the header as the first line", "delete what is above the header");
		}
	}

	/** Without the separators of the blank fields after it. */
	private static String stripped(String text) {
		return text.replaceFirst("(?<!=)[,;\\s]+$", "");
	}

}
