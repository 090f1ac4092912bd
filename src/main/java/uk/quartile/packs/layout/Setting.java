package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;

import uk.quartile.packs.accessible.HouseStyle;

/** One document being set, sheet by sheet. */
final class Setting {

	/** Rows that a table has at least on the page where it begins. */
	private static final int FIRST_ROWS = 2;

	/** A page that is filled so far may be left for the next. */
	private static final double LEAST_FILLED = 0.4;

	/** The last sheet of a page that goes on has at least so much on it. */
	private static final double LEAST_AT_END = 0.45;

	/** By so much less each sheet is filled, until the last has enough. */
	private static final double STEP = 0.05;

	private final JasperPrint print;

	private final Pages pages;

	private final Elements elements;

	private final BlockSetter blocks;

	private final Furniture furniture;

	private final Papers papers;

	/** Of the page being set. */
	private final List<JRPrintPage> sheets = new ArrayList<>();

	/** How much of each of them may be filled. */
	private double share = 1;

	private int top;

	private JRPrintPage sheet = new JRBasePrintPage();

	private Paper paper = Paper.PORTRAIT;

	private int y;

	private int bottom;

	private boolean empty = true;

	/** What a table that goes on to the next sheet is of; blank for nothing. */
	private String heading = "";

	Setting(JasperPrint print, Pages pages, HouseStyle style) {
		this.print = print;
		this.pages = pages;
		this.papers = new Papers(print);
		this.elements = new Elements(print, style);
		this.blocks = new BlockSetter(this.elements);
		this.furniture = new Furniture(pages, this.elements);
	}

	/**
	 * Sets a page on as many sheets as it takes.
	 * @param last whether it is the document's last, whose end may stand alone on a sheet
	 */
	void page(Page page, boolean last) {
		this.paper = page.paper();
		fill(page, 1);
		int fewest = this.sheets.size();
		if (!last && fewest > 1 && filled() < LEAST_AT_END) {
			double less = 1 - STEP;
			do {
				fill(page, less);
				less -= STEP;
			}
			while (this.sheets.size() == fewest && filled() < LEAST_AT_END && less > LEAST_AT_END);
			if (this.sheets.size() > fewest) {
				fill(page, 1);
			}
		}
		this.sheets.forEach((each) -> this.papers.add(each, this.paper));
	}

	private void fill(Page page, double share) {
		this.share = share;
		this.sheets.clear();
		this.heading = "";
		newSheet();
		placeAll(page.blocks());
	}

	/** How much of the newest sheet is. */
	private double filled() {
		return (double) (this.y - this.top) / (full() - this.top);
	}

	/** Where a sheet ends. */
	private int full() {
		return this.paper.height() - Paper.MARGIN - Typesetter.FOOT;
	}

	private void placeAll(List<Block> all) {
		List<Block> held = new ArrayList<>();
		for (Block block : all) {
			held.add(block);
			note(block);
			if (!block.staysWithNext()) {
				place(held);
				held.clear();
			}
		}
		place(held);
	}

	private void note(Block block) {
		if (block instanceof Text text && text.part().level() > 0) {
			this.heading = text.words();
		}
		else if (block instanceof Columns columns) {
			columns.columns().stream().flatMap((column) -> column.blocks().stream()).forEach(this::note);
		}
	}

	/** A table's head again, and for the eye what it goes on with. */
	private void goOn(TableSetter table) {
		newSheet();
		if (!this.heading.isEmpty()) {
			add(this.blocks.set(Text.of("Note", this.heading + ", continued").as(Text.Part.ARTIFACT),
					this.paper.room()));
		}
		add(table.head());
	}

	private void newSheet() {
		this.sheet = new JRBasePrintPage();
		this.sheets.add(this.sheet);
		this.y = Paper.MARGIN;
		this.empty = true;
		if (!this.pages.notice().isBlank()) {
			this.furniture.notice(this.sheet, this.paper);
			this.y += Typesetter.NOTICE;
		}
		this.top = this.y;
		this.bottom = this.top + (int) (this.share * (full() - this.top));
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
		for (int i = 0; i < rows.size(); i++) {
			int needed = rows.get(i).height()
					+ ((table.headsNext(i) && i + 1 < rows.size()) ? rows.get(i + 1).height() : 0);
			if (this.y + needed > this.bottom) {
				goOn(table);
			}
			add(rows.get(i));
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
			this.furniture.foot(this.print.getPages().get(i), this.papers.of(i), i + 1, count);
		}
	}

}
