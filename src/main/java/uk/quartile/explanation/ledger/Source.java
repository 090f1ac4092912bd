package uk.quartile.explanation.ledger;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.CountStatus;
import uk.quartile.explanation.words.InWords;

/**
 * The line of a file that a count came from.
 *
 * @param file below {@code input/}, such as {@code returns/2019-20-Q1/E06000016.csv}
 * @param line in the file
 * @param cell of a workbook, as in {@code sheet Return, cell D14}; null of text
 * @param takenIn when the file was received; null of a reference table
 * @param sha256 of the file
 * @param status how final the sender holds it to be, or published
 * @param note as the sender wrote it; blank for none
 * @param dictionary version that the return names; null where it names none, and of a
 * reference table
 */
public record Source(String file, int line, @Nullable String cell, @Nullable Instant takenIn, String sha256,
		CountStatus status, String note, @Nullable String dictionary) {

	/** The file, and where in it. */
	public String where() {
		return this.file + ", "
				+ ((this.cell != null) ? this.cell : "line " + InWords.count(BigDecimal.valueOf(this.line)));
	}

}
