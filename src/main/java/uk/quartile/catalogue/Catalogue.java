package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.contacts.Contacts;
import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Inspection;
import uk.quartile.domain.area.Succession;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.measure.Measure;

/**
 * The measures, authorities and settings in force, free of faults.
 *
 * @param measures in the order of the catalogue
 * @param authorities in the order of their codes
 * @param successions in the order of the file
 * @param inspections of authorities, whatever was judged; empty where no grades are on
 * record
 * @param generalPopulation figures to stand beside measures
 * @param populations children by area, mid-year and release
 * @param settings of the job
 * @param files SHA-256 of each file that figures rest on, by path such as
 * {@code reference/populations.csv} or {@code jobs/measures.yml}
 * @param committees who receives packs; no figure rests on it
 * @param sharing what authorities let others see, in the order of the file
 * @param contacts whom to write to about returns; no figure rests on it
 * @param dictionary versions of the measures' definitions
 */
public record Catalogue(List<Measure> measures, List<Authority> authorities, List<Succession> successions,
		List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<Population> populations,
		Settings settings, SortedMap<String, String> files, Committees committees, List<SharingRow> sharing,
		Contacts contacts, Dictionary dictionary) {

	/** England's code: all authorities lie in it. */
	public static final String ENGLAND = "E92000001";

	private static final List<String> DERIVED_BY = List.of(CatalogueFiles.MEASURES, CatalogueFiles.AUTHORITIES,
			CatalogueFiles.POPULATIONS, CatalogueFiles.SUCCESSIONS);

	/** A catalogue that knows nobody to write to, and keeps no versions. */
	public Catalogue(List<Measure> measures, List<Authority> authorities, List<Succession> successions,
			List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<Population> populations,
			Settings settings, SortedMap<String, String> files, Committees committees, List<SharingRow> sharing) {
		this(measures, authorities, successions, inspections, generalPopulation, populations, settings, files,
				committees, sharing, Contacts.NONE, Dictionary.NONE);
	}

	/** A catalogue by which everything is shared. */
	public Catalogue(List<Measure> measures, List<Authority> authorities, List<Succession> successions,
			List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<Population> populations,
			Settings settings, SortedMap<String, String> files, Committees committees) {
		this(measures, authorities, successions, inspections, generalPopulation, populations, settings, files,
				committees, List.of());
	}

	/** A catalogue without committees. */
	public Catalogue(List<Measure> measures, List<Authority> authorities, List<Succession> successions,
			List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<Population> populations,
			Settings settings, SortedMap<String, String> files) {
		this(measures, authorities, successions, inspections, generalPopulation, populations, settings, files,
				Committees.NONE);
	}

	public Optional<Measure> measure(String code) {
		return this.measures.stream().filter((each) -> each.code().equals(code)).findFirst();
	}

	public Optional<Authority> authority(String code) {
		return this.authorities.stream().filter((each) -> each.code().equals(code)).findFirst();
	}

	/**
	 * The authorities of a region, or of England, on a day, in the order of their codes.
	 */
	public List<Authority> members(String region, LocalDate day) {
		return this.authorities.stream().filter((each) -> isWithin(each, region) && each.validOn(day)).toList();
	}

	/** Whether an authority lies in a region, or in England. */
	public static boolean isWithin(Authority authority, String region) {
		return region.equals(ENGLAND) || authority.region().equals(region);
	}

	/** The codes of the regions, in their order. */
	public List<String> regions() {
		return this.authorities.stream().map(Authority::region).distinct().sorted().toList();
	}

	/** What became of authorities and their boundaries. */
	public Footprints footprints() {
		return new Footprints(this.authorities, this.successions);
	}

	/** What the measures and reference tables leave open, without being wrong. */
	public List<Finding> warnings() {
		return Stream
			.of(LooseEnds.of(this.authorities, this.successions), LabelReader.unnumbered(this.measures),
					ClockChanges.of(this.settings.schedule()))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * The measures in the body of documents: those that are marked as core, or all where
	 * none is.
	 */
	public List<Measure> core() {
		List<Measure> core = this.measures.stream().filter((each) -> each.label().core()).toList();
		return core.isEmpty() ? this.measures : core;
	}

	/** Whether this region collects the measure for the quarter. */
	public boolean due(Measure measure, Quarter quarter) {
		Map<String, Set<Integer>> collects = this.settings.collects();
		if (collects.isEmpty()) {
			return measure.dueIn(quarter);
		}
		return measure.validIn(quarter) && collects.getOrDefault(measure.code(), Set.of()).contains(quarter.number());
	}

	/**
	 * The last day on which a return is in time: when all are due, or the later day that
	 * was agreed.
	 * @param codes GSS code, or codes joined by plus signs
	 */
	public LocalDate deadline(String codes, Quarter quarter) {
		return this.contacts.extendedTo(codes, quarter).orElse(this.settings.dueDate(quarter));
	}

	/**
	 * Fingerprint of what observations and rates are derived by, besides their source.
	 * @param program fingerprint of the program
	 * @param populationRelease release of the population estimates
	 * @return the {@code basis} of derivations
	 */
	public String derivationBasis(String program, String populationRelease) {
		Fingerprint fingerprint = new Fingerprint().add("program", program)
			.add("population release", populationRelease);
		for (String path : DERIVED_BY) {
			fingerprint.add(path, this.files.getOrDefault(path, "none"));
		}
		return fingerprint.value();
	}

	/** Fingerprint of all the files together. */
	public String fingerprint() {
		Fingerprint fingerprint = new Fingerprint();
		this.files.forEach(fingerprint::add);
		this.committees.files().forEach(fingerprint::add);
		return fingerprint.value();
	}

}
