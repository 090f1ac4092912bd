package uk.quartile.intake.receiving;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.Finding;
import uk.quartile.domain.figure.Count;
import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;

/** Rows of a receipt, in the order of the columns that {@link ReceiptWriter} copies. */
final class ReceiptRows {

	private ReceiptRows() {
	}

	static @Nullable Object[] submission(ReceiptWriter.Kept kept, Instant now) {
		ReturnFile file = kept.receipt().file();
		Content content = kept.receipt().content();
		Place place = file.place();
		Cells cells = kept.receipt().checked().cells();
		return CopyRows.row(kept.submission(), file.name(), (place != null) ? place.footprint() : null,
				(place != null) ? place.quarter() : null, content.sha256(), content.bytes(), content.size(), now,
				(cells != null) ? cells.sheet() : null,
				(cells != null) ? cells.inOrder().stream().collect(Collectors.joining("\",\"", "{\"", "\"}")) : null,
				kept.receipt().checked().dictionary());
	}

	static @Nullable Object[] check(ReceiptWriter.Kept kept, Instant now) {
		Receipt receipt = kept.receipt();
		return CopyRows.row(kept.check(), kept.submission(), receipt.against(), receipt.checkedOn(), now,
				receipt.checked().accepted() ? "accepted" : "rejected");
	}

	static Stream<@Nullable Object[]> findings(ReceiptWriter.Kept kept) {
		List<Finding> findings = kept.receipt().checked().findings();
		return IntStream.range(0, findings.size()).mapToObj((i) -> finding(kept.check(), i + 1, findings.get(i)));
	}

	private static @Nullable Object[] finding(long check, int ordinal, Finding finding) {
		return CopyRows.row(check, ordinal, finding.line(), finding.column(), finding.check(),
				finding.severity().written(), finding.found(), finding.expected(), finding.remedy());
	}

	static Stream<@Nullable Object[]> lines(ReceiptWriter.Kept kept) {
		return kept.receipt().checked().lines().stream().map((line) -> line(kept.submission(), line));
	}

	private static @Nullable Object[] line(long submission, ReturnLine line) {
		Count numerator = line.numerator().count();
		Count denominator = line.denominator().count();
		return CopyRows.row(submission, line.line(), line.code(), number(numerator), absence(numerator),
				number(denominator), absence(denominator), line.statusRead().orElseThrow().written(), line.note());
	}

	private static @Nullable String number(@Nullable Count count) {
		return (count instanceof Count.Known known) ? known.value().toPlainString() : null;
	}

	private static @Nullable String absence(@Nullable Count count) {
		return (count instanceof Count.Absent absent) ? absent.why().written() : null;
	}

}
