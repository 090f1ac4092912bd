package uk.quartile.intake.receiving;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.checks.dictionary.DictionaryChecks;
import uk.quartile.intake.checks.figures.FigureChecks;
import uk.quartile.intake.checks.file.FileChecks;
import uk.quartile.intake.checks.measures.MeasureChecks;
import uk.quartile.intake.checks.place.PlaceChecks;
import uk.quartile.intake.checks.replaced.ReplacedChecks;
import uk.quartile.intake.checks.table.TableChecks;
import uk.quartile.intake.checks.whole.WholeChecks;
import uk.quartile.intake.checks.workbook.WorkbookChecks;
import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.NamedVersion;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReplacedReturn;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;
import uk.quartile.intake.returns.Sibling;

/** All checks, in the order in which their findings about one line are told. */
public final class Checks {

	static final List<FileCheck> OF_FILES = FileChecks.ALL;

	static final List<TableCheck> OF_TABLES = Stream.of(WorkbookChecks.ALL, TableChecks.ALL)
		.flatMap(List::stream)
		.toList();

	static final List<ReturnCheck> OF_RETURNS = Stream
		.of(PlaceChecks.ALL, MeasureChecks.ALL, FigureChecks.ALL, WholeChecks.ALL, ReplacedChecks.ALL,
				DictionaryChecks.ALL)
		.flatMap(List::stream)
		.toList();

	private Checks() {
	}

	/**
	 * Checks a file, as far as it can be read.
	 * @param siblings finds other returns about a place
	 */
	public static Checked check(ReturnFile file, Content content, Reference reference,
			Function<Place, List<Sibling>> siblings) {
		return check(file, content, reference, siblings, (place) -> null);
	}

	/**
	 * The same, beside what is in force of the return.
	 * @param replaced finds what the return of a place takes the place of; null if
	 * nothing is there
	 */
	public static Checked check(ReturnFile file, Content content, Reference reference,
			Function<Place, List<Sibling>> siblings, Function<Place, @Nullable ReplacedReturn> replaced) {
		Findings findings = new Findings(file.name());
		List<ReturnLine> lines = List.of();
		String dictionary = null;
		OF_FILES.forEach((check) -> check.check(file, content, reference, findings));
		Table table = file.table(content, reference);
		if (table != null) {
			Findings ofTable = new Findings(file.name());
			OF_TABLES.forEach((check) -> check.check(table, ofTable));
			findings.addAll(ofTable);
			if (!ofTable.rejected()) {
				lines = ReturnLine.read(table, reference);
				Return placed = new Return(file.place(), table.dialect(), lines,
						(file.place() != null) ? siblings.apply(file.place()) : List.of(), null, reference,
						(table.sheet() != null) ? table.sheet().versions() : List.of());
				Return checked = placed.replacing(placed.place().map(replaced).orElse(null));
				OF_RETURNS.forEach((check) -> check.check(checked, findings));
				dictionary = version(checked);
			}
		}
		Cells cells = (table != null) ? table.cells() : null;
		return new Checked(
				(cells != null) ? findings.toldOnce().stream().map(cells::locate).toList() : findings.toldOnce(), lines,
				dictionary, cells);
	}

	private static @Nullable String version(Return checked) {
		return checked.versions()
			.stream()
			.map(NamedVersion::name)
			.map((name) -> checked.dictionary().version(name).map(DictionaryVersion::name).orElse(name))
			.findFirst()
			.orElse(null);
	}

}
