package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Words;

/** The grids of the region at a glance: a word a cell, and an arrow where it moved. */
final class GlanceTables {

	/** Of a cell with a word and an arrow, in points. */
	private static final int CELL = 54;

	/** Of all columns but the first of a grid whose rows are areas. */
	private static final int ROOM = 614;

	private final Areas areas;

	private final Map<String, Double> thresholds;

	private final boolean national;

	GlanceTables(Areas areas, Map<String, Double> thresholds, boolean national) {
		this.areas = areas;
		this.thresholds = thresholds;
		this.national = national;
	}

	/**
	 * Up to 12 areas as columns.
	 * @param counts on how many measures an area is better, and on how many worse
	 */
	Table byMeasure(List<MeasureFigures> good, List<MeasureFigures> neutral, Function<String, int[]> counts) {
		List<Table.Column> columns = new ArrayList<>(
				List.of(new Table.Column("Measure", "GridHead", "TableRowHeader", 150)));
		if (!this.national) {
			columns.add(new Table.Column("England", "GridHeadNumber", "GridNumber", 54));
		}
		columns.addAll(this.areas.columns(this.national ? 624 : 570, CELL, "Grid"));
		List<Table.Row> rows = new ArrayList<>();
		if (!good.isEmpty()) {
			rows.add(Table.Row.over("With a good direction"));
			good.forEach((each) -> rows.add(row(each)));
			List<Table.Cell> totals = new ArrayList<>(List.of(Table.Cell.of("Better, worse").in("TableStrong")));
			if (!this.national) {
				totals.add(Table.Cell.of(Values.NONE));
			}
			this.areas.codes()
				.forEach((code) -> totals
					.add(Table.Cell.of(counts.apply(code)[0] + ", " + counts.apply(code)[1]).in("TableStrong")));
			rows.add(Table.Row.of(totals));
		}
		if (!neutral.isEmpty()) {
			rows.add(Table.Row.over("Neither good nor bad in themselves"));
			neutral.forEach((each) -> rows.add(row(each)));
		}
		return new Table(columns, rows);
	}

	private Table.Row row(MeasureFigures each) {
		Measure measure = each.measure();
		List<Table.Cell> cells = new ArrayList<>(
				List.of(Table.Cell.of(shortTitle(measure)).leadingTo(MeasurePages.numbered(measure))));
		if (!this.national) {
			cells.add(Table.Cell.of(Columns.withEngland(each)
				.map((figure) -> england(measure, figure.england().value()))
				.orElse(Values.NONE)));
		}
		this.areas.codes().forEach((code) -> cells.add(cell(each, code)));
		return Table.Row.of(cells);
	}

	private static String england(Measure measure, @Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(measure, value);
	}

	static String shortTitle(Measure measure) {
		return measure.label().number() + "\u2002" + Words.set(measure.label().shortTitle());
	}

	/**
	 * Measures that have room beside one another, up to a number of them.
	 * @param most of them
	 */
	static List<List<MeasureFigures>> beside(List<MeasureFigures> measures, int most) {
		List<List<MeasureFigures>> groups = new ArrayList<>();
		int taken = ROOM;
		for (MeasureFigures each : measures) {
			taken += wide(each);
			if (taken > ROOM || groups.get(groups.size() - 1).size() == most) {
				groups.add(new ArrayList<>());
				taken = wide(each);
			}
			groups.get(groups.size() - 1).add(each);
		}
		return groups;
	}

	/** So that no word of its head is broken. */
	private static int wide(MeasureFigures each) {
		return Math.max(CELL + 10, Areas.longestWord(shortTitle(each.measure()).replace('\u2002', ' ')));
	}

	/** More areas as rows. */
	Table byArea(String noun, List<MeasureFigures> members) {
		List<Table.Column> columns = new ArrayList<>(
				List.of(new Table.Column(noun, "TableHead", "TableRowHeader", 160)));
		members.forEach(
				(each) -> columns.add(new Table.Column(shortTitle(each.measure()), "GridHead", "Grid", wide(each))));

		List<Table.Row> rows = new ArrayList<>();
		List<Table.Cell> england = new ArrayList<>(List.of(Table.Cell.of("England")));
		members.forEach((each) -> england.add(Table.Cell.of(Columns.withEngland(each)
			.map((figure) -> england(each.measure(), figure.england().value()))
			.orElse(Values.NONE))));
		rows.add(new Table.Row("TableTotalRow", england));
		this.areas.codes().forEach((code) -> {
			List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(this.areas.name(code))));
			members.forEach((each) -> cells.add(cell(each, code)));
			rows.add(Table.Row.of(cells));
		});
		return new Table(columns, rows);
	}

	private Table.Cell cell(MeasureFigures each, String code) {
		Optional<Figure> figure = this.areas.figure(each, code);
		Optional<Standing> standing = figure.flatMap((found) -> Standing.of(found, this.thresholds));
		if (standing.isEmpty()) {
			return Table.Cell.of(figure.map(GlanceTables::absent).orElse(Values.NONE)).in("GridQuiet");
		}
		Standing found = standing.get();
		Table.Cell cell = Table.Cell.of((found.position().word() + " " + found.arrow()).strip());
		return switch (found.position()) {
			case WORSE -> cell.in("GridOnStrong").on("GroundWorst");
			case BETTER -> cell.on("GroundBetter");
			case HIGHER, LOWER -> cell.on("GroundNeutral");
			case SIMILAR -> cell;
			case NOT_JUDGED -> cell.in("GridQuiet");
		};
	}

	static String absent(Figure figure) {
		if (Absences.isNothingToCount(figure.status())) {
			return "None to count";
		}
		return (figure.status() == Absence.CONFIDENTIAL || figure.status() == NotShown.WITHHELD) ? "Withheld"
				: "No figure";
	}

}
