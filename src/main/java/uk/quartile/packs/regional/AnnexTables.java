package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.table.AuthorityCells;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The measures out of the core: a table a section, with every area's value. */
final class AnnexTables {

	private static final int MOST_MEASURES = 7;

	/** Of a column of values, in points. */
	private static final int LEAST = 46;

	private final SetFigures figures;

	private final Areas areas;

	private final Map<String, Double> thresholds;

	/** Whether England is compared, of whose regions it is the sum. */
	private final boolean national;

	AnnexTables(SetFigures figures, List<MeasureFigures> measures) {
		this.figures = figures;
		this.areas = Areas.of(figures, measures);
		this.thresholds = figures.catalogue().settings().thresholds();
		this.national = figures.regionCode().equals(Catalogue.ENGLAND);
	}

	/** Heading of the table that a measure out of the core stands in. */
	static String title(Measure measure) {
		return "Annex: " + Words.within(Words.set(measure.section()));
	}

	static Map<String, List<MeasureFigures>> bySection(List<MeasureFigures> measures) {
		Map<String, List<MeasureFigures>> sections = new LinkedHashMap<>();
		measures
			.forEach((each) -> sections.computeIfAbsent(title(each.measure()), (title) -> new ArrayList<>()).add(each));
		return sections;
	}

	List<Block> blocks(List<MeasureFigures> measures) {
		List<Block> blocks = new ArrayList<>();
		bySection(measures).forEach((title, members) -> {
			if (!blocks.isEmpty()) {
				blocks.add(new Gap(14));
			}
			blocks.add(ProseBlocks.title(title));
			if (this.areas.codes().size() <= Glance.MOST_COLUMNS) {
				blocks.add(caption(members));
				blocks.add(byMeasure(members));
			}
			else {
				byAreas(members, blocks);
			}
			blocks.addAll(new SplitBars(this.figures, this.areas).blocks(members));
		});
		return blocks;
	}

	private void byAreas(List<MeasureFigures> members, List<Block> blocks) {
		for (int from = 0; from < members.size(); from += MOST_MEASURES) {
			List<MeasureFigures> some = members.subList(from, Math.min(members.size(), from + MOST_MEASURES));
			blocks.add(caption(some));
			blocks.add(byArea(some));
			blocks.add(new Gap(8));
		}
	}

	/** What each is, for its short title may not say it. */
	private Text caption(List<MeasureFigures> members) {
		return Text.of("Note",
				"Values now, without comparison; benchmarks.csv has all that is known of them."
						+ Queried.briefly(members).map((which) -> " " + which).orElse("")
						+ (members.stream().anyMatch((each) -> each.measure().unit() == Unit.PER_10000)
								? " Rates are per 10,000 children." : ""))
			.as(Text.Part.CAPTION);
	}

	private Table byMeasure(List<MeasureFigures> members) {
		List<Table.Column> columns = new ArrayList<>(
				List.of(new Table.Column("Measure", "TableHead", "TableRowHeader", 140)));
		heads(columns, 634 / (this.areas.codes().size() + (this.national ? 1 : 2)));
		return new Table(columns, members.stream().map((each) -> {
			List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(named(each))));
			this.areas.codes().forEach((code) -> cells.add(cell(each, code)));
			cells.add(group(each));
			if (!this.national) {
				cells.add(england(each));
			}
			return Table.Row.of(cells);
		}).toList());
	}

	private void heads(List<Table.Column> columns, int share) {
		int all = share * this.areas.codes().size();
		columns.addAll(this.areas.columns(all, LEAST, "GridNumber"));
		if (!this.national) {
			columns.add(new Table.Column("Region", "GridHeadNumber", "GridNumberStrong", share));
		}
		columns.add(new Table.Column("England", "GridHeadNumber", this.national ? "GridNumberStrong" : "GridNumber",
				share));
	}

	private Table byArea(List<MeasureFigures> members) {
		List<Table.Column> columns = new ArrayList<>(
				List.of(new Table.Column("Authority", "TableHead", "TableRowHeader", 150)));
		members.forEach((each) -> columns.add(new Table.Column(named(each), "TableHeadNumber", "TableNumber", 88)));
		List<Table.Row> rows = new ArrayList<>();
		this.areas.codes().forEach((code) -> {
			List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(this.areas.name(code))));
			members.forEach((each) -> cells.add(cell(each, code)));
			rows.add(Table.Row.of(cells));
		});
		List<Table.Cell> region = new ArrayList<>(List.of(Table.Cell.of(this.figures.region())));
		members.forEach((each) -> region.add(group(each)));
		rows.add(new Table.Row("TableTotalRow", region));
		List<Table.Cell> england = new ArrayList<>(List.of(Table.Cell.of("England")));
		members.forEach((each) -> england.add(england(each)));
		rows.add(new Table.Row("TableTotalRow", england));
		return new Table(columns, rows);
	}

	private String named(MeasureFigures each) {
		String when = each.quarter().equals(this.figures.quarter()) ? ""
				: ", " + Dates.when(each.measure().basis(), each.quarter());
		return MeasurePages.numbered(each.measure()) + when;
	}

	private Table.Cell cell(MeasureFigures each, String code) {
		return Table.Cell.of(this.areas.figure(each, code).map(this::shown).orElse(Values.NONE));
	}

	private Table.Cell group(MeasureFigures each) {
		return Table.Cell.of(each.region().map(this::shown).orElse(Values.NONE));
	}

	private String shown(Figure figure) {
		if (figure.value() == null && figure.numerator() == null && figure.ofAuthority()) {
			return GlanceTables.absent(figure);
		}
		return new AuthorityCells(figure.measure(), this.thresholds).valueNow(figure);
	}

	private static Table.Cell england(MeasureFigures each) {
		Optional<Double> value = Columns.withEngland(each).map((figure) -> figure.england().value());
		return Table.Cell.of(value.map((found) -> Values.value(each.measure(), found)).orElse(Values.NONE));
	}

}
