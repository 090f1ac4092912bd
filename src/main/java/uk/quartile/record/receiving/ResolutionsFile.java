package uk.quartile.record.receiving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Access;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.record.Due;
import uk.quartile.record.Resolution;

/** Reads {@code resolutions.csv}. */
final class ResolutionsFile {

	private static final CsvTable TABLE = new CsvTable(List.of("committee", "date", "text", "due", "state"),
			List.of("authority"));

	private static final int NAME = 120;

	private static final int TEXT = 500;

	private static final Pattern MONTHS = Pattern.compile("(?:in )?([1-9]\\d?) months?", Pattern.CASE_INSENSITIVE);

	private final Catalogue catalogue;

	private final List<Line> lines = new ArrayList<>();

	private ResolutionsFile(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	static List<Line> read(byte[] bytes, Faults faults, Catalogue catalogue) {
		ResolutionsFile file = new ResolutionsFile(catalogue);
		TABLE.read(bytes, faults, file::add);
		return file.lines;
	}

	private void add(CsvRow row) {
		Committee committee = committee(row);
		LocalDate date = Cells.day(row, "date");
		String text = Cells.required(row, "text", TEXT, "what was resolved");
		Integer months = months(row);
		Due due = (months == null)
				? Cells.due(row, "due",
						"a day, a month or a number of months from the meeting, as in "
								+ "2024-06-30, 2024-06 or in 4 months")
				: (date != null) ? new Due(date.plusMonths(months), false) : null;
		if (date != null && due != null && due.before(date)) {
			row.fault("due", "'" + due + "'", "a day not before that of the meeting, " + date);
		}
		Resolution.Progress state = Cells.word(row, "state", Resolution.Progress.class);
		if (committee != null) {
			this.lines.add(new Line(row.line(),
					new Resolution(committee.authority(), committee.name(), date, text, due, months, state)));
		}
	}

	private static @Nullable Integer months(CsvRow row) {
		Matcher months = MONTHS.matcher(row.text("due"));
		return months.matches() ? Integer.valueOf(months.group(1)) : null;
	}

	/** Where no committees are known at all, the name and the authority must do. */
	private @Nullable Committee committee(CsvRow row) {
		String name = Cells.required(row, "committee", NAME, "the name of a committee of jobs/committees.yml");
		String authority = row.text("authority");
		List<Committee> named = this.catalogue.committees()
			.named(name)
			.stream()
			.filter((each) -> authority.isEmpty() || each.authority().equals(authority))
			.toList();
		if (this.catalogue.committees().committees().isEmpty() && this.catalogue.authority(authority).isPresent()) {
			return new Committee(authority, name, List.of(), null, null, null, Access.UNDECIDED, null);
		}
		if (named.size() > 1) {
			row.fault("committee", "'" + name + "', which " + named.size() + " councils have",
					"beside it, in the column authority, the code of one: "
							+ Suggestions.anyOf(named.stream().map(Committee::authority).sorted().toList()),
					"add the column");
		}
		else if (named.isEmpty() && !authority.isEmpty() && this.catalogue.authority(authority).isEmpty()) {
			row.fault("authority", "'" + authority + "'", "an authority in authorities.csv",
					Cells.authorityMeant(authority, this.catalogue));
		}
		else if (named.isEmpty() && !name.isEmpty()) {
			List<String> known = this.catalogue.committees().committees().stream().map(Committee::name).toList();
			row.fault("committee", "'" + name + "'" + (authority.isEmpty() ? "" : " of '" + authority + "'"),
					"the name of a committee of jobs/committees.yml",
					Suggestions.nearest(name, known)
						.filter((near) -> !near.equalsIgnoreCase(name))
						.map((near) -> "write '" + near + "' if that is meant")
						.orElse("correct it, or add the committee there"));
		}
		return (named.size() == 1) ? named.get(0) : null;
	}

}
