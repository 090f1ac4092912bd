package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;

/** Writes whom to write to about the quarter's returns, and what. */
public final class ChaseCsv {

	private static final List<String> COLUMNS = List.of("authority", "authority_name", "quarter", "state", "file",
			"findings", "sentence", "email", "deadline");

	private ChaseCsv() {
	}

	/**
	 * Writes the rows, and the header alone where nobody is to be written to.
	 * @throws IOException if the stream fails
	 */
	public static void write(List<Row> rows, OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, COLUMNS);
		for (Row row : rows) {
			printer.printRecord(row.authority(), row.authorityName(), row.quarter(), row.state(), row.file(),
					row.findings(), row.sentence(), row.email(), row.deadline());
		}
		printer.flush();
	}

	/**
	 * A return to chase.
	 *
	 * @param authority code, or codes joined by plus signs
	 * @param authorityName name, or names
	 * @param quarter of the return
	 * @param state {@code absent}, {@code rejected}, {@code withdrawn}, {@code warned} or
	 * {@code unsigned}
	 * @param file where it stands, or belongs
	 * @param findings how many its receipt lists
	 * @param sentence to send
	 * @param email of those to send it to, separated by semicolons; blank if none is
	 * known
	 * @param deadline last day on which the return is in time
	 */
	public record Row(String authority, String authorityName, String quarter, String state, String file, int findings,
			String sentence, String email, LocalDate deadline) {
	}

}
