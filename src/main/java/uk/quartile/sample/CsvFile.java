package uk.quartile.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A file being written: a header, then row by row, each ended by a line feed. */
final class CsvFile implements AutoCloseable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final CSVPrinter printer;

	CsvFile(Path file, String... header) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		this.printer = new CSVPrinter(writer, FORMAT);
		row((Object[]) header);
	}

	void row(@Nullable Object... values) throws IOException {
		this.printer.printRecord(values);
	}

	/** What stands for a line's numerator: a marker, if there was nothing to count. */
	static String numerator(Line line) {
		return nothing(line) ? "z" : line.numerator().toPlainString();
	}

	static String denominator(Line line) {
		BigDecimal denominator = line.denominator();
		return (denominator == null || nothing(line)) ? "" : denominator.toPlainString();
	}

	private static boolean nothing(Line line) {
		return line.denominator() != null && line.denominator().signum() == 0;
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
