package uk.quartile.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Count;
import uk.quartile.domain.Finding;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;

/** Rows of a receipt, in the order of the columns that {@link ReceiptWriter} copies. */
final class ReceiptRows {

	private ReceiptRows() {
	}

	static CopyText submission(ReceiptWriter.Kept kept, Instant now) {
		ReturnFile file = kept.receipt().file();
		Content content = kept.receipt().content();
		Place place = file.place();
		return new CopyText().field(kept.submission())
			.field(file.name())
			.field((place != null) ? place.footprint() : null)
			.field((place != null) ? place.quarter() : null)
			.field(content.sha256())
			.bytes(content.bytes())
			.field(content.size())
			.field(now)
			.endRow();
	}

	static CopyText check(ReceiptWriter.Kept kept, Instant now) {
		return new CopyText().field(kept.check())
			.field(kept.submission())
			.field(kept.receipt().catalogue())
			.field(kept.receipt().checkedOn())
			.field(now)
			.field(kept.receipt().checked().accepted() ? "accepted" : "rejected")
			.endRow();
	}

	static CopyText findings(ReceiptWriter.Kept kept) {
		CopyText rows = new CopyText();
		List<Finding> findings = kept.receipt().checked().findings();
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			rows.field(kept.check())
				.field(i + 1)
				.field(finding.line())
				.field(finding.column())
				.field(finding.check())
				.field(finding.severity().written())
				.field(finding.found())
				.field(finding.expected())
				.field(finding.remedy())
				.endRow();
		}
		return rows;
	}

	static CopyText lines(ReceiptWriter.Kept kept) {
		CopyText rows = new CopyText();
		for (ReturnLine line : kept.receipt().checked().lines()) {
			rows.field(kept.submission()).field(line.line()).field(line.code());
			count(rows, Objects.requireNonNull(line.numerator().count()));
			count(rows, line.denominator().count());
			rows.field(line.statusRead().orElseThrow().written()).field(line.note()).endRow();
		}
		return rows;
	}

	/** A number and a marker, of which at most one is there. */
	private static void count(CopyText rows, @Nullable Count count) {
		rows.field((count instanceof Count.Known known) ? known.value().toPlainString() : null)
			.field((count instanceof Count.Absent absent) ? absent.why().written() : null);
	}

}
