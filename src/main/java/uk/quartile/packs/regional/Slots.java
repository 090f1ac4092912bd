package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the columns of a table into the template's slots: numbers from the right, so that
 * a missing column leaves room beside the names; words from the left.
 */
final class Slots {

	static final int NUMBERS = 6;

	static final int WORDS = 3;

	private Slots() {
	}

	static Map<String, Object> heads(AuthorityTable table) {
		Map<String, Object> heads = new HashMap<>();
		heads.put("areaHead", table.areaHead());
		put(heads, "numberHead", first(table), table.numberHeads());
		put(heads, "wordHead", 0, table.wordHeads());
		return heads;
	}

	static List<Map<String, ?>> rows(AuthorityTable table) {
		List<Map<String, ?>> rows = new ArrayList<>();
		for (AuthorityTable.Row row : table.rows()) {
			Map<String, Object> fields = new HashMap<>();
			fields.put("name", row.name());
			fields.put("total", row.total());
			put(fields, "number", first(table), row.numbers());
			put(fields, "word", 0, row.words());
			rows.add(fields);
		}
		return rows;
	}

	/** The last slot is the interval's; a table without one leaves it empty. */
	private static int first(AuthorityTable table) {
		return (table.hasIntervals() ? NUMBERS : NUMBERS - 1) - table.numberHeads().size();
	}

	private static void put(Map<String, Object> fields, String name, int first, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			fields.put(name + (first + i + 1), texts.get(i));
		}
	}

}
