package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.ContentsLine;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * The first page: what to know, the region beside England, what to treat with care, and
 * what is inside.
 *
 * @param figures of the set
 * @param title below the region's name
 * @param know its findings
 * @param inside headings of the parts, in the order of the pages
 * @param unlisted what is said in place of pages that would say nothing; blank for none
 */
record Front(SetFigures figures, String title, WhatToKnow know, List<String> inside, String unlisted) {

	/** Rows of the table. */
	private static final int MOST_ROWS = 12;

	private static final int FEWEST_ROWS = 4;

	private static final int MOST_CARES = 4;

	private static final int CONTENTS_COLUMNS = 3;

	/** As a part of another document, which has contents of its own. */
	Front withoutContents() {
		return new Front(this.figures, this.title, this.know, List.of(), this.unlisted);
	}

	/** The page with as many rows of the table as it has room for, then of findings. */
	List<Block> blocks(Predicate<List<Block>> fits) {
		for (int findings = WhatToKnow.MOST; findings > 1; findings--) {
			for (int rows = MOST_ROWS; rows >= FEWEST_ROWS; rows--) {
				List<Block> page = blocks(rows, findings);
				if (fits.test(page)) {
					return page;
				}
			}
		}
		return blocks(FEWEST_ROWS, 1);
	}

