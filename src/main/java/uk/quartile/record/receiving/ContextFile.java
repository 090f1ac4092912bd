package uk.quartile.record.receiving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.measure.Measure;
import uk.quartile.record.Event;

/** Reads {@code context.csv}. */
final class ContextFile {

	private static final CsvTable TABLE = new CsvTable("event", "from", "to", "label", "areas");

	private static final int EVENT = 120;

	private final Catalogue catalogue;

	private final List<Line> lines = new ArrayList<>();

	private ContextFile(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	static List<Line> read(byte[] bytes, Faults faults, Catalogue catalogue) {
		ContextFile file = new ContextFile(catalogue);
		TABLE.read(bytes, faults, file::add);
		return file.lines;
	}

	private void add(CsvRow row) {
		String event = Cells.required(row, "event", EVENT, "what happened, in a few words");
		LocalDate from = row.requiredDay("from", "its first day");
		LocalDate to = Cells.day(row, "to");
		if (from != null && to != null && to.isBefore(from)) {
			row.fault("to", "'" + to + "'", "a day not before from, " + from + ", or nothing if it goes on");
		}
		String label = Cells.required(row, "label", Measure.Label.LONGEST,
				"a word or two for the axis of a chart, as in First lockdown");
		List<String> areas = areas(row);
		if (from != null) {
			this.lines.add(new Line(row.line(), new Event(event, from, to, label, areas)));
		}
	}

	private List<String> areas(CsvRow row) {
		Set<String> areas = new TreeSet<>();
		String text = row.text("areas");
		if (text.equalsIgnoreCase("all")) {
			return List.of(Catalogue.ENGLAND);
		}
		for (String code : text.split("[+;,]", -1)) {
			String area = code.strip();
			boolean known = area.equals(Catalogue.ENGLAND) || this.catalogue.regions().contains(area)
					|| this.catalogue.authority(area).isPresent();
			if (!known) {
				row.fault("areas", area.isEmpty() ? "nothing" : "'" + area + "'",
						"all, or codes of authorities, regions or England, joined by +",
						Cells.authorityMeant(area, this.catalogue));
			}
			areas.add(area);
		}
		return List.copyOf(areas);
	}

}
