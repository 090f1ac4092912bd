package uk.quartile.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.committees.CommitteesFile;
import uk.quartile.catalogue.contacts.Contacts;
import uk.quartile.catalogue.contacts.ContactsFile;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.catalogue.reading.NamesInTables;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;

/**
 * Reads each file in the light of those before it, and collects the faults of all.
 */
final class CatalogueReader {

	private final Map<String, Faults> faults = new LinkedHashMap<>();

	private final LocalDate today;

	/** Files that may tell of days yet to come, since they were received long ago. */
	CatalogueReader() {
		this(LocalDate.MAX);
	}

	/**
	 * Files that are about to be received.
	 * @param today after which nothing can have been decided
	 */
	CatalogueReader(LocalDate today) {
		this.today = today;
		for (String path : CatalogueFiles.PATHS) {
			this.faults.put(path, new Faults(path.startsWith("jobs/") ? path : "input/" + path));
		}
	}

	/** Adds that a folder has none of its files. */
	void missing(Path folder, String expected, String option) {
		this.faults.computeIfAbsent(folder.toString(), Faults::new)
			.add(null, null, "none of the files that belong there", expected, advice(option));
	}

	/** Adds that a file isn't there. */
	void missing(String path, Path file, String option) {
		faults(path).add(null, null, "no file " + file, "one", advice(option));
	}

	/** Adds that a file isn't there, but one of nearly its name. */
	void misspelt(String path, Path found) {
		faults(path).add(null, null, "the name " + found, "the name " + Path.of(path).getFileName(),
				"rename the file if that is meant, or take it out of the folder");
	}

	/** Adds that a file is there, and can't be read. */
	void unreadable(String path, Path file) {
		faults(path).add(null, null, file + ", which can't be read", "a file that can",
				"see to its permissions and that it is no folder");
	}

	/**
	 * Reads the files.
	 * @param contents bytes of each file by path
	 * @return what they say
	 * @throws FaultyCatalogueException with every fault of every file
	 */
	CatalogueFiles read(SortedMap<String, byte[]> contents) {
		MeasuresFile.Read ofMeasures = Optional.ofNullable(contents.get(CatalogueFiles.MEASURES))
			.map((bytes) -> MeasuresFile.read(bytes, faults(CatalogueFiles.MEASURES)))
			.orElse(MeasuresFile.Read.NOTHING);
		List<Measure> measures = ofMeasures.measures();
		List<Authority> authorities = list(contents, CatalogueFiles.AUTHORITIES, AuthoritiesFile::read);
		List<Authority> sound = sound(CatalogueFiles.AUTHORITIES, authorities);
		Areas areas = new Areas(sound);
		ReferenceTables tables = new ReferenceTables(authorities,
				list(contents, CatalogueFiles.SUCCESSIONS,
						(bytes, in) -> SuccessionsFile.read(bytes, in, areas, sound)),
				list(contents, CatalogueFiles.POPULATIONS,
						(bytes, in) -> PopulationsFile.read(bytes, in, areas, sound)),
				list(contents, CatalogueFiles.NEIGHBOURS, (bytes, in) -> NeighboursFile.read(bytes, in, areas)),
				list(contents, CatalogueFiles.COMPARATOR_COUNTS,
						(bytes, in) -> ComparatorCountsFile.read(bytes, in, areas,
								sound(CatalogueFiles.MEASURES, measures))),
				list(contents, CatalogueFiles.WITHDRAWALS,
						(bytes, in) -> WithdrawalsFile.read(bytes, in, areas, this.today)),
				list(contents, CatalogueFiles.INSPECTIONS, (bytes, in) -> InspectionsFile.read(bytes, in, areas)),
				list(contents, CatalogueFiles.GENERAL_POPULATION,
						(bytes, in) -> GeneralPopulationFile.read(bytes, in, sound(CatalogueFiles.MEASURES, measures))),
				list(contents, CatalogueFiles.SHARING,
						(bytes, in) -> SharingFile.read(bytes, in, areas, sound(CatalogueFiles.MEASURES, measures))),
				list(contents, CatalogueFiles.SIGN_OFFS,
						(bytes, in) -> SignOffsFile.read(bytes, in, areas, this.today)));
		Optional<Settings> settings = Optional.ofNullable(contents.get(CatalogueFiles.SETTINGS))
			.flatMap((bytes) -> SettingsFile.read(bytes, faults(CatalogueFiles.SETTINGS), known(measures, tables)))
			.map((read) -> signed(read, tables.signOffs()));
		Committees committees = committees(contents, sound);
		byte[] contacts = contents.get(CatalogueFiles.CONTACTS);
		Contacts whom = (contacts != null) ? ContactsFile.read(contacts, faults(CatalogueFiles.CONTACTS), sound)
				: Contacts.NONE;
		List<Finding> findings = this.faults.values().stream().flatMap((in) -> in.findings().stream()).toList();
		if (!findings.isEmpty()) {
			throw new FaultyCatalogueException(findings);
		}
		SortedMap<String, String> fingerprints = new TreeMap<>();
		SortedMap<String, String> ofDocuments = new TreeMap<>();
		contents.forEach((path, bytes) -> (CatalogueFiles.PATHS.contains(path) ? fingerprints : ofDocuments).put(path,
				Fingerprint.of(bytes)));
		return new CatalogueFiles(contents,
				new Catalogue(measures, tables.authorities(), tables.successions(), tables.inspections(),
						tables.generalPopulation(), tables.populations(), settings.orElseThrow(), fingerprints,
						committees.of(ofDocuments), tables.sharing(), whom, ofMeasures.dictionary()),
				tables);
	}

