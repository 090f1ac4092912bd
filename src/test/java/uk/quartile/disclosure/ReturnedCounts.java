package uk.quartile.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Counts from files of returns and of published counts, as the stage would read them from
 * the database.
 */
final class ReturnedCounts {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	/** The population is public, and no part of any attack. */
	private static final BigDecimal POPULATION = BigDecimal.valueOf(50_000);

	private ReturnedCounts() {
	}

	static List<Observed> of(Catalogue catalogue, Path input) {
		List<Observed> observed = new ArrayList<>();
		try (Stream<Path> files = Files.walk(input.resolve("returns"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".csv")).sorted().toList()) {
				read(catalogue, file, "authority", false, observed);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		read(catalogue, input.resolve("reference/comparator_counts.csv"), "area", true, observed);
		return observed;
	}

	private static void read(Catalogue catalogue, Path file, String area, boolean published, List<Observed> into) {
		try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
			for (CSVRecord row : rows) {
				Measure measure = catalogue.measure(row.get("measure")).orElseThrow();
				String x = row.get("numerator");
				String n = row.get("denominator");
				into.add(new Observed(row.get(area), Quarter.parse(row.get("quarter")), measure.code(), published,
						number(x), marker(x), measure.ofReturned() ? number(n) : POPULATION, marker(n)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable BigDecimal number(String text) {
		return text.matches("[0-9].*") ? new BigDecimal(text) : null;
	}

	private static @Nullable String marker(String text) {
		return text.matches("[a-z].*") ? text : null;
	}

}
