package uk.quartile.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import uk.quartile.catalogue.committees.LogoFile;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.catalogue.reading.FileMeant;
import uk.quartile.domain.measure.Measure;

/**
 * The files of {@code jobs/} and {@code input/reference/}: their bytes, and what they
 * say, free of faults. Needs no database.
 */
public final class CatalogueFiles {

	static final String MEASURES = "jobs/measures.yml";

	static final String SETTINGS = "jobs/quarterly-benchmarking.yml";

	static final String COMMITTEES = "jobs/committees.yml";

	static final String AUTHORITIES = "reference/authorities.csv";

	static final String SUCCESSIONS = "reference/successions.csv";

	static final String POPULATIONS = "reference/populations.csv";

	static final String NEIGHBOURS = "reference/neighbours.csv";

	static final String COMPARATOR_COUNTS = "reference/comparator_counts.csv";

	static final String WITHDRAWALS = "reference/withdrawals.csv";

	static final String INSPECTIONS = "reference/inspections.csv";

	static final String GENERAL_POPULATION = "reference/general_population.csv";

	static final String SHARING = "reference/sharing.csv";

	static final String SIGN_OFFS = "reference/sign_offs.csv";

	static final String CONTACTS = "reference/contacts.csv";

	/** Those that figures rest on, in the order in which their faults are listed. */
	static final List<String> PATHS = List.of(MEASURES, SETTINGS, AUTHORITIES, SUCCESSIONS, POPULATIONS, NEIGHBOURS,
			COMPARATOR_COUNTS, WITHDRAWALS, INSPECTIONS, GENERAL_POPULATION, SHARING, SIGN_OFFS);

	/** Without one of these, what it would tell isn't told. */
	static final Set<String> OPTIONAL = Set.of(WITHDRAWALS, INSPECTIONS, GENERAL_POPULATION, SHARING, SIGN_OFFS);

	private final SortedMap<String, byte[]> contents;

	private final Catalogue catalogue;

	private final ReferenceTables tables;

	CatalogueFiles(SortedMap<String, byte[]> contents, Catalogue catalogue, ReferenceTables tables) {
		this.contents = contents;
		this.catalogue = catalogue;
		this.tables = tables;
	}

	/**
	 * Reads and checks every file, whatever the day.
	 * @param jobs folder of measures.yml and quarterly-benchmarking.yml
	 * @param input folder that has {@code reference/}
	 * @return the files
	 * @throws FaultyCatalogueException with every fault of every file
	 */
	public static CatalogueFiles load(Path jobs, Path input) {
		return load(jobs, input, new CatalogueReader());
	}

	/**
	 * Reads and checks every file.
	 * @param jobs folder of measures.yml and quarterly-benchmarking.yml
	 * @param input folder that has {@code reference/}
	 * @param clock tells after which day, in Europe/London, nothing can have been decided
	 * @return the files
	 * @throws FaultyCatalogueException with every fault of every file
	 */
	public static CatalogueFiles load(Path jobs, Path input, Clock clock) {
		return load(jobs, input, new CatalogueReader(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"))));
	}

	private static CatalogueFiles load(Path jobs, Path input, CatalogueReader reader) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		load("jobs/", jobs, "--jobs", contents, reader);
		loadCommittees(jobs, contents, reader);
		load("reference/", input.resolve("reference"), "--input", contents, reader);
		loadIfThere(CONTACTS, input.resolve("reference"), contents, reader);
		return reader.read(contents);
	}

	/**
	 * These files, but for one that is yet to be written.
	 * @param path such as {@code reference/sign_offs.csv}
	 * @param content that it would have
	 * @param clock tells after which day, in Europe/London, nothing can have been decided
	 * @throws FaultyCatalogueException with every fault that they would have
	 */
	public CatalogueFiles with(String path, byte[] content, Clock clock) {
		SortedMap<String, byte[]> changed = new TreeMap<>(this.contents);
		changed.put(path, content);
		return new CatalogueReader(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"))).read(changed);
	}

	/**
	 * Reads measures alone.
	 * @param bytes of a measures.yml
	 * @return the measures, in the order of the file
	 * @throws FaultyCatalogueException with every fault
	 */
	public static List<Measure> measures(byte[] bytes) {
		Faults faults = new Faults(MEASURES);
		List<Measure> measures = MeasuresFile.read(bytes, faults).measures();
		if (faults.count() > 0) {
			throw new FaultyCatalogueException(faults.findings());
		}
		return measures;
	}

	private static void load(String prefix, Path folder, String option, SortedMap<String, byte[]> contents,
			CatalogueReader reader) {
		List<String> names = PATHS.stream()
			.filter((path) -> path.startsWith(prefix))
			.map((path) -> path.substring(prefix.length()))
			.toList();
		if (names.stream().map(folder::resolve).noneMatch(Files::exists)) {
			reader.missing(folder,
					String.join(", ", names.stream().filter((name) -> !OPTIONAL.contains(prefix + name)).toList()),
					option);
			return;
		}
		for (String name : names) {
			Path file = folder.resolve(name);
			try {
				contents.put(prefix + name, Files.readAllBytes(file));
			}
			catch (NoSuchFileException ex) {
				Optional<String> meant = FileMeant.as(name, folder, names);
				if (meant.isPresent()) {
					reader.misspelt(prefix + name, folder.resolve(meant.get()));
				}
				else if (!OPTIONAL.contains(prefix + name)) {
					reader.missing(prefix + name, file, option);
				}
			}
			catch (IOException ex) {
				reader.unreadable(prefix + name, file);
			}
		}
	}

	/**
	 * They need not be there. A logo that isn't, or can't be read, is a fault of what
	 * names it.
	 */
	private static void loadCommittees(Path jobs, SortedMap<String, byte[]> contents, CatalogueReader reader) {
		loadIfThere(COMMITTEES, jobs, contents, reader);
		byte[] committees = contents.get(COMMITTEES);
		if (committees != null) {
			LogoFile.named(committees)
				.forEach((logo) -> loadLogo(jobs.resolve(logo), "jobs/" + logo, contents, reader));
		}
	}

	private static void loadIfThere(String path, Path folder, SortedMap<String, byte[]> contents,
			CatalogueReader reader) {
		String name = path.substring(path.indexOf('/') + 1);
		Path file = folder.resolve(name);
		try {
			contents.put(path, Files.readAllBytes(file));
		}
		catch (NoSuchFileException ex) {
			FileMeant.as(name, folder, PATHS.stream().map((each) -> each.substring(each.indexOf('/') + 1)).toList())
				.ifPresent((meant) -> reader.misspelt(path, folder.resolve(meant)));
		}
		catch (IOException ex) {
			reader.unreadable(path, file);
		}
	}

	private static void loadLogo(Path file, String path, SortedMap<String, byte[]> contents, CatalogueReader reader) {
		try (InputStream stream = Files.newInputStream(file)) {
			contents.put(path, stream.readNBytes(LogoFile.LARGEST + 1));
		}
		catch (NoSuchFileException ex) {
			contents.remove(path);
			FileMeant.as(String.valueOf(file.getFileName()), file.resolveSibling(""), List.of())
				.ifPresent((meant) -> reader.misspelt(path, file.resolveSibling(meant)));
		}
		catch (IOException ex) {
			contents.remove(path);
		}
	}

	/** The releases of the population estimates that there are. */
	public SortedSet<String> populationReleases() {
		return this.tables.populations()
			.stream()
			.map(Population::release)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	SortedMap<String, byte[]> contents() {
		return this.contents;
	}

	/** What the reference tables say, row by row. */
	public ReferenceTables tables() {
		return this.tables;
	}

}
