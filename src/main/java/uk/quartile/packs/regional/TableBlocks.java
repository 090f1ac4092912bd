package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;

/** Sets tables that have a row for each measure. */
final class TableBlocks {

	private TableBlocks() {
	}

	static List<Block> comparisons(OtherGroupsTable table) {
		List<Table.Column> columns = new ArrayList<>();
		for (String head : table.heads()) {
			columns.add(columns.isEmpty() ? new Table.Column(head, "TableHead", "TableRowHeader", 250)
					: Table.Column.numbers(head, 104));
		}
		return titled(OtherGroupsTable.TITLE, table.lead(),
				new Table(columns, table.rows().stream().map(TableBlocks::row).toList()));
	}

	static List<Block> revised(RevisedFigures revised) {
		List<Table.Column> columns = List.of(first("Authority"), Table.Column.words("Measure"),
				Table.Column.words("Quarter"), Table.Column.numbers("First returned"), Table.Column.numbers("Now"),
				Table.Column.words("Received"));
		return titled(RevisedFigures.TITLE, RevisedFigures.LEAD, new Table(columns, revised.rows()
			.stream()
			.map((row) -> row(
					List.of(row.authority(), row.measure(), row.quarter(), row.first(), row.now(), row.received())))
			.toList()));
	}

	static Table.Column first(String head) {
		return new Table.Column(head, "TableHead", "TableRowHeader", 0);
	}

	static Table.Row row(List<String> words) {
		return Table.Row.of(words.stream().map(Table.Cell::of).toList());
	}

	private static List<Block> titled(String title, String lead, Table table) {
		return new ArrayList<>(
				List.of(ProseBlocks.title(title), new Gap(2), Text.of("Body", lead).as(Text.Part.CAPTION), table));
	}

}
