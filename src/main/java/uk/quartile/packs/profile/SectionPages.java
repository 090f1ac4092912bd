package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Panel;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Commentary;

/** Each section of the catalogue: what it finds in words, and a panel a measure. */
final class SectionPages {

	private static final int A_ROW = 3;

	/** As many as a page has room for. */
	private static final int ROWS = 2;

	private static final int GUTTER = 18;

	private static final int HIGH = 146;

	/** On a page that has one row alone. */
	private static final int TALL = 230;

	/** A column, and two with the gutter between them. */
	private static final int[] SHARES = { (Paper.LANDSCAPE.room() - 2 * GUTTER) / A_ROW,
			(Paper.LANDSCAPE.room() - 2 * GUTTER) / A_ROW * 2 + GUTTER };

	private final AuthorityFigures authority;

	private final Panels panels;

	private final SplitPanels splits;

	private final OverTimeSentences overTime;

	SectionPages(AuthorityFigures authority) {
		this.authority = authority;
		this.panels = new Panels(authority);
		this.splits = new SplitPanels(authority);
		this.overTime = new OverTimeSentences(authority);
	}

	/** The pages, with the headings of the sections on each. */
	List<Headed> pages() {
		List<Headed> pages = new ArrayList<>();
		List<Section> together = new ArrayList<>();
		for (Section section : sections()) {
			if (!together.isEmpty() && rows(together) + section.rows() > ROWS) {
				pages.add(page(together));
				together.clear();
			}
			together.add(section);
		}
		if (!together.isEmpty()) {
			pages.add(page(together));
		}
		return pages;
	}

	/** Those that have something to show, in the order of the catalogue. */
	private List<Section> sections() {
		Map<String, List<Judged>> sections = new LinkedHashMap<>();
		this.authority.set().catalogue().measures().forEach((each) -> sections.put(each.section(), new ArrayList<>()));
		MatrixPage.core(this.authority)
			.stream()
			.filter((each) -> each.measure().split() == null)
			.forEach((each) -> Objects.requireNonNull(sections.get(each.measure().section())).add(each));
		return sections.entrySet()
			.stream()
			.map((each) -> new Section(each.getKey(), each.getValue(), this.splits.charted(each.getKey())))
			.filter((section) -> section.rows() > 0)
			.toList();
	}

	private static int rows(List<Section> sections) {
		return sections.stream().mapToInt(Section::rows).sum();
	}

	private Headed page(List<Section> sections) {
		Map<String, String> inside = new LinkedHashMap<>();
		List<Block> blocks = new ArrayList<>();
		boolean alone = rows(sections) == 1;
		for (Section section : sections) {
			String heading = SectionSentences.title(section.name(),
					section.judged().stream().map(Judged::standing).toList());
			inside.put(heading, Words.set(section.name()));
			blocks.add(Text.heading(Text.Part.SECTION, "Heading1", heading));
			for (Columns row : rows(section, alone)) {
				blocks.add(new Gap(4));
				blocks.add(row);
			}
		}
		return sections.stream().allMatch((section) -> section.judged().isEmpty())
				? new Headed(inside, new Page(Paper.LANDSCAPE, blocks)) : withKey(inside, blocks);
	}

	/** Of the signs and bands of panels, where there are any. */
	private static Headed withKey(Map<String, String> inside, List<Block> blocks) {
		List<Block> all = new ArrayList<>(blocks);
		all.add(new Gap(4));
		all.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better than England"), new Key.Entry(Sign.WORSE, "worse"),
				new Key.Entry(Sign.SIMILAR, "similar"), new Key.Entry(Sign.HIGHER, "higher or lower"),
				new Key.Entry(null, "Pale: similar areas, lowest to highest; of quarters, what is ordinary"))));
		return new Headed(inside, new Page(Paper.LANDSCAPE, all));
	}

	/**
	 * The words first, then a panel a measure, and nothing where a row isn't full; then a
	 * row for each whole that measures are parts of.
	 */
	private List<Columns> rows(Section section, boolean alone) {
		List<Columns> rows = new ArrayList<>();
		if (!section.judged().isEmpty()) {
			List<List<Block>> cells = new ArrayList<>();
			cells.add(words(section.name(), section.judged()));
			section.judged().forEach((each) -> cells.add(this.panels.of(each, alone ? TALL : HIGH)));
			while (cells.size() % A_ROW != 0) {
				cells.add(List.of());
			}
			for (int i = 0; i < cells.size(); i += A_ROW) {
				rows.add(new Columns(
						cells.subList(i, i + A_ROW).stream().map((cell) -> new Columns.Column(1, cell)).toList(),
						GUTTER));
			}
		}
		rows.addAll(this.splits.rows(section.name(), SHARES, GUTTER, alone,
				rows.isEmpty() ? List.of(new Panel("GroundNote", null, quoted(section.name()))) : List.of()));
		return rows;
	}

	private List<Block> words(String section, List<Judged> shown) {
		List<Text> paragraphs = new ArrayList<>(this.overTime.flows(section));
		shown.forEach((each) -> paragraphs.add(SectionSentences.paragraph(each.figure(), each.standing())));
		List<Text> said = new ArrayList<>(paragraphs.subList(0, Math.min(A_ROW, paragraphs.size())));
		said.addAll(this.overTime.notes(shown));
		List<Block> blocks = new ArrayList<>();
		said.forEach((each) -> {
			blocks.add(each);
			blocks.add(new Gap(5));
		});
		List<Block> quoted = quoted(section);
		if (!quoted.isEmpty()) {
			blocks.add(new Panel("GroundNote", null, quoted));
		}
		return blocks;
	}

	private List<Block> quoted(String section) {
		List<Commentary> said = this.authority.commentary()
			.stream()
			.filter((each) -> section.equals(each.section()))
			.toList();
		if (said.isEmpty()) {
			return this.authority.set().isPublic() ? List.of() : List.of(Text.paragraph("No commentary was sent."));
		}
		return said.stream()
			.map((each) -> (Block) Text.paragraph("From the authority:", ExceptionsPage.quoted(each)))
			.toList();
	}

	/**
	 * A page with its headings.
	 *
	 * @param inside names of its sections by their headings
	 * @param page itself
	 */
	record Headed(Map<String, String> inside, Page page) {
	}

	/**
	 * A section and what is shown of it.
	 *
	 * @param name of the catalogue
	 * @param judged its core measures that are no parts of a whole
	 * @param charted how many wholes it has a chart of
	 */
	private record Section(String name, List<Judged> judged, int charted) {

		/** As many as its words and charts take. */
		int rows() {
			return (this.judged.isEmpty() ? 0 : this.judged.size() / A_ROW + 1) + this.charted;
		}

	}

}
