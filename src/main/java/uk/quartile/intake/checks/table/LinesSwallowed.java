package uk.quartile.intake.checks.table;

import java.util.List;
import java.util.function.Predicate;

import uk.quartile.catalogue.reading.StrayQuotes;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quarters;

/** Lines of the return within a field, between two stray quotation marks. */
final class LinesSwallowed implements TableCheck {

	private static final List<Predicate<String>> KINDS = List.of(StrayQuotes::isArea,
			(part) -> Quarters.read(part).isPresent());

	@Override
	public void check(Table table, Findings findings) {
		List<Row> rows = table.rows();
		for (int i = 0; i < rows.size(); i++) {
			boolean single = i + 1 < rows.size() && rows.get(i + 1).line() == rows.get(i).line() + 1;
			if (!single && rows.get(i)
				.fields()
				.stream()
				.anyMatch((field) -> StrayQuotes.within(field, table.dialect().separator(), KINDS))) {
				findings.error(this, rows.get(i).line(), null, StrayQuotes.LINES_WITHIN.formatted("return"),
						StrayQuotes.ONE_LINE, StrayQuotes.REMEDY);
			}
		}
	}

}
