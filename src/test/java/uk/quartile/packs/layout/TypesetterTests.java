package uk.quartile.packs.layout;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.accessible.PdfAssertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every kind of block, on both papers, as an accessible document. */
class TypesetterTests {

	private static final HouseStyle STYLE = HouseStyle.read();

	private final Typesetter typesetter = new Typesetter(STYLE);

	@Test
	void setsEveryBlockAccessiblyOnBothPapers() throws Exception {
		byte[] pdf = pdf(pages(60));
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsSubsequence("Document", " H1 'Leicester'",
					" P 'Five of nine are better than England, two similar, 1,234.5 < 2.'", " L", "  LI",
					"   LBody 'better'", " P", "  Link 'Page 2' OBJR", "   LBody 'The first of a list.'", " P 'right'",
					" Figure BBox UTF-16 \"A bar.\" ''", " H2 'Scorecard'", " Table",
					"  Caption 'Notes before the table.'", "  TR", "   TH Column 'Measure'",
					"   TH Row ColSpan4 'Front door'", "   TH Row 'Measure 0'", "   TD '12.3%'", "   TD 'Worse'");
	}

	@Test
	void goesOnWithATableUnderItsHead() {
		JasperPrint print = this.typesetter.set(pages(60));
		assertThat(print.getPages()).hasSize(4);
	}

	@Test
	void keepsAHeadingWithWhatItHeads() {
		List<Block> blocks = new ArrayList<>();
		int room = Typesetter.room(Paper.LANDSCAPE, true);
		blocks.add(new Gap(0));
		blocks.add(new Picture((graphics, box, style) -> {
		}, room - 20, "Nearly a page."));
		blocks.add(Text.heading(Text.Part.TITLE, "Heading1", "Alone"));
		blocks.add(Text.paragraph("Not alone."));
		JasperPrint print = this.typesetter
			.set(new Pages("A document", "", "", "Notice", List.of(new Page(Paper.LANDSCAPE, blocks))));
		assertThat(print.getPages()).hasSize(2);
	}

	/** A line over all columns stands at no sheet's foot without a row that it heads. */
	@Test
	void keepsTheHeadingOfRowsWithTheFirstOfThem() {
		for (int before = 20; before < 30; before++) {
			List<Table.Row> rows = new ArrayList<>();
			IntStream.range(0, before)
				.forEach((row) -> rows.add(Table.Row.of(List.of(Table.Cell.of("Row " + row), Table.Cell.of("1")))));
			rows.add(Table.Row.over("Children in care"));
			IntStream.range(0, 15)
				.forEach((row) -> rows.add(Table.Row.of(List.of(Table.Cell.of("After " + row), Table.Cell.of("1")))));
			List<List<String>> sheets = words(List.of(Text.heading(Text.Part.SECTION, "Heading1", "Scorecard"),
					new Table(List.of(Table.Column.words("Head", 1), Table.Column.numbers("Now", 1)), rows)));
			assertThat(sheets).as("%d rows before", before).hasSizeGreaterThan(1);
			assertThat(sheets).noneMatch((sheet) -> sheet.get(sheet.size() - 1).equals("Children in care"));
			assertThat(sheets.get(1).get(0)).isEqualTo("Scorecard, continued");
		}
	}

	/** The words of each sheet but for those at its foot, down the page. */
	private List<List<String>> words(List<Block> blocks) {
		JasperPrint print = this.typesetter
			.set(new Pages("A document", "", "", "", List.of(new Page(Paper.LANDSCAPE, blocks))));
		int foot = Paper.LANDSCAPE.height() - Paper.MARGIN - Typesetter.FOOT;
		return print.getPages().stream().map((page) -> {
			List<String> words = new ArrayList<>();
			page.getElements().stream().filter((each) -> each.getY() < foot).forEach((each) -> words(each, words));
			return words;
		}).toList();
	}

	private static void words(JRPrintElement element, List<String> words) {
		if (element instanceof JRPrintText text) {
			words.add(text.getFullText());
		}
		else if (element instanceof JRPrintFrame frame) {
			frame.getElements().forEach((each) -> words(each, words));
		}
	}

	@Test
	void leavesOutColumnsInWhichNothingStands() {
		Table table = new Table(
				List.of(Table.Column.words("Authority", 1), Table.Column.numbers("Now", 1),
						Table.Column.words("Place", 1)),
				List.of(Table.Row.over("Front door"),
						Table.Row.of(List.of(Table.Cell.of("Derby"), Table.Cell.of("1"), Table.Cell.of("\u2013"))),
						Table.Row
							.of(List.of(Table.Cell.of("Rutland"), Table.Cell.of("\u2013"), Table.Cell.of("\u2013")))))
			.withoutColumnsOf("\u2013");
		assertThat(table.columns()).extracting(Table.Column::head).containsExactly("Authority", "Now");
		assertThat(table.rows()).extracting((row) -> row.cells().size()).containsExactly(1, 2, 2);
	}

