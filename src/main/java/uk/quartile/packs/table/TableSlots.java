package uk.quartile.packs.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the columns of a table into the template's slots. */
public final class TableSlots {

	public static final int NUMBERS = 6;

	public static final int WORDS = 4;

	private TableSlots() {
	}

	public static Map<String, Object> heads(AuthorityTable table) {
		Map<String, Object> heads = new HashMap<>();
		heads.put("areaHead", table.areaHead());
		put(heads, "numberHead", table.numberHeads());
		put(heads, "wordHead", table.wordHeads());
		return heads;
	}

	public static List<Map<String, ?>> rows(AuthorityTable table) {
		List<Map<String, ?>> rows = new ArrayList<>();
		for (AuthorityTable.Row row : table.rows()) {
			Map<String, Object> fields = new HashMap<>();
			fields.put("name", row.name());
			fields.put("total", row.total());
			put(fields, "number", row.numbers());
			put(fields, "word", row.words());
			rows.add(fields);
		}
		return rows;
	}

	private static void put(Map<String, Object> fields, String name, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			fields.put(name + (i + 1), texts.get(i));
		}
	}

}
