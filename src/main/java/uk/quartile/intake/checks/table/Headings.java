package uk.quartile.intake.checks.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Table;

/** Headings that name no column, and what they were probably meant as. */
final class Headings {

	private Headings() {
	}

	/** The first heading that was probably meant as each column that isn't there. */
	static Map<Column, String> misspelt(Table table) {
		Map<Column, String> misspelt = new EnumMap<>(Column.class);
		if (table.header() != null) {
			for (String heading : table.header().fields()) {
				if (!heading.isEmpty() && !Column.isForTheEye(heading) && Column.read(heading).isEmpty()) {
					meant(heading, table.columns()).ifPresent((column) -> misspelt.putIfAbsent(column, heading));
				}
			}
		}
		return misspelt;
	}

	private static Optional<Column> meant(String heading, Map<Column, Integer> there) {
		String lower = heading.toLowerCase(Locale.ROOT);
		List<String> absent = Arrays.stream(Column.values())
			.filter((column) -> !there.containsKey(column))
			.map(Column::written)
			.toList();
		return Suggestions.nearest(lower, absent)
			.or(() -> absent.stream().filter(lower::contains).findFirst())
			.flatMap(Column::read);
	}

}
