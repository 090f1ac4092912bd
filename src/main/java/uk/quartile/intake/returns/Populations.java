package uk.quartile.intake.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.reading.Decoding;

/** Children aged 0 to 17, by area and mid-year, of one release of the estimates. */
public final class Populations {

	/** Years that an estimate may be older than the quarter's own. */
	private static final int OLDEST = 2;

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setIgnoreHeaderCase(true)
		.get();

	private final Map<AreaYear, Long> children;

	private Populations(Map<AreaYear, Long> children) {
		this.children = children;
	}

	public static Populations none() {
		return new Populations(Map.of());
	}

	/**
	 * Reads {@code populations.csv}, which the catalogue has found free of faults. What
	 * is not there isn't checked against.
	 * @param file to read; none is as good as an empty one
	 * @param release of which
	 */
	public static Populations read(Path file, String release) {
		if (!Files.isRegularFile(file)) {
			return none();
		}
		Map<AreaYear, Long> children = new HashMap<>();
		try (CSVParser rows = CSVParser.parse(Decoding.text(Files.readAllBytes(file)), FORMAT)) {
			for (CSVRecord row : rows) {
				if (row.isSet("population_0_17") && row.get("release").equals(release)
						&& row.get("population_0_17").matches("\\d+")) {
					children.put(new AreaYear(row.get("area"), Integer.parseInt(row.get("mid_year"))),
							Long.valueOf(row.get("population_0_17")));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Populations(children);
	}

	/**
	 * The children of a footprint at the mid-year of the quarter's financial year, else
	 * at the latest earlier one, at most two years back.
	 */
	public OptionalLong of(Footprint footprint, Quarter quarter) {
		long sum = 0;
		for (String authority : footprint.authorities()) {
			Long population = of(authority, quarter.year());
			if (population == null) {
				return OptionalLong.empty();
			}
			sum += population;
		}
		return OptionalLong.of(sum);
	}

	private @Nullable Long of(String area, int year) {
		for (int back = 0; back <= OLDEST; back++) {
			Long population = this.children.get(new AreaYear(area, year - back));
			if (population != null) {
				return population;
			}
		}
		return null;
	}

	/** An area and a mid-year. */
	private record AreaYear(String area, int year) {
	}

}
