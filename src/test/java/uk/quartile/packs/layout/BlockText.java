package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of a document as text, for comparing them with a golden file. */
public final class BlockText {

	private final List<String> lines = new ArrayList<>();

	private BlockText() {
	}

	/** All that the document says, a line a block or row. */
	public static String of(Pages pages) {
		BlockText text = new BlockText();
		text.add(0, "TITLE " + pages.title());
		text.add(0, "FOOT " + pages.footer() + " / " + pages.edition());
		text.add(0, "NOTICE " + pages.notice());
		for (Page page : pages.pages()) {
			text.add(0, "PAGE " + page.paper());
			text.blocks(1, page.blocks());
		}
		return String.join("\n", text.lines) + "\n";
	}

	private void blocks(int depth, List<Block> blocks) {
		blocks.forEach((block) -> block(depth, block));
	}

	private void block(int depth, Block block) {
		if (block instanceof Text text) {
			String part = (text.part() == Text.Part.PARAGRAPH) ? "" : text.part() + " ";
			String opening = text.opening().isEmpty() ? "" : "[" + text.opening() + "] ";
			add(depth, part + opening + text.words() + link(text.link()));
		}
		else if (block instanceof Key key) {
			add(depth,
					"KEY " + key.entries()
						.stream()
						.map((entry) -> ((entry.sign() != null) ? entry.sign() + " " : "") + entry.words())
						.collect(Collectors.joining(" | ")));
		}
		else if (block instanceof Picture picture) {
			add(depth, "PICTURE " + picture.words());
		}
		else if (block instanceof Table table) {
			add(depth, "| " + table.columns().stream().map(Table.Column::head).collect(Collectors.joining(" | ")));
			table.rows()
				.forEach((row) -> add(depth,
						row.cells().stream().map(BlockText::cell).collect(Collectors.joining(" | "))));
		}
		else if (block instanceof Columns columns) {
			columns.columns().forEach((column) -> {
				add(depth, "COLUMN");
				blocks(depth + 1, column.blocks());
			});
		}
		else if (block instanceof Panel panel) {
			add(depth, "PANEL");
			blocks(depth + 1, panel.blocks());
		}
		else if (block instanceof Kept kept) {
			blocks(depth, kept.blocks());
		}
	}

	private static String cell(Table.Cell cell) {
		return Stream
			.of((cell.sign() != null) ? "(" + cell.sign() + ")" : "", cell.words(),
					(cell.picture() != null) ? "PICTURE " + cell.picture().words() : "",
					(cell.tint() != null) ? "on " + cell.tint() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" ")) + link(cell.link());
	}

	private static String link(String link) {
		return (link != null) ? " -> " + link : "";
	}

	private void add(int depth, String line) {
		this.lines.add((" ".repeat(depth) + line.replace('\n', ' ')).stripTrailing());
	}

}
