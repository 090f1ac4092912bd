package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.domain.measure.Measure;

/** Holds the numbers of measures against those of the catalogues received before. */
final class NumbersBefore {

	private NumbersBefore() {
	}

	/**
	 * Refuses a number that was another measure's: minutes cite it, and are not
	 * rewritten.
	 * @param measures of the catalogue that is about to be received
	 * @param bytes of its file
	 * @param earlier files, the oldest first
	 * @throws FaultyCatalogueException naming each such number
	 */
	static void refuseReused(List<Measure> measures, byte[] bytes, List<byte[]> earlier) {
		Map<Integer, String> known = new HashMap<>();
		for (byte[] each : earlier) {
			stated(MeasuresFile.read(each, new Faults(CatalogueFiles.MEASURES)).measures())
				.forEach((measure) -> known.put(measure.label().number(), measure.code()));
		}
		List<Measure> reused = stated(measures).stream()
			.filter((each) -> !known.getOrDefault(each.label().number(), each.code()).equals(each.code()))
			.toList();
		if (reused.isEmpty()) {
			return;
		}
		int next = 1 + Math.max(known.keySet().stream().mapToInt(Integer::intValue).max().orElse(0),
				stated(measures).stream().mapToInt((each) -> each.label().number()).max().orElse(0));
		Faults faults = new Faults(CatalogueFiles.MEASURES);
		List<InputLine> lines = new ArrayList<>(InputLine.ofYaml(bytes));
		for (Measure each : reused) {
			faults.add(line(lines, each), "number",
					each.label().number() + ", which was that of '" + known.get(each.label().number()) + "'",
					"a number that no measure has or had", "give it " + next++ + ", the next that is free");
		}
		throw new FaultyCatalogueException(faults.findings());
	}

	private static List<Measure> stated(List<Measure> measures) {
		return measures.stream().filter((each) -> each.label().stated()).toList();
	}

	private static int line(List<InputLine> lines, Measure measure) {
		return lines.stream()
			.filter((each) -> measure.code().equals(each.values().get("measure"))
					&& "number".equals(each.values().get("key")))
			.mapToInt(InputLine::line)
			.findFirst()
			.orElse(1);
	}

}