	/** On the next page where it has no room; parted only where no page has it. */
	@ParameterizedTest
	@CsvSource({ "7,1", "20,2", "40,3" })
	void keepsTogetherWhatAPageHasRoomFor(int rows, int sheets) {
		Picture half = new Picture((graphics, box, style) -> {
		}, Typesetter.room(Paper.LANDSCAPE, false) * 6 / 10, "More than half a page.");
		List<Table.Row> all = IntStream.range(0, rows)
			.mapToObj((row) -> Table.Row.of(List.of(Table.Cell.of("Row " + row))))
			.toList();
		Kept kept = new Kept(List.of(Text.of("Note", "The note.").as(Text.Part.CAPTION),
				new Table(List.of(Table.Column.words("Head", 1)), all)));
		JasperPrint print = this.typesetter
			.set(new Pages("A document", "", "", "", List.of(new Page(Paper.LANDSCAPE, List.of(half, kept)))));
		assertThat(print.getPages()).hasSize(sheets);
	}

	/** A word is never broken, nor a figure parted from its unit. */
	@Test
	void fitsColumnsToTheirWords() {
		Table table = new Table(
				List.of(Table.Column.words("Region"), Table.Column.numbers("Number of total"),
						Table.Column.words("Against England")),
				List.of(Table.Row.of(List.of(Table.Cell.of("Yorkshire and The Humber"),
						Table.Cell.of("20,350 of 113,320"), Table.Cell.of("Better")))));
		int[] widths = new FittedWidths(table, STYLE).of(300);
		assertThat(IntStream.of(widths).sum()).isEqualTo(300);
		assertThat(widths[1]).isGreaterThan((int) STYLE.width("TableNumber", "20,350 of 113,320") + 8);
		assertThat(widths[0]).isBetween((int) STYLE.width("TableText", "Yorkshire"),
				(int) STYLE.width("TableText", "Yorkshire and The Humber"));
	}

	/**
	 * A style that was read anew each time, for what is looked up once is no longer at
	 * risk.
	 */
	@RepeatedTest(20)
	void setsDocumentsSideBySideInOneStyle() {
		Typesetter shared = new Typesetter(HouseStyle.read());
		assertThat(IntStream.range(0, 16).parallel().mapToObj((i) -> shared.set(pages(5)).getPages().size()).toList())
			.containsOnly(2);
	}

	@Test
	void namesALinkThatLeadsNowhere() {
		Pages pages = new Pages("A document", "", "", "",
				List.of(new Page(Paper.PORTRAIT, List.of(Text.of("Link", "Page " + Text.PAGE).leadingTo("Nowhere")))));
		assertThatIllegalArgumentException().isThrownBy(() -> this.typesetter.set(pages))
			.withMessage("link 'Page {p}': found no place 'Nowhere' in the document; expected a heading of that name; "
					+ "name one, or take the link out");
	}

	@Test
	void namesAStyleThatThereIsnt() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.typesetter.height(List.of(Text.of("Bodie", "words")), 100))
			.withMessage("styles.jrtx: found no style 'Bodie'; expected the name of one of its styles; "
					+ "correct the name, or add the style there");
	}

	private byte[] pdf(Pages pages) throws JRException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AccessiblePdf.write(this.typesetter.set(pages),
				new DocumentProperties("A document", Locale.UK, LocalDate.of(2024, 3, 31), "abc"), out);
		return out.toByteArray();
	}

	private static Pages pages(int rows) {
		List<Table.Row> all = new ArrayList<>();
		all.add(Table.Row.over("Front door"));
		for (int i = 0; i < rows; i++) {
			all.add(Table.Row.of(List.of(Table.Cell.of("Measure " + i), Table.Cell.of("12.3%").in("TableNumberStrong"),
					Table.Cell.of(Sign.WORSE, "Worse").on("GroundWorse"), Table.Cell.of("not tested"))));
		}
		return new Pages("A document", "Leicester, Quarter 4 2023-24", "Restricted", "All is invented",
				List.of(new Page(Paper.PORTRAIT, List.of(Text.heading(Text.Part.TITLE, "Title", "Leicester"),
						new Rule("RuleStrong", 2), new Gap(6),
						new Panel("GroundFindings", "Accent",
								List.of(Text.paragraph("Five of nine are better than England,",
										"two similar, 1,234.5 < 2."))),
						new Key(List.of(new Key.Entry(Sign.BETTER, "better"), new Key.Entry(Sign.WORSE, "worse"),
								new Key.Entry(Sign.SIMILAR, "similar"), new Key.Entry(Sign.HIGHER, "higher or lower"),
								new Key.Entry(Sign.NOT_JUDGED, "not judged"), new Key.Entry(Sign.AMBER, "Amber"),
								new Key.Entry(Sign.SIMILAR_AREAS, "similar areas"),
								new Key.Entry(Sign.ENGLAND, "England"))),
						Text.of("Link", "Page " + Text.PAGE).leadingTo("Scorecard"), Text.item("The first of a list."),
						new Columns(List.of(
								new Columns.Column(2, List.of(Text.paragraph("left " + "word ".repeat(60)))),
								new Columns.Column(1, List.of(Text.paragraph("right"), new Picture((g, box, style) -> {
									g.setColor(style.fill("ChartBarStrong"));
									g.fill(box);
								}, 30, "A bar.")))), 12))),
						new Page(Paper.LANDSCAPE, List.of(Text.heading(Text.Part.SECTION, "Heading1", "Scorecard"),
								Text.of("Note", "Notes before the table.").as(Text.Part.CAPTION),
								new Table(List.of(Table.Column.words("Measure", 40), Table.Column.numbers("Now", 12),
										Table.Column.words("Against England", 20),
										Table.Column.words("In the year", 20)), all)))));
	}

}
