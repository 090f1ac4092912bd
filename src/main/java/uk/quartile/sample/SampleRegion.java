package uk.quartile.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.measure.Measure;

/** Writes an invented region: {@code input/}, {@code jobs/} and a resubmission. */
public final class SampleRegion {

	/** Over, whenever the program is run: a fixed quarter makes for equal bytes. */
	private static final Quarter LAST = new Quarter(2023, 4);

	private SampleRegion() {
	}

	/**
	 * Writes the region. The same size gives the same bytes.
	 * @param directory new, or empty
	 * @param authorities of the region in the last quarter, 4 to 155
	 * @param quarters of returns, 5 to 60; the last is 2023-24-Q4
	 * @throws IllegalArgumentException saying what was found, what is expected and what
	 * to do, if the directory holds something or a number is out of range
	 * @throws IOException if the directory can't be written
	 */
	public static void write(Path directory, int authorities, int quarters) throws IOException {
		write(directory, authorities, quarters, resource("measures.yml"));
	}

	/**
	 * Writes a region that returns the measures of another catalogue.
	 * @param catalogue bytes of a measures.yml; what nobody has thought of is invented
	 * from its definition
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException if it has faults
	 */
	public static void write(Path directory, int authorities, int quarters, byte[] catalogue) throws IOException {
		within("--authorities", authorities, 4, 155);
		within("--quarters", quarters, 5, 60);
		refuseToOverwrite(directory);
		List<Measure> measures = CatalogueFiles.measures(catalogue);
		Quarter first = LAST.minus(quarters - 1);
		LocalDate split = LocalDate.of(LAST.year() - (quarters - 1) / 8, Month.APRIL, 1);
		Country country = new Country(authorities, split);
		Histories histories = new Histories(country.places(), first, LAST, measures);
		write(directory.resolve("jobs/measures.yml"), catalogue);
		write(directory.resolve("jobs/quarterly-benchmarking.yml"), settings(measures));
		new SampleReference(directory.resolve("input/reference"), country.places(), first, LAST).write(measures,
				histories);
		new SampleReturns(measures, histories, LAST).write(directory, country.region(), first);
		new SampleRecord(country.region(), measures, LAST).write(directory, resource("logo.png"));
		write(directory.resolve("README.md"), readme(country.region()));
	}

	/** Targets stand for measures that there are. */
	private static byte[] settings(List<Measure> measures) throws IOException {
		Set<String> codes = measures.stream().map(Measure::code).collect(Collectors.toSet());
		String text = new String(resource("quarterly-benchmarking.yml"), StandardCharsets.UTF_8).lines()
			.filter((line) -> !line.contains("{target:") || codes.contains(line.strip().split(":")[0]))
			.collect(Collectors.joining("\n", "", "\n"))
			.replaceAll("(?m)^targets:\n(?!  )", "");
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void within(String option, int number, int least, int most) {
		if (number < least || number > most) {
			throw Refusal.wrongRequest(
					"%s: found %d; expected %d to %d; choose another number.".formatted(option, number, least, most));
		}
	}

	private static void refuseToOverwrite(Path directory) throws IOException {
		if (Files.isDirectory(directory)) {
			try (Stream<Path> files = Files.list(directory)) {
				if (files.findAny().isEmpty()) {
					return;
				}
			}
		}
		if (Files.exists(directory)) {
			throw new Refusal(directory + ": found something there; expected a new or empty folder; name another.");
		}
	}

	private static byte[] readme(List<Place> region) throws IOException {
		String text = new String(resource("README.md"), StandardCharsets.UTF_8)
			.replace("{predecessor}", named(region.get(region.size() - 1)))
			.replace("{small}", named(region.get(region.size() - 2)))
			.replace("{last}", LAST.toString())
			.replace("{before}", LAST.previous().toString())
			.replace("{late}", region.get(0).code());
		for (int i = 0; i < 4; i++) {
			text = text.replace("{" + (i + 1) + "}", named(region.get(i)));
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String named(Place place) {
		return place.name() + " (" + place.code() + ")";
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream resource = Objects.requireNonNull(SampleRegion.class.getResourceAsStream(name), name)) {
			return resource.readAllBytes();
		}
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.write(file, content);
	}

}
