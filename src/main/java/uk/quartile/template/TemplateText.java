package uk.quartile.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A template as CSV, for those who fill it in by a program. */
public final class TemplateText {

	private TemplateText() {
	}

	/** Writes it as UTF-8 with its mark, by which Excel knows it. */
	public static void write(Template template, OutputStream stream) throws IOException {
		Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
		List<TemplateColumn> columns = TemplateColumn.ofText(template);
		printer.printRecord(columns.stream().map(TemplateColumn::heading));
		for (Owed line : template.lines()) {
			printer.printRecord(columns.stream().map((column) -> column.text(template, line)));
		}
		printer.flush();
	}

}