	private List<Block> blocks(int rows, int most) {
		Map<String, Double> thresholds = this.figures.catalogue().settings().thresholds();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Columns(
				List.of(new Columns.Column(1, List.of(new Rule("Accent", 6))), new Columns.Column(11, List.of())), 0));
		blocks.add(new Gap(4));
		List<Block> left = List.of(Text.heading(Text.Part.TITLE, "FrontTitle", this.figures.region()),
				Text.of("FrontSubtitle", this.title + ", " + Dates.months(this.figures.quarter())));
		List<Block> right = new ArrayList<>(List.of(
				Text.of("RightNote",
						Dates.quarter(this.figures.quarter()) + ". "
								+ Words.capital(Words.counted(this.figures.returns().expected().size(), "authority"))
								+ ".\n" + "Figures as received by " + Dates.day(this.figures.receivedBy()) + "."),
				Text.of("RightWarning", this.figures.strip())));
		if (!this.inside.isEmpty()) {
			IssueLine issue = IssueLine.of(this.figures, RegionalDocument.FILE);
			right
				.add(issue.text("RightNote", this.inside.contains(MeasureNumbers.TITLE) ? MeasureNumbers.TITLE : null));
		}
		blocks.add(new Columns(List.of(new Columns.Column(5, left), new Columns.Column(3, right)), 10));
		if (!this.figures.whatIf().isBlank()) {
			blocks.add(Text.of("Warning", this.figures.whatIf()));
		}
		blocks.add(new Gap(4));
		blocks.add(new Rule("RuleStrong", 2));
		blocks.add(new Gap(6));
		List<Block> findings = new ArrayList<>(List.of(heading("What to know")));
		this.know.findings().stream().limit(most).forEach((finding) -> findings.addAll(List.of(new Gap(3), finding)));
		if (findings.size() == 1) {
			findings.add(Text.paragraph(this.figures.isPublic()
					? "The region\u2019s counts are rounded in this edition, and its figures are not judged."
					: "Nothing can be said of the region yet: no figure of it can be compared."));
		}
		if (!this.unlisted.isBlank()) {
			findings.addAll(List.of(new Gap(3), Text.paragraph(this.unlisted)));
		}
		List<Block> beside = new ArrayList<>();
		table(this.know, thresholds, rows).ifPresent((table) -> beside.addAll(List.of(
				heading(this.figures.regionCode().equals(Catalogue.ENGLAND) ? "England in the year"
						: "The region and England"),
				Text.of("Note", "Now, a year before, and by its 95% interval." + rates(rows)).as(Text.Part.CAPTION),
				table, new Gap(6))));
		beside.add(heading("Treat with care"));
		care().forEach((each) -> beside.add(Text.item(each)));
		blocks.add(new Columns(List.of(new Columns.Column(49, findings), new Columns.Column(51, beside)), 16));
		if (!this.inside.isEmpty()) {
			blocks.add(new Gap(8));
			blocks.add(new Rule("RuleArea", 1));
			blocks.add(new Gap(3));
			blocks.add(inside(this.inside));
		}
		return blocks;
	}

	private String rates(int rows) {
		return this.know.tabled().limit(rows).anyMatch((each) -> each.measure().unit() == Unit.PER_10000)
				? " Rates per 10,000." : "";
	}

	private static Optional<Table> table(WhatToKnow know, Map<String, Double> thresholds, int rows) {
		List<MeasureFigures> measures = know.tabled().limit(rows).toList();
		if (measures.isEmpty()) {
			return Optional.empty();
		}
		boolean national = measures.get(0).national();
		List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("Measure", "TableHead", "TableText", 146),
				new Table.Column("Now", "TableHeadNumber", "TableNumberStrong", 60),
				new Table.Column("Year\nbefore", "TableHeadNumber", "TableNumber", 54)));
		if (!national) {
			columns.add(new Table.Column("England", "TableHeadNumber", "TableNumber", 58));
		}
		columns.add(new Table.Column(national ? "In the year" : "Region is", "TableHeadWord", "TableWord", 88));
		return Optional
			.of(new Table(columns, measures.stream().map((each) -> row(each, national, thresholds)).toList()));
	}

	private static Table.Row row(MeasureFigures measure, boolean national, Map<String, Double> thresholds) {
		Figure region = measure.region().orElseThrow();
		Optional<Standing> standing = Standing.of(region, thresholds);
		List<Table.Cell> cells = new ArrayList<>();
		cells.add(Table.Cell.of(Words.set(measure.measure().label().shortTitle()))
			.leadingTo(MeasurePages.numbered(measure.measure())));
		cells.add(Table.Cell.of(Values.shown(region)));
		Double before = (region.onYear() != null && region.onYear().noneBecause() == null)
				? region.onYear().earlierValue() : null;
		cells.add(Table.Cell.of((before == null) ? Values.NONE : Values.value(measure.measure(), before)));
		if (!national) {
			Double england = region.england().value();
			cells.add(Table.Cell.of((england == null) ? Values.NONE : Values.value(measure.measure(), england)));
		}
		Position position = standing.map(Standing::position).orElse(Position.NOT_JUDGED);
		cells.add(national
				? Table.Cell.of(standing.map((each) -> Words.capital(each.direction().word())).orElse(Values.NONE))
				: Table.Cell.of(position.sign(), position.word()));
		return Table.Row.of(cells);
	}

	private List<String> care() {
		String more = this.inside.isEmpty() ? "the regional report" : "\u201c" + Provenance.TITLE + "\u201d";
		List<String> care = new ArrayList<>();
		int doubted = Queried.listed(this.figures.all()).size();
		if (doubted > 0) {
			care.add(Words.capital(Words.counted(doubted, "figure"))
					+ " moved far, and the return gives no reason: see " + more + ".");
		}
		care.addAll(LeftOut.of(this.figures, more).stream().map((each) -> each + ".").toList());
		return (care.size() > MOST_CARES)
				? Stream.concat(care.stream().limit(MOST_CARES - 1), Stream.of("More: see " + more + ".")).toList()
				: care;
	}

	private static Block inside(List<String> inside) {
		List<Columns.Column> columns = new ArrayList<>();
		int lines = (inside.size() + CONTENTS_COLUMNS - 1) / CONTENTS_COLUMNS;
		for (int from = 0; from < inside.size(); from += lines) {
			List<Block> column = new ArrayList<>();
			inside.subList(from, Math.min(inside.size(), from + lines))
				.forEach((each) -> column
					.add(ContentsLine.of(each.replaceFirst(": each .*|(?<=^Annex): .*", ""), each)));
			columns.add(new Columns.Column(1, column));
		}
		return new Columns(columns, 18);
	}

	private static Block heading(String words) {
		return Text.of("Heading2", words).as(Text.Part.SECTION);
	}

}
