package uk.quartile.intake.checks.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quarters;

/** Lines of the return within a field, between two stray quotation marks. */
final class LinesSwallowed implements TableCheck {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/** Separators in a line that tell it from a sentence with commas. */
	private static final int MANY = 3;

	@Override
	public void check(Table table, Findings findings) {
		List<Row> rows = table.rows();
		for (int i = 0; i < rows.size(); i++) {
			boolean single = i + 1 < rows.size() && rows.get(i + 1).line() == rows.get(i).line() + 1;
			if (!single && rows.get(i).fields().stream().anyMatch((field) -> swallows(field, table))) {
				findings.error(this, rows.get(i).line(), null,
						"a field, in quotation marks, that goes on over further lines and holds what looks like a line of the return",
						"quotation marks in pairs, around a whole field of one line",
						"take the stray quotation marks out, or write them twice within the field");
			}
		}
	}

	private static boolean swallows(String field, Table table) {
		if (field.indexOf('\n') < 0 && field.indexOf('\r') < 0) {
			return false;
		}
		boolean authority = false;
		boolean quarter = false;
		for (String line : LINE_END.split(field)) {
			List<String> parts = Arrays.stream(line.split(Pattern.quote("" + table.dialect().separator()), -1))
				.map((part) -> part.strip().toUpperCase(Locale.ROOT))
				.toList();
			boolean codes = parts.stream().anyMatch(LinesSwallowed::authority);
			boolean quarters = parts.stream().anyMatch((part) -> Quarters.read(part).isPresent());
			if ((codes || quarters) && parts.size() > MANY) {
				return true;
			}
			authority |= codes && parts.size() > 1;
			quarter |= quarters && parts.size() > 1;
		}
		return authority && quarter;
	}

	private static boolean authority(String part) {
		return Footprint.parse(part).authorities().stream().allMatch(Authority::isCode);
	}

}
