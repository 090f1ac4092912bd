package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;

/** Reads {@code reference/neighbours.csv}. */
final class NeighboursFile {

	private static final CsvTable TABLE = new CsvTable("edition", "authority", "neighbour", "rank", "closeness");

	private NeighboursFile() {
	}

	static List<Neighbour> read(byte[] bytes, Faults faults, Areas areas) {
		List<Neighbour> neighbours = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		Map<String, BitSet> ranks = new LinkedHashMap<>();
		TABLE.read(bytes, faults, (row) -> {
			int before = faults.count();
			Neighbour neighbour = new Neighbour(row.line(), row.required("edition", "an edition, as in 2021"),
					areas.authority(row, "authority"), areas.authority(row, "neighbour"), row.whole("rank", 1, 1000),
					row.text("closeness"));
			if (faults.count() > before) {
				return;
			}
			String list = neighbour.authority() + " in edition " + neighbour.edition();
			if (neighbour.authority().equals(neighbour.neighbour())) {
				row.fault("neighbour", "'" + neighbour.neighbour() + "'", "another authority");
			}
			else if (!keys.add(neighbour.neighbour() + " " + list)) {
				row.fault("neighbour", "'" + neighbour.neighbour() + "' again for " + list, "each neighbour once");
			}
			BitSet taken = ranks.computeIfAbsent(list, (each) -> new BitSet());
			if (taken.get(neighbour.rank())) {
				row.fault("rank", "'" + neighbour.rank() + "' again for " + list, "each rank once");
			}
			taken.set(neighbour.rank());
			neighbours.add(neighbour);
		});
		if (faults.count() > 0) {
			return neighbours;
		}
		ranks.forEach((list, taken) -> {
			if (taken.nextClearBit(1) <= taken.cardinality()) {
				faults.add(null, "rank", "no rank " + taken.nextClearBit(1) + " for " + list,
						"ranks from 1 up without a gap", "add the line that is missing");
			}
		});
		return neighbours;
	}

}
