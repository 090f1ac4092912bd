package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVPrinter;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.dictionary.DictionaryVersion.Change;
import uk.quartile.catalogue.dictionary.DictionaryVersion.Part;
import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.domain.measure.Measure;

/** Writes which versions of the dictionary there were, and what changed with each. */
public final class DictionaryCsv {

	private static final List<String> COLUMNS = List.of("version", "from", "measure", "title", "changed", "what",
			"break");

	private DictionaryCsv() {
	}

	/**
	 * Writes a row for each measure that a version defines otherwise than the one before;
	 * a version that changes none has a row without a measure.
	 * @throws IOException if the stream fails
	 */
	public static void write(Catalogue catalogue, OutputStream stream) throws IOException {
		CSVPrinter printer = Csv.printer(stream, COLUMNS);
		for (DictionaryVersion version : catalogue.dictionary().versions()) {
			if (version.changes().isEmpty()) {
				printer.printRecord(version.name(), version.from(), "", "", "", "", "");
			}
			for (Change change : version.changes()) {
				printer.printRecord(version.name(), version.from(), change.measure(),
						catalogue.measure(change.measure()).map(Measure::title).orElse(""),
						change.changed().stream().map(Part::written).collect(Collectors.joining(" ")), change.what(),
						change.breaks());
			}
		}
		printer.flush();
	}

}
