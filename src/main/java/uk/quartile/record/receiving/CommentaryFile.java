package uk.quartile.record.receiving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.record.Commentary;

/**
 * Reads {@code commentary/<quarter>/<authority>.csv}. What a line is about stands in the
 * column {@code measure}, be it a measure or a section, or in a column {@code section}.
 */
final class CommentaryFile {

	private static final CsvTable TABLE = new CsvTable(List.of("measure", "text", "author_role"), List.of("section"));

	private static final int NAME = 200;

	private static final int TEXT = 1_000;

	private static final int ROLE = 80;

	private final String authority;

	private final Quarter quarter;

	private final Catalogue catalogue;

	private final Set<String> sections;

	private final List<Line> lines = new ArrayList<>();

	private final Map<String, Integer> first = new HashMap<>();

	private CommentaryFile(String authority, Quarter quarter, Catalogue catalogue) {
		this.authority = authority;
		this.quarter = quarter;
		this.catalogue = catalogue;
		this.sections = catalogue.measures().stream().map(Measure::section).collect(Collectors.toSet());
	}

	static List<Line> read(byte[] bytes, Faults faults, String authority, Quarter quarter, Catalogue catalogue) {
		CommentaryFile file = new CommentaryFile(authority, quarter, catalogue);
		TABLE.read(bytes, faults, file::add);
		return file.lines;
	}

	private void add(CsvRow row) {
		String named = Cells.text(row, "measure", NAME);
		String within = Cells.text(row, "section", NAME);
		if (named != null && within != null) {
			row.fault("section", "'" + within + "' beside the measure '" + named + "'", "one of the two",
					"leave blank what the line isn't about");
			return;
		}
		String about = about(row, (named != null) ? "measure" : "section", (named != null) ? named : within);
		String text = Cells.required(row, "text", TEXT, "what the officer says");
		if (row.text("author_role").isEmpty()) {
			row.fault("author_role", "nothing", "the role of who says it, as in Head of safeguarding",
					"add it, or write not stated");
		}
		String role = Cells.text(row, "author_role", ROLE);
		if (about != null) {
			Integer line = this.first.putIfAbsent(about, row.line());
			if (line != null) {
				row.fault((named != null) ? "measure" : "section", "'" + about + "' again, first on line " + line,
						"each measure and section once", "put the texts together");
			}
			boolean section = this.sections.contains(about);
			this.lines.add(new Line(row.line(), new Commentary(this.authority, this.quarter, section ? null : about,
					section ? about : null, text, role)));
		}
	}

	/** A measure's code, or a section; null, and a fault added, if it is neither. */
	private @Nullable String about(CsvRow row, String column, @Nullable String name) {
		if (name == null) {
			row.fault("measure", "nothing", "the code of a measure of measures.yml, or a section",
					"say what the line is about");
			return null;
		}
		for (Measure each : this.catalogue.measures()) {
			if (column.equals("measure") && (each.code().equals(name) || each.title().equalsIgnoreCase(name))) {
				return each.code();
			}
			if (each.section().equalsIgnoreCase(name)) {
				return each.section();
			}
		}
		List<String> known = new ArrayList<>(this.catalogue.measures().stream().map(Measure::code).toList());
		known.addAll(this.sections.stream().sorted().toList());
		row.fault(column, "'" + name + "'",
				"the code of a measure of measures.yml, or a section: "
						+ Suggestions.anyOf(this.sections.stream().sorted().toList()),
				Suggestions.nearest(name, known)
					.map((near) -> "write '" + near + "' if that is meant")
					.orElse(CsvRow.REMEDY));
		return null;
	}

}
