package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	private final AuthorityFigures authority;

	private final Panels panels;

	SectionPages(AuthorityFigures authority) {
		this.authority = authority;
		this.panels = new Panels(authority);
	}

	/** The pages, with the headings of the sections on each. */
	List<Headed> pages() {
		Map<String, List<Judged>> sections = new LinkedHashMap<>();
		MatrixPage.core(this.authority)
			.forEach((each) -> sections.computeIfAbsent(each.measure().section(), (section) -> new ArrayList<>())
				.add(each));
		List<Headed> pages = new ArrayList<>();
		Map<String, String> inside = new LinkedHashMap<>();
		List<Block> blocks = new ArrayList<>();
		int rows = 0;
		for (Map.Entry<String, List<Judged>> each : sections.entrySet()) {
			List<List<Block>> cells = cells(each.getKey(), each.getValue());
			int more = cells.size() / A_ROW;
			if (rows > 0 && rows + more > ROWS) {
				pages.add(page(inside, blocks));
				inside = new LinkedHashMap<>();
				blocks = new ArrayList<>();
				rows = 0;
			}
			String heading = SectionSentences.title(each.getKey(),
					each.getValue().stream().map(Judged::standing).toList());
			inside.put(heading, Words.set(each.getKey()));
			blocks.add(Text.heading(Text.Part.SECTION, "Heading1", heading));
			for (int i = 0; i < cells.size(); i += A_ROW) {
				blocks.add(new Gap(4));
				blocks.add(new Columns(
						cells.subList(i, i + A_ROW).stream().map((cell) -> new Columns.Column(1, cell)).toList(),
						GUTTER));
			}
			rows += more;
		}
		if (!blocks.isEmpty()) {
			pages.add(page(inside, blocks));
		}
		return pages;
	}

	private static Headed page(Map<String, String> inside, List<Block> blocks) {
		List<Block> all = new ArrayList<>(blocks);
		all.add(new Gap(4));
		all.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better than England"), new Key.Entry(Sign.WORSE, "worse"),
				new Key.Entry(Sign.SIMILAR, "similar"), new Key.Entry(Sign.HIGHER, "higher or lower"),
				new Key.Entry(null, "Pale: similar areas, lowest to highest; of quarters, what is ordinary"))));
		return new Headed(inside, new Page(Paper.LANDSCAPE, all));
	}

	/** The words first, then a panel a measure, and nothing where a row isn't full. */
	private List<List<Block>> cells(String section, List<Judged> judged) {
		List<List<Block>> cells = new ArrayList<>();
		cells.add(words(section, judged));
		judged.forEach((each) -> cells.add(this.panels.of(each, HIGH)));
		while (cells.size() % A_ROW != 0) {
			cells.add(List.of());
		}
		return cells;
	}

	private List<Block> words(String section, List<Judged> shown) {
		List<Block> blocks = new ArrayList<>();
		shown.stream().limit(A_ROW).forEach((each) -> {
			blocks.add(SectionSentences.paragraph(each.figure(), each.standing()));
			blocks.add(new Gap(5));
		});
		blocks.add(new Panel("GroundNote", null, said(section)));
		return blocks;
	}

	private List<Block> said(String section) {
		List<Commentary> said = this.authority.commentary()
			.stream()
			.filter((each) -> section.equals(each.section()))
			.toList();
		if (said.isEmpty()) {
			return List.of(Text.paragraph("From the authority:", "no commentary was sent."));
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

}
