package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintText;

/** Sets blocks over a width. */
final class BlockSetter {

	private static final int ACCENT = 4;

	private static final int SIGN = 11;

	private static final int BETWEEN_ENTRIES = 12;

	private static final int BULLET = 14;

	private final Elements elements;

	BlockSetter(Elements elements) {
		this.elements = elements;
	}

	Laid set(Block block, int width) {
		if (block instanceof Kept kept) {
			return below(kept.blocks(), width);
		}
		if (block instanceof Text text) {
			if (text.isBulleted()) {
				return bulleted(text, width);
			}
			JRBasePrintText element = this.elements.text(text, width);
			return new Laid(List.of(element), element.getHeight());
		}
		if (block instanceof Gap gap) {
			return Laid.nothing(gap.points());
		}
		if (block instanceof Rule rule) {
			return new Laid(List.of(this.elements.area(rule.style(), width, rule.points())), rule.points());
		}
		if (block instanceof Picture picture) {
			return new Laid(List.of(this.elements.picture(picture.drawn(), width, picture.height(), picture.words())),
					picture.height());
		}
		if (block instanceof Key key) {
			return key(key, width);
		}
		if (block instanceof Columns columns) {
			return columns(columns, width);
		}
		if (block instanceof Panel panel) {
			return panel(panel, width);
		}
		TableSetter table = new TableSetter(this.elements, (Table) block, width);
		List<Laid> rows = new ArrayList<>(List.of(table.head()));
		rows.addAll(table.rows());
		return Laid.below(rows);
	}

	private Laid bulleted(Text text, int width) {
		JRBasePrintText bullet = this.elements.text(Text.of(text.style(), "\u2022").as(Text.Part.ARTIFACT), BULLET);
		JRBasePrintText words = this.elements.text(text, width - BULLET);
		words.setX(BULLET);
		return new Laid(List.of(bullet, words), words.getHeight());
	}

	private Laid below(List<Block> blocks, int width) {
		return Laid.below(blocks.stream().map((block) -> set(block, width)).toList());
	}

	private Laid columns(Columns columns, int width) {
		double shares = columns.columns().stream().mapToInt(Columns.Column::share).sum();
		int room = width - columns.gutter() * (columns.columns().size() - 1);
		List<JRPrintElement> all = new ArrayList<>();
		int height = 0;
		int x = 0;
		for (Columns.Column column : columns.columns()) {
			int wide = (int) Math.round(room * column.share() / shares);
			Laid laid = below(column.blocks(), wide).at(x, 0);
			all.addAll(laid.elements());
			height = Math.max(height, laid.height());
			x += wide + columns.gutter();
		}
		return new Laid(all, height);
	}

	private Laid panel(Panel panel, int width) {
		int left = panel.padding() + ((panel.accent() != null) ? ACCENT : 0);
		Laid within = below(panel.blocks(), width - left - panel.padding());
		int height = within.height() + 2 * panel.padding();
		List<JRPrintElement> all = new ArrayList<>();
		all.add(this.elements.area(panel.style(), width, height));
		if (panel.accent() != null) {
			all.add(this.elements.area(panel.accent(), ACCENT, height));
		}
		all.addAll(within.at(left, panel.padding()).elements());
		return new Laid(all, height);
	}

	private Laid key(Key key, int width) {
		List<JRPrintElement> all = new ArrayList<>();
		int x = 0;
		int y = 0;
		int line = 0;
		for (Key.Entry entry : key.entries()) {
			int sign = (entry.sign() != null) ? SIGN + 4 : 0;
			int wide = Math.min(width - sign, (int) Math.ceil(this.elements.style().width("Note", entry.words())) + 2);
			JRBasePrintText words = this.elements.text(Text.of("Note", entry.words()).as(Text.Part.ITEM), wide);
			if (x > 0 && x + sign + wide > width) {
				x = 0;
				y += line;
				line = 0;
			}
			if (entry.sign() != null) {
				JRPrintElement drawn = this.elements.picture(entry.sign(), SIGN, SIGN, "");
				drawn.setX(x);
				drawn.setY(y + (words.getHeight() - SIGN) / 2);
				all.add(drawn);
			}
			words.setX(x + sign);
			words.setY(y);
			all.add(words);
			line = Math.max(line, words.getHeight());
			x += sign + wide + BETWEEN_ENTRIES;
		}
		return new Laid(all, y + line);
	}

}
