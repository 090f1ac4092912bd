package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.base.JRBasePrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;

import uk.quartile.packs.accessible.HouseStyle;

/** One document being set, sheet by sheet. */
final class Setting {

	/** Rows that a table has at least on the page where it begins. */
	private static final int FIRST_ROWS = 2;

	/** A page that is filled so far may be left for the next. */
	private static final double LEAST_FILLED = 0.4;

	private final JasperPrint print;

	private final Pages pages;

	private final Elements elements;

	private final BlockSetter blocks;

	private final List<Paper> papers = new ArrayList<>();

	private JRPrintPage sheet = new JRBasePrintPage();

	private Paper paper = Paper.PORTRAIT;

	private int y;

	private int bottom;

	private boolean empty = true;

	Setting(JasperPrint print, Pages pages, HouseStyle style) {
		this.print = print;
		this.pages = pages;
		this.elements = new Elements(print, style);
		this.blocks = new BlockSetter(this.elements);
	}

	void page(Page page) {
		this.paper = page.paper();
		newSheet();
		placeAll(page.blocks());
	}

	private void placeAll(List<Block> all) {
		List<Block> held = new ArrayList<>();
		for (Block block : all) {
			held.add(block);
			if (!block.staysWithNext()) {
				place(held);
				held.clear();
			}
		}
		place(held);
	}

	private void newSheet() {
		this.sheet = new JRBasePrintPage();
		this.print.addPage(this.sheet);
		this.papers.add(this.paper);
		if (this.print.getPages().size() == 1) {
			format(this.print);
		}
		else if (this.papers.get(this.papers.size() - 2) != this.paper) {
			addPart();
		}
		this.y = Paper.MARGIN;
		this.bottom = this.paper.height() - Paper.MARGIN - Typesetter.FOOT;
		this.empty = true;
		if (!this.pages.notice().isBlank()) {
			furniture(Text.of("Notice", this.pages.notice()), Paper.MARGIN, Paper.MARGIN - 10, this.paper.room(),
					HorizontalTextAlignEnum.CENTER, BandTypeEnum.PAGE_HEADER);
			this.y += Typesetter.NOTICE;
		}
	}

	private void format(JasperPrint first) {
		first.setPageWidth(this.paper.width());
		first.setPageHeight(this.paper.height());
		first.setOrientation(orientation());
		first.setLeftMargin(0);
		first.setRightMargin(0);
		first.setTopMargin(0);
		first.setBottomMargin(0);
	}

	private void addPart() {
		SimplePrintPageFormat format = new SimplePrintPageFormat();
		format.setPageWidth(this.paper.width());
		format.setPageHeight(this.paper.height());
		format.setOrientation(orientation());
		format.setLeftMargin(0);
		format.setRightMargin(0);
		format.setTopMargin(0);
		format.setBottomMargin(0);
		SimplePrintPart part = new SimplePrintPart();
		part.setPageFormat(format);
		this.print.addPart(this.print.getPages().size() - 1, part);
	}

	private OrientationEnum orientation() {
		return (this.paper == Paper.LANDSCAPE) ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT;
	}

	/** Places blocks that stay together. */
	private void place(List<Block> together) {
		if (together.isEmpty()) {
			return;
		}
		Block last = together.get(together.size() - 1);
		if (last instanceof Kept kept) {
			keep(together.subList(0, together.size() - 1), kept);
			return;
		}
		List<Laid> before = together.subList(0, together.size() - ((last instanceof Table) ? 1 : 0))
			.stream()
			.map((block) -> this.blocks.set(block, this.paper.room()))
			.toList();
		int height = before.stream().mapToInt(Laid::height).sum();
		if (last instanceof Table table) {
			place(before, height, new TableSetter(this.elements, table, this.paper.room()));
			return;
		}
		makeRoom(height);
		for (int i = 0; i < before.size(); i++) {
			if (!(this.empty && together.get(i) instanceof Gap)) {
				add(before.get(i));
			}
		}
	}

	/** On a page of their own, where this one hasn't the room and a whole one has. */
	private void keep(List<Block> before, Kept kept) {
		List<Block> all = new ArrayList<>(before);
		all.addAll(kept.blocks());
		List<Laid> laid = all.stream().map((block) -> this.blocks.set(block, this.paper.room())).toList();
		int height = laid.stream().mapToInt(Laid::height).sum();
		boolean notice = !this.pages.notice().isBlank();
		boolean filled = this.y > this.paper.height() * LEAST_FILLED;
		boolean whole = height <= Typesetter.room(this.paper, notice);
		if (this.y + height <= this.bottom || (whole && (this.empty || filled))) {
			makeRoom(height);
			laid.forEach(this::add);
			return;
		}
		if (!this.empty && filled) {
			newSheet();
		}
		placeAll(all);
	}

	private void place(List<Laid> before, int height, TableSetter table) {
		Laid head = table.head();
		List<Laid> rows = table.rows();
		makeRoom(height + head.height() + rows.stream().limit(FIRST_ROWS).mapToInt(Laid::height).sum());
		before.forEach(this::add);
		add(head);
		for (Laid row : rows) {
			if (this.y + row.height() > this.bottom) {
				newSheet();
				add(table.head());
			}
			add(row);
		}
	}

	private void makeRoom(int height) {
		if (!this.empty && this.y + height > this.bottom) {
			newSheet();
		}
	}

	private void add(Laid laid) {
		laid.at(Paper.MARGIN, this.y).elements().forEach(this.sheet::addElement);
		this.y += laid.height();
		this.empty = false;
	}

	void finish() {
		int count = this.print.getPages().size();
		PageNumbers.set(this.print);
		Bookmarks.set(this.print, this.pages.bookmarks());
		for (int i = 0; i < count; i++) {
			this.sheet = this.print.getPages().get(i);
			this.paper = this.papers.get(i);
			foot(i + 1, count);
		}
	}

	private void foot(int page, int of) {
		int top = this.paper.height() - Paper.MARGIN - Typesetter.FOOT + 6;
		JRBasePrintElement rule = this.elements.area("RuleArea", this.paper.room(), 1);
		rule.setX(Paper.MARGIN);
		rule.setY(top);
		rule.setOrigin(new JROrigin(BandTypeEnum.PAGE_FOOTER));
		this.sheet.addElement(rule);
		int third = this.paper.room() / 3;
		int y = top + 4;
		furniture(Text.of("Furniture", this.pages.footer()), Paper.MARGIN, y, third + 40, HorizontalTextAlignEnum.LEFT,
				BandTypeEnum.PAGE_FOOTER);
		furniture(Text.of("Furniture", this.pages.edition()), Paper.MARGIN + third + 40, y, third,
				HorizontalTextAlignEnum.CENTER, BandTypeEnum.PAGE_FOOTER);
		furniture(Text.of("Furniture", "Page " + page + " of " + of), Paper.MARGIN + 2 * third + 40, y, third - 40,
				HorizontalTextAlignEnum.RIGHT, BandTypeEnum.PAGE_FOOTER);
	}

	private void furniture(Text text, int x, int y, int width, HorizontalTextAlignEnum align, BandTypeEnum band) {
		JRBasePrintText element = this.elements.text(text, width);
		element.setHorizontalTextAlign(align);
		element.setOrigin(new JROrigin(band));
		element.setX(x);
		element.setY(y);
		this.sheet.addElement(element);
	}

}
