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
 * @param signed {@code not yet}, or by whom and when; null where nobody is asked to sign
 */
public record Source(String file, int line, @Nullable String cell, @Nullable Instant takenIn, String sha256,
		CountStatus status, String note, @Nullable String dictionary, @Nullable String signed) {

	/** Of a return that is to be signed, and lacks a signature. */
	public static final String NOT_YET = "not yet";

	/** A line of a return that nobody is asked to sign, or of a reference table. */
	public Source(String file, int line, @Nullable String cell, @Nullable Instant takenIn, String sha256,
			CountStatus status, String note, @Nullable String dictionary) {
		this(file, line, cell, takenIn, sha256, status, note, dictionary, null);
	}

	/** Whether it lacks a signature. */
	public boolean isUnsigned() {
		return NOT_YET.equals(this.signed);
	}

	/** How final a figure of it is: what isn't signed is provisional. */
	public CountStatus standing() {
		return (isUnsigned() && this.status == CountStatus.FINAL) ? CountStatus.PROVISIONAL : this.status;
	}

	/** The file, and where in it. */
	public String where() {
		return this.file + ", "
				+ ((this.cell != null) ? this.cell : "line " + InWords.count(BigDecimal.valueOf(this.line)));
	}

}