	/**
	 * Where the settings don't say from when on returns are signed, they are from the
	 * first quarter on of which one was.
	 */
	private static Settings signed(Settings settings, List<SignOff> signOffs) {
		return (settings.signOff().from() != null) ? settings
				: signOffs.stream()
					.map(SignOff::quarter)
					.min(Comparator.naturalOrder())
					.map(settings::signedFrom)
					.orElse(settings);
	}

	private Committees committees(SortedMap<String, byte[]> contents, List<Authority> authorities) {
		byte[] bytes = contents.get(CatalogueFiles.COMMITTEES);
		return (bytes != null) ? CommitteesFile.read(bytes, faults(CatalogueFiles.COMMITTEES), authorities, contents)
				: Committees.NONE;
	}

	private <T> List<T> list(SortedMap<String, byte[]> contents, String path,
			BiFunction<byte[], Faults, List<T>> read) {
		byte[] bytes = contents.get(path);
		return (bytes != null) ? read.apply(bytes, faults(path)) : List.of();
	}

	/** Nothing, where a file has faults: what it lacks is then no fault of the others. */
	private <T> List<T> sound(String path, List<T> read) {
		return (faults(path).count() == 0) ? read : List.of();
	}

	private static String advice(String option) {
		return "name another folder with " + option + ", or try ./quartile sample DIR, which writes an example";
	}

	private Faults faults(String path) {
		return this.faults.computeIfAbsent(path, Faults::new);
	}

	private NamesInTables known(List<Measure> measures, ReferenceTables tables) {
		List<Authority> authorities = sound(CatalogueFiles.AUTHORITIES, tables.authorities());
		return new NamesInTables(sound(CatalogueFiles.MEASURES, measures).stream().map(Measure::code).toList(),
				names(measures.stream().filter((each) -> each.polarity() == Polarity.NEUTRAL).toList(), Measure::code),
				names(measures.stream().filter((each) -> each.unit() == Unit.PERCENT).toList(), Measure::code),
				names(authorities, Authority::code), names(authorities, Authority::region),
				names(sound(CatalogueFiles.POPULATIONS, tables.populations()), Population::release),
				names(sound(CatalogueFiles.NEIGHBOURS, tables.neighbours()), Neighbour::edition));
	}

	private static <T> SortedSet<String> names(List<T> rows, Function<T, String> name) {
		return rows.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
	}

}
