package uk.quartile.console.record;

import java.util.List;

/**
 * One kind of record, on the page of all.
 *
 * @param kind which
 * @param path of its file, as people look for it
 * @param rows what is on record, as far as it is about the one who is looked at
 * @param awaitsRun whether the file was changed since the last run
 */
record RecordSection(RecordKind kind, String path, List<Row> rows, boolean awaitsRun) {

	static RecordSection of(RecordKind kind, Subject subject, InputTable table, boolean awaitsRun) {
		return new RecordSection(kind, "input/" + kind.path(subject),
				table.rows()
					.stream()
					.filter((each) -> kind.isAbout(each.values(), subject))
					.map((each) -> new Row(each.line(),
							kind.listed().stream().map((field) -> shown(field.column(), each)).toList()))
					.toList(),
				awaitsRun);
	}

	/** Commentary on a section may stand in a column of its own. */
	private static String shown(String column, InputTable.Row row) {
		String text = row.values().getOrDefault(column, "");
		String cell = (text.isEmpty() && column.equals("measure")) ? row.values().getOrDefault("section", "") : text;
		return (cell.matches("[0-9a-f]{64}")) ? cell.substring(0, 12) + "…" : cell;
	}

	/**
	 * A row.
	 *
	 * @param line of the file
	 * @param cells in the order of the listed fields
	 */
	record Row(int line, List<String> cells) {
	}

}
