package uk.quartile.console.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.ComparatorCount;
import uk.quartile.catalogue.Neighbour;
import uk.quartile.catalogue.Population;
import uk.quartile.catalogue.ReferenceTables;
import uk.quartile.console.layout.InWords;

/** From when until when each file holds, in a few words. */
final class Validity {

	private final Catalogue catalogue;

	private final ReferenceTables tables;

	private final LocalDate today;

	Validity(CatalogueFiles files, LocalDate today) {
		this.catalogue = files.catalogue();
		this.tables = files.tables();
		this.today = today;
	}

	/** Of one file; blank where it says nothing of times. */
	String of(ReferenceFile file) {
		return switch (file) {
			case MEASURES -> measures();
			case SETTINGS, SHARING, CONTACTS -> "";
			case COMMITTEES -> meetings();
			case AUTHORITIES -> authorities();
			case SUCCESSIONS -> years(this.tables.successions().stream().map((each) -> each.effective()).toList(),
					"Reorganisations of ");
			case POPULATIONS -> populations();
			case NEIGHBOURS -> "Models of " + together(this.tables.neighbours(), Neighbour::edition) + "; "
					+ this.catalogue.settings().neighboursEdition() + " is used";
			case COMPARATOR_COUNTS -> this.tables.comparatorCounts()
				.stream()
				.map(ComparatorCount::quarter)
				.max(Comparator.naturalOrder())
				.map((newest) -> "Up to " + newest)
				.orElse("");
			case WITHDRAWALS -> newest(this.tables.withdrawals(), (each) -> each.decidedOn(), "Newest decision of ");
			case INSPECTIONS -> newest(this.tables.inspections(), (each) -> each.inspected(), "Newest inspection of ");
			case GENERAL_POPULATION -> newest(this.tables.generalPopulation(), (each) -> each.until(), "Until ");
			case SIGN_OFFS -> newest(this.tables.signOffs(), (each) -> each.signedOn(), "Newest signature of ");
		};
	}

	private String measures() {
		String count = InWords.count(this.catalogue.measures().size(), "measure", "measures");
		return this.catalogue.dictionary()
			.versions()
			.stream()
			.filter((each) -> !each.from().firstDay().isAfter(this.today))
			.reduce((first, second) -> second)
			.map((version) -> count + "; version " + version.name() + " of their definitions, from " + version.from())
			.orElse(count);
	}

	private String meetings() {
		return newest(
				this.catalogue.committees().committees().stream().flatMap((each) -> each.meetings().stream()).toList(),
				(each) -> each.date(), "Meetings until ");
	}

	private String authorities() {
		long today = this.tables.authorities().stream().filter((each) -> each.validOn(this.today)).count();
		long ended = this.tables.authorities()
			.stream()
			.filter((each) -> each.validTo() != null && each.validTo().isBefore(this.today))
			.count();
		return InWords.count(today, "authority", "authorities") + " today"
				+ ((ended > 0) ? ", " + ended + " that ended" : "");
	}

	private String populations() {
		TreeMap<String, List<Integer>> years = this.tables.populations()
			.stream()
			.collect(Collectors.groupingBy(Population::release, TreeMap::new,
					Collectors.mapping(Population::midYear, Collectors.toList())));
		return years.entrySet()
			.stream()
			.map((each) -> "mid-" + each.getValue().stream().min(Comparator.naturalOrder()).orElseThrow() + " to mid-"
					+ each.getValue().stream().max(Comparator.naturalOrder()).orElseThrow() + " (" + each.getKey()
					+ (each.getKey().equals(this.catalogue.settings().populationRelease()) ? ", used" : "") + ")")
			.collect(Collectors.joining("; "));
	}

	private static String years(List<LocalDate> days, String words) {
		List<Integer> years = days.stream().map(LocalDate::getYear).distinct().sorted().toList();
		if (years.isEmpty()) {
			return "";
		}
		int first = years.get(0);
		int last = years.get(years.size() - 1);
		return words + ((first == last) ? String.valueOf(first) : first + " to " + last);
	}

	private static <T> String newest(List<T> rows, Function<T, LocalDate> day, String words) {
		return rows.stream()
			.map(day)
			.max(Comparator.naturalOrder())
			.map((last) -> words + InWords.day(last))
			.orElse("");
	}

	private static <T> String together(List<T> rows, Function<T, String> name) {
		return rows.stream().map(name).distinct().sorted().collect(Collectors.joining(" and "));
	}

}
