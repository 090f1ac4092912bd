package uk.quartile.intake.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quarters;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/**
 * A file with the returns of several authorities or quarters, as a regional hub keeps
 * them: each return is judged by itself. What can be told of no return stays together.
 */
final class SeveralReturns {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

	/** What is wrong with a line is the fault of its return alone. */
	private static final Set<String> OF_A_LINE = Set.of("cell-unreadable", "field-without-column");

	private SeveralReturns() {
	}

	/**
	 * The returns of a file; the file itself if its name says which return it is, or if
	 * it holds no two of more than one line each: a single line may be a slip.
	 */
	static List<ReturnFile> of(ReturnFile file, Reference reference) {
		if (file.place() != null || file.twin() != null || !file.readAsReturn()
				|| (file.placed() && file.name().contains("/"))) {
			return List.of(file);
		}
		Content content = file.content(reference);
		Table table = file.table(content, reference);
		if (table == null || !sound(table)) {
			return List.of(file.read(content, table));
		}
		Map<Column, Integer> columns = table.columns();
		Map<Optional<Place>, List<Row>> rows = new LinkedHashMap<>();
		table.rows()
			.forEach((row) -> rows.computeIfAbsent(place(row, columns, reference), (place) -> new ArrayList<>())
				.add(row));
		long returns = rows.entrySet()
			.stream()
			.filter((each) -> each.getKey().isPresent() && each.getValue().size() > 1)
			.count();
		return (returns < 2) ? List.of(file.read(content, table))
				: rows.entrySet()
					.stream()
					.map((each) -> part(file, content, table.of(each.getValue()), each.getKey().orElse(null)))
					.toList();
	}

	/** Whether its lines can be told apart. */
	private static boolean sound(Table table) {
		Findings findings = new Findings("");
		Checks.OF_TABLES.stream()
			.filter((check) -> !OF_A_LINE.contains(check.name()))
			.forEach((check) -> check.check(table, findings));
		return !findings.rejected();
	}

	private static Optional<Place> place(Row row, Map<Column, Integer> columns, Reference reference) {
		Footprint footprint = Footprint.parse(row.field(columns.getOrDefault(Column.AUTHORITY, 0)));
		Optional<Quarter> quarter = Quarters.read(row.field(columns.getOrDefault(Column.QUARTER, 0)));
		return quarter.filter((each) -> footprint.authorities().stream().allMatch(reference::knows))
			.map((each) -> new Place(each, footprint));
	}

	private static ReturnFile part(ReturnFile file, Content content, Table table, @Nullable Place place) {
		byte[] bytes = bytes(table);
		Content own = new Content(bytes, bytes.length, Fingerprint.of(bytes), null, content.changing());
		return new ReturnFile((place != null) ? file.name() + " (" + place.code() + ")" : file.name(), file.path(),
				place, file.placed(), null, new ReturnFile.Part(own, table, true));
	}

	/**
	 * Only its own lines, and by what they are counted, so that what befalls others
	 * doesn't make it another return.
	 */
	private static byte[] bytes(Table table) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			Row header = table.header();
			printer.printRecord((header != null) ? header.fields() : List.of());
			if (table.sheet() != null && !table.sheet().versions().isEmpty()) {
				printer.printRecord(
						Stream.concat(Stream.of(DictionaryVersion.ON_SHEETS), table.sheet().versions().stream()));
			}
			for (Row row : table.rows()) {
				printer.printRecord(row.fields());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
