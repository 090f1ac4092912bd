package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** All checks, in the order in which their findings about one line are told. */
final class Checks {

	static final List<FileCheck> OF_FILES = List.of(new FileMisplaced(), new FileTooLarge(), new FileNotText());

	static final List<TableCheck> OF_TABLES = List.of(new QuoteMisused(), new ColumnMissing(), new ColumnUnknown(),
			new ColumnRepeated(), new FieldWithoutColumn(), new DataMissing());

	static final List<ReturnCheck> OF_RETURNS = List.of(new AuthorityUnknown(), new AuthorityDiffers(),
			new AuthorityNotValid(), new AuthoritySucceeded(), new JointAcrossRegions(), new QuarterMalformed(),
			new QuarterDiffers(), new QuarterNotOver(), new MeasureUnknown(), new MeasureNotValid(),
			new MeasureRepeated(), new MeasureReturnedTwice(), new NumeratorMissing(), new NumberUnreadable(),
			new MarkerUnknown(), new PercentSign(), new NumberNegative(), new NumberFractional(),
			new NumberOutOfRange(), new DecimalSuspicious(), new DenominatorMissing(), new DenominatorZero(),
			new DenominatorUnused(), new NumeratorAboveDenominator(), new NumeratorAbovePopulation(),
			new StatusUnknown(), new SplitIncomplete(), new SplitWholesDiffer(), new SplitExceedsWhole(),
			new SplitFallsShort(), new DueMeasureAbsent());

	private Checks() {
	}

	/**
	 * Checks a file, as far as it can be read.
	 * @param siblings finds other returns about a place
	 */
	static Checked check(ReturnFile file, Content content, Reference reference,
			Function<Place, List<Sibling>> siblings) {
		Findings findings = new Findings(file.name());
		List<ReturnLine> lines = List.of();
		OF_FILES.forEach((check) -> check.check(file, content, reference, findings));
		byte @Nullable [] bytes = content.bytes();
		if (bytes != null && FileNotText.readable(bytes) && file.name().endsWith(".csv")) {
			Table table = Dialect.read(Decoding.text(bytes));
			Findings ofTable = new Findings(file.name());
			OF_TABLES.forEach((check) -> check.check(table, ofTable));
			findings.addAll(ofTable);
			if (!ofTable.rejected()) {
				lines = lines(table, reference);
				Return checked = new Return(file.place(), lines,
						(file.place() != null) ? siblings.apply(file.place()) : List.of(), reference);
				OF_RETURNS.forEach((check) -> check.check(checked, findings));
			}
		}
		return new Checked(findings.inOrder(), lines);
	}

	private static List<ReturnLine> lines(Table table, Reference reference) {
		Map<Column, Integer> columns = table.columns();
		return table.rows().stream().map((row) -> ReturnLine.read(row, columns, reference)).toList();
	}

}
