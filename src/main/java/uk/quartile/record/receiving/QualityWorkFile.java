package uk.quartile.record.receiving;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Quarter;
import uk.quartile.record.QualityWork;

/** Reads {@code quality_work.csv}. */
final class QualityWorkFile {

	private static final CsvTable TABLE = new CsvTable("authority", "quarter", "kind", "subject", "state", "n", "unit",
			"result");

	private static final int WORD = 40;

	private static final int SUBJECT = 200;

	private static final int RESULT = 500;

	private static final int MOST = 999_999;

	private final Catalogue catalogue;

	private final List<Line> lines = new ArrayList<>();

	private QualityWorkFile(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	static List<Line> read(byte[] bytes, Faults faults, Catalogue catalogue) {
		QualityWorkFile file = new QualityWorkFile(catalogue);
		TABLE.read(bytes, faults, file::add);
		return file.lines;
	}

	private void add(CsvRow row) {
		String authority = row.text("authority");
		if (this.catalogue.authority(authority).isEmpty()) {
			row.fault("authority", authority.isEmpty() ? "nothing" : "'" + authority + "'",
					"an authority in authorities.csv", Cells.authorityMeant(authority, this.catalogue));
		}
		Quarter quarter = row.quarter("quarter");
		String kind = Cells.required(row, "kind", WORD, "what kind of work it is, as in deep dive, audit or survey");
		String subject = Cells.required(row, "subject", SUBJECT, "what is looked at");
		QualityWork.Stage stage = row.word("state", QualityWork.Stage.class);
		Integer n = Cells.stated(row, "n") ? Integer.valueOf(row.whole("n", 0, MOST)) : null;
		String unit = unit(row, n);
		String result = Cells.text(row, "result", RESULT);
		if (stage == QualityWork.Stage.PLANNED && result != null) {
			row.fault("result", "a result of planned work", "nothing until it is done", "write done, or take it out");
		}
		if (quarter != null && stage != null) {
			this.lines
				.add(new Line(row.line(), new QualityWork(authority, quarter, kind, subject, stage, n, unit, result)));
		}
	}

	private static @Nullable String unit(CsvRow row, @Nullable Integer n) {
		String unit = Cells.text(row, "unit", WORD);
		if (n != null && unit == null) {
			row.fault("unit", "nothing beside an n of " + n, "what they are, as in families, audits or parents",
					"add it");
		}
		return unit;
	}

}
