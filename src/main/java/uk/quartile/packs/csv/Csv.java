package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The dialect of the tables we write: UTF-8, commas, LF. */
final class Csv {

	private Csv() {
	}

	/** A printer that has written the header; flush it at the end. */
	static CSVPrinter printer(OutputStream stream, List<String> header) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setRecordSeparator('\n')
			.setHeader(header.toArray(String[]::new))
			.get();
		return new CSVPrinter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), format);
	}

}
