package uk.quartile.disclosure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.FrozenJobs;

/** Files of invented regions, as a hub would have them. */
final class TinyRegions {

	private static final int FIRST_POPULATION = 2019;

	private static final int POPULATIONS = 6;

	private TinyRegions() {
	}

	/**
	 * The settings, the catalogue, the reference tables and the returns.
	 * @param sharing rows of that table
	 */
	static void write(Path folder, List<TinyRegion> regions, Stream<String> sharing) throws IOException {
		write(folder.resolve("jobs/quarterly-benchmarking.yml"), Stream.of("region: " + regions.get(0).code()));
		Files.copy(FrozenJobs.FOLDER.resolve("measures.yml"), folder.resolve("jobs/measures.yml"));
		Path reference = folder.resolve("input/reference");
		table(reference, "authorities", "code,dfe_code,name,type,region,region_name,valid_from,valid_to",
				regions.stream()
					.flatMap((region) -> region.authorities()
						.stream()
						.map((code) -> code + "," + code.substring(6) + ",Place " + code.substring(4) + ",unitary,"
								+ region.code() + ",Region " + region.code().substring(6) + ",,")));
		table(reference, "successions", "predecessor,predecessor_name,successor,successor_name,effective,kind",
				Stream.of());
		table(reference, "populations", "area,mid_year,release,population_0_17",
				regions.stream()
					.flatMap((region) -> Stream.concat(Stream.of(region.code()), region.authorities().stream()))
					.flatMap((area) -> IntStream.range(FIRST_POPULATION, FIRST_POPULATION + POPULATIONS)
						.mapToObj((year) -> area + "," + year + ",rebased,"
								+ TinyRegion.POPULATION * (area.startsWith("E12") ? 5 : 1))));
		table(reference, "neighbours", "edition,authority,neighbour,rank,closeness", Stream.of());
		table(reference, "sharing", "authority,measure,edition,show,from", sharing);
		table(reference, "comparator_counts", "area,quarter,measure,numerator,denominator",
				regions.stream()
					.flatMap((region) -> region.observed().stream())
					.filter(Observed::published)
					.map((each) -> each.area() + "," + each.quarter() + "," + each.measure() + ","
							+ number(each.numerator()) + "," + number(each.denominator())));
		Map<String, List<String>> returns = new TreeMap<>();
		regions.stream()
			.flatMap((region) -> region.observed().stream())
			.filter((each) -> !each.published())
			.forEach((each) -> returns
				.computeIfAbsent(each.quarter() + "/" + each.area() + ".csv",
						(file) -> new ArrayList<>(
								List.of("authority,quarter,measure,numerator,denominator,status,note")))
				.add(each.area() + "," + each.quarter() + "," + each.measure() + "," + number(each.numerator()) + ","
						+ (isPopulation(each) ? "" : number(each.denominator())) + ",final,"));
		for (Map.Entry<String, List<String>> each : returns.entrySet()) {
			write(folder.resolve("input/returns").resolve(each.getKey()), each.getValue().stream());
		}
	}

	private static boolean isPopulation(Observed each) {
		return each.denominator() != null && each.denominator().intValueExact() == TinyRegion.POPULATION;
	}

	private static String number(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : "";
	}

	private static void table(Path folder, String name, String header, Stream<String> rows) throws IOException {
		write(folder.resolve(name + ".csv"), Stream.concat(Stream.of(header), rows));
	}

	private static void write(Path file, Stream<String> lines) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, lines.toList());
	}

}
