package uk.quartile.packs.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Panel;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;

/**
 * Makes pages of other documents parts of one: their titles become sections, links lead
 * to what is in it, and words that sent readers to other pages are left out.
 */
final class Parts {

	/** At the end of a text, with what joins it to the words before. */
	private static final Pattern TO_A_PAGE = Pattern
		.compile("(?:^At a glance: page|[,:;] page|[ \\u00a0]Page)[ \\u00a0]\\{p\\}\\.?$");

	private Parts() {
	}

	/** The pages with their headings a level lower. */
	static List<Page> below(List<Page> pages) {
		return changed(pages, Parts::lower, UnaryOperator.identity());
	}

	private static Text lower(Text text) {
		return switch (text.part()) {
			case TITLE -> text.as(Text.Part.SECTION);
			case SECTION -> text.as(Text.Part.HEADING);
			case HEADING -> text.as(Text.Part.SUBHEADING);
			default -> text;
		};
	}

	/** The pages with what a section consists of as a section of its own. */
	static List<Page> above(List<Page> pages) {
		return changed(pages, (text) -> (text.part() == Text.Part.HEADING) ? text.as(Text.Part.SECTION) : text,
				UnaryOperator.identity());
	}

	/** The pages without links to places that none of them has. */
	static List<Page> linked(List<Page> pages) {
		Set<String> places = places(pages, (text) -> true).keySet();
		return changed(pages, (text) -> linked(text, places),
				(cell) -> (cell.link() == null || places.contains(cell.link())) ? cell : cell.leadingTo(null));
	}

	private static Text linked(Text text, Set<String> places) {
		return (text.link() == null || text.leadsToFile() || places.contains(text.link())) ? text
				: new Text(text.part(), text.style(), text.opening(), TO_A_PAGE.matcher(text.words()).replaceFirst(""),
						text.place(), null);
	}

	/** Texts that are places, by name, in the order of the pages. */
	static Map<String, Text> places(List<Page> pages, Predicate<Text> such) {
		Map<String, Text> places = new LinkedHashMap<>();
		changed(pages, (text) -> {
			if (text.place() != null && such.test(text)) {
				places.putIfAbsent(text.place(), text);
			}
			return text;
		}, UnaryOperator.identity());
		return places;
	}

	private static List<Page> changed(List<Page> pages, UnaryOperator<Text> text, UnaryOperator<Table.Cell> cell) {
		return pages.stream().map((page) -> new Page(page.paper(), blocks(page.blocks(), text, cell))).toList();
	}

	private static List<Block> blocks(List<Block> blocks, UnaryOperator<Text> text, UnaryOperator<Table.Cell> cell) {
		return blocks.stream().map((block) -> block(block, text, cell)).toList();
	}

	private static Block block(Block block, UnaryOperator<Text> text, UnaryOperator<Table.Cell> cell) {
		if (block instanceof Text words) {
			return text.apply(words);
		}
		if (block instanceof Panel panel) {
			return new Panel(panel.style(), panel.accent(), panel.padding(), blocks(panel.blocks(), text, cell));
		}
		if (block instanceof Kept kept) {
			return new Kept(blocks(kept.blocks(), text, cell));
		}
		if (block instanceof Columns columns) {
			return new Columns(columns.columns()
				.stream()
				.map((column) -> new Columns.Column(column.share(), blocks(column.blocks(), text, cell)))
				.toList(), columns.gutter());
		}
		if (block instanceof Table table) {
			return new Table(table.columns(),
					table.rows()
						.stream()
						.map((row) -> new Table.Row(row.style(), row.cells().stream().map(cell).toList()))
						.toList());
		}
		return block;
	}

}
