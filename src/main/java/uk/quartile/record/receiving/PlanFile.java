package uk.quartile.record.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.record.Action;
import uk.quartile.record.Rating;

/** Reads {@code actions/<authority>.csv}. */
final class PlanFile {

	private static final CsvTable TABLE = new CsvTable("area", "number", "title", "intention", "owner", "measure",
			"target", "due", "first_due", "progress", "rating", "note");

	private static final int NUMBER = 12;

	private static final int SHORT = 80;

	private static final int TITLE = 240;

	private static final int LONG = 500;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final String authority;

	private final Catalogue catalogue;

	private final List<Line> lines = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private PlanFile(String authority, Catalogue catalogue) {
		this.authority = authority;
		this.catalogue = catalogue;
	}

	static List<Line> read(byte[] bytes, Faults faults, String authority, Catalogue catalogue) {
		PlanFile file = new PlanFile(authority, catalogue);
		TABLE.read(bytes, faults, file::add);
		return file.lines;
	}

	private void add(CsvRow row) {
		String number = Cells.required(row, "number", NUMBER, "the action's number in the plan, as in 17 or 2.3");
		Integer first = number.isEmpty() ? null : this.numbers.putIfAbsent(number, row.line());
		if (first != null) {
			row.fault("number", "'" + number + "' again, first on line " + first,
					"each number once, so that its dates can be followed", "number one of the two otherwise");
		}
		Measured measured = measured(row);
		this.lines.add(new Line(row.line(),
				new Action(this.authority, number, Cells.required(row, "title", TITLE, "what is to be better"),
						Cells.text(row, "area", SHORT), Cells.text(row, "intention", LONG),
						Cells.text(row, "owner", SHORT), measured.by, measured.target, Cells.due(row, "due"),
						Cells.due(row, "first_due"), Cells.text(row, "progress", LONG),
						Cells.word(row, "rating", Rating.class), Cells.text(row, "note", LONG), List.of())));
	}

	private Measured measured(CsvRow row) {
		String by = Cells.text(row, "measure", TITLE);
		String target = Cells.text(row, "target", SHORT);
		Optional<Measure> measure = (by != null) ? find(by) : Optional.empty();
		if (measure.isPresent()) {
			return new Measured(measure.get().code(), (target != null) ? number(row, target, measure.get()) : null);
		}
		if (by != null && by.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
			row.fault("measure", "'" + by + "'",
					"the code or title of a measure of measures.yml, or other words for it",
					Suggestions.nearest(by, this.catalogue.measures().stream().map(Measure::code).toList())
						.map((near) -> "write '" + near + "' if that is meant")
						.orElse(CsvRow.REMEDY));
		}
		return new Measured(by, target);
	}

	private Optional<Measure> find(String by) {
		return this.catalogue.measures()
			.stream()
			.filter((each) -> each.code().equals(by) || each.title().equalsIgnoreCase(by))
			.findFirst();
	}

	/** The target of a measure as a plain number in its unit. */
	private static String number(CsvRow row, String target, Measure measure) {
		boolean percentage = measure.unit() == Unit.PERCENT;
		String plain = percentage ? target.replaceFirst(" ?%$", "") : target;
		if (!plain.matches("\\d{1,7}(\\.\\d{1,4})?")) {
			row.fault("target", "'" + target + "'", "a number in the unit of " + measure.code() + ", as in 90",
					"write the number alone, and words into the note");
			return target;
		}
		BigDecimal value = new BigDecimal(plain);
		if (percentage && measure.partsOfWhole() && value.compareTo(HUNDRED) > 0) {
			row.fault("target", "'" + target + "'", "a percentage from 0 to 100");
		}
		else if (percentage && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
			row.fault("target", "'" + target + "', which is " + value.stripTrailingZeros().toPlainString() + "%",
					"a percentage: 0, or above 1 up to 100",
					"write " + value.movePointRight(2).stripTrailingZeros().toPlainString()
							+ " if a share of the whole was meant");
		}
		return plain;
	}

	/**
	 * By what an action is measured.
	 */
	private record Measured(@Nullable String by, @Nullable String target) {
	}

}
