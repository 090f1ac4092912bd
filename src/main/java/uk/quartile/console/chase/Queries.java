package uk.quartile.console.chase;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import uk.quartile.domain.Quarter;
import uk.quartile.run.Request;

/** Reads what the newest run of a quarter has drafted. */
final class Queries {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Request.Folders folders;

	Queries(Request.Folders folders) {
		this.folders = folders;
	}

	/**
	 * The queries of a quarter.
	 * @return none where no run has made any
	 */
	List<Query> of(Quarter quarter, String region) {
		Path file = this.folders.output().resolve(quarter.toString()).resolve(region).resolve("restricted/chase.csv");
		if (Files.notExists(file)) {
			return List.of();
		}
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
				CSVParser rows = FORMAT.parse(reader)) {
			return rows.stream()
				.map((row) -> new Query(row.get("authority_name"), row.get("state"), row.get("sentence"),
						row.get("email"), row.get("deadline")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
