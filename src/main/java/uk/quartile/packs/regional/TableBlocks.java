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
		boolean groups = !table.subGroups().isEmpty();
		boolean graded = !table.graded().isEmpty();
		List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("Measure", "TableHead", "TableText", 244),
				new Table.Column(table.region(), "TableHeadNumber", "TableNumber", 74)));
		if (groups) {
			columns.add(new Table.Column(table.subGroups(), "TableHeadWord", "TableWord", 124));
		}
		if (graded) {
			columns.add(new Table.Column(table.graded(), "TableHeadWord", "TableWord", 124));
		}
		columns.add(new Table.Column("Other regions", "TableHeadWord", "TableWord", 208));
		List<Table.Row> rows = table.rows().stream().map((row) -> {
			List<String> words = new ArrayList<>(List.of(row.measure(), row.region()));
			if (groups) {
				words.add(row.subGroups());
			}
			if (graded) {
				words.add(row.graded());
			}
			words.add(row.otherRegions());
			return row(words);
		}).toList();
		return titled(table.title(), table.lead(), new Table(columns, rows));
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
