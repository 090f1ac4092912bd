package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.area.Succession;

/** Reads {@code reference/successions.csv}. */
final class SuccessionsFile {

	private static final CsvTable TABLE = new CsvTable("predecessor", "predecessor_name", "successor", "successor_name",
			"effective", "kind");

	private final Faults faults;

	private final Areas areas;

	private final Map<String, Authority> authorities;

	private final List<CsvRow> rows = new ArrayList<>();

	private final List<Succession> successions = new ArrayList<>();

	private SuccessionsFile(Faults faults, Areas areas, List<Authority> authorities) {
		this.faults = faults;
		this.areas = areas;
		this.authorities = authorities.stream().collect(Collectors.toMap(Authority::code, Function.identity()));
	}

	static List<Succession> read(byte[] bytes, Faults faults, Areas areas, List<Authority> authorities) {
		SuccessionsFile file = new SuccessionsFile(faults, areas, authorities);
		TABLE.read(bytes, faults, file::add);
		for (int i = 0; i < file.successions.size() && faults.count() == 0; i++) {
			file.checkShape(file.rows.get(i), file.successions.get(i));
		}
		return List.copyOf(file.successions);
	}

	private void add(CsvRow row) {
		int before = this.faults.count();
		String predecessor = this.areas.authority(row, "predecessor");
		String successor = this.areas.authority(row, "successor");
		LocalDate effective = row.requiredDay("effective", "the successor's first day");
		Kind kind = row.word("kind", Kind.class);
		if (effective == null || kind == null || this.faults.count() > before) {
			return;
		}
		Succession succession = new Succession(predecessor, row.required("predecessor_name", "a name"), successor,
				row.required("successor_name", "a name"), effective, kind);
		if (kind != Kind.TRANSFER && !this.authorities.isEmpty()) {
			checkDates(row, succession);
		}
		if (this.successions.stream()
			.anyMatch((each) -> each.predecessor().equals(predecessor) && each.successor().equals(successor))) {
			row.fault("successor", "'" + successor + "' again for " + predecessor, "each pair once");
			return;
		}
		this.rows.add(row);
		this.successions.add(succession);
	}

	/**
	 * One ends on the eve of the day on which the other begins; only a transfer may
	 * differ.
	 */
	private void checkDates(CsvRow row, Succession succession) {
		LocalDate effective = succession.effective();
		if (!effective.minusDays(1).equals(validTo(succession.predecessor()))) {
			row.fault("effective", "'" + effective + "'",
					"the day after valid_to of " + succession.predecessor() + " in authorities.csv");
		}
		if (!effective.equals(validFrom(succession.successor()))) {
			row.fault("effective", "'" + effective + "'",
					"valid_from of " + succession.successor() + " in authorities.csv");
		}
	}

	/**
	 * Lines of several into several are splits where their predecessor is divided, and
	 * merges where their successor is put together.
	 */
	private void checkShape(CsvRow row, Succession succession) {
		long successors = this.successions.stream()
			.filter((each) -> each.predecessor().equals(succession.predecessor()))
			.count();
		long predecessors = this.successions.stream()
			.filter((each) -> each.successor().equals(succession.successor()))
			.count();
		String expected = switch (succession.kind()) {
			case RECODE -> (successors == 1 && predecessors == 1) ? "" : "a recode from one code to one";
			case SPLIT -> (successors > 1) ? "" : "a split of one into two or more";
			case MERGE -> (predecessors > 1) ? "" : "a merge of two or more into one";
			case TRANSFER -> "";
		};
		if (!expected.isEmpty()) {
			row.fault("kind", "'" + succession.kind().written() + "' of " + predecessors + " into " + successors,
					expected);
		}
	}

	private @Nullable LocalDate validFrom(String code) {
		Authority authority = this.authorities.get(code);
		return (authority != null) ? authority.validFrom() : null;
	}

	private @Nullable LocalDate validTo(String code) {
		Authority authority = this.authorities.get(code);
		return (authority != null) ? authority.validTo() : null;
	}

}
