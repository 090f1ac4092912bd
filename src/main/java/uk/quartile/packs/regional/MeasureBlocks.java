package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.table.AuthorityTable;

/** Sets the pages of measures. */
final class MeasureBlocks {

	/** Heights of the trend. */
	private static final int TREND = 132;

	private static final int LOWEST_TREND = 90;

	private MeasureBlocks() {
	}

	/**
	 * The page, in the fullest form that it has room for: the trend gives way first, then
	 * the places in England, then the trend for good.
	 * @param opens whether its section begins here
	 * @param back heading of the page that it leads back to; blank for none
	 * @param fits whether blocks fit on a page
	 */
	static List<Block> of(MeasurePage page, boolean opens, String back, Predicate<List<Block>> fits) {
		List<Block> fullest = of(page, opens, back, TREND, 0);
		return Stream
			.<Supplier<List<Block>>>of(() -> fullest, () -> of(page, opens, back, LOWEST_TREND, 0),
					() -> of(page, opens, back, LOWEST_TREND, 1), () -> of(page, opens, back, 0, 0),
					() -> of(page, opens, back, 0, 1))
			.map(Supplier::get)
			.filter(fits)
			.findFirst()
			.orElse(fullest);
	}

	/**
	 * The page in one form.
	 * @param trend height of the trend; 0 for none
	 * @param less how many paragraphs to leave out after the first
	 */
	private static List<Block> of(MeasurePage page, boolean opens, String back, int trend, int less) {
		List<Block> blocks = new ArrayList<>();
		Text section = opens ? Text.heading(Text.Part.SECTION, "Eyebrow", page.section())
				: Text.of("Eyebrow", page.section()).as(Text.Part.ARTIFACT);
		List<Block> link = back.isEmpty() ? List.of()
				: List.of(Text.of("BackLink", "At a glance: page " + Text.PAGE).leadingTo(back));
		blocks.add(new Columns(List.of(new Columns.Column(3, List.of(section)), new Columns.Column(1, link)), 0));
		blocks.add(new Columns(
				List.of(new Columns.Column(3, List.of(Text.heading(Text.Part.HEADING, "Heading2", page.title()))),
						new Columns.Column(2, List.of(Text.of("BackLink", page.good())))),
				0));
		blocks.add(Text.of("Lead", page.finding()));
		blocks.add(new Gap(3));
		List<Block> said = new ArrayList<>();
		int last = page.paragraphs().size() - 1;
		for (int i = 0; i <= last; i++) {
			if (i == 0 || i == last || i > less) {
				said.addAll(List.of(Text.paragraph(page.paragraphs().get(i)), new Gap(2)));
			}
		}
		if (page.trend() == null || trend == 0) {
			blocks.addAll(said);
		}
		else {
			blocks.add(new Columns(
					List.of(new Columns.Column(2, List.of(new Picture(page.trend(), trend, page.trendInWords()))),
							new Columns.Column(3, said)),
					14));
		}
		blocks.add(new Gap(2));
		blocks.add(new Kept(
				List.of(new Key(page.key()), Text.of("Note", page.notes()).as(Text.Part.CAPTION), page.table())));
		return blocks;
	}

	/**
	 * The numbers behind the pages.
	 * @param issue of the report, which says what has changed since the one before
	 */
	static List<Block> numbers(List<MeasureNumbers> all, IssueLine issue) {
		List<Block> blocks = new ArrayList<>(List.of(ProseBlocks.title(MeasureNumbers.TITLE)));
		issue.list("Note").ifPresent(blocks::add);
		for (MeasureNumbers each : all) {
			List<Block> before = new ArrayList<>(List.of(Text.of("Heading3", each.title()).as(Text.Part.HEADING)));
			each.paragraphs().forEach((paragraph) -> before.add(Text.paragraph(paragraph)));
			String notes = each.table().caption() + ". " + String.join(" ", each.notes());
			before.add(Text.of("Note", notes.strip()).as(Text.Part.CAPTION));
			blocks.addAll(List.of(new Gap(8), new Kept(before), table(each.table())));
		}
		return blocks;
	}

	private static Table table(AuthorityTable table) {
		List<Table.Column> columns = new ArrayList<>(List.of(TableBlocks.first(table.areaHead())));
		table.numberHeads().forEach((head) -> columns.add(Table.Column.numbers(head)));
		table.wordHeads().forEach((head) -> columns.add(Table.Column.words(head)));
		return new Table(columns,
				table.rows()
					.stream()
					.map((row) -> new Table.Row(row.total() ? "TableTotalRow" : "TableRow",
							Stream.of(List.of(row.name()), row.numbers(), row.words())
								.flatMap(List::stream)
								.map(Table.Cell::of)
								.toList()))
					.toList());
	}

}
