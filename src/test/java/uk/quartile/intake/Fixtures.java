package uk.quartile.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.contacts.Contacts;
import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.intake.returns.Populations;
import uk.quartile.intake.returns.Reference;

/**
 * What the fixtures are checked against: the real catalogue, but that referrals alone are
 * due, that returns over 8,000 bytes are too large, that there are two more measures, and
 * three versions of the dictionary.
 */
public final class Fixtures {

	public static final Path FOLDER = Path.of("src/test/resources/returns");

	/** Returns in {@code sent/} that take the place of one in {@code returns/}. */
	public static final Path REPLACEMENTS = Path.of("src/test/resources/replacements");

	static final Path INPUT = Path.of("input");

	static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	static final Dictionary DICTIONARY = new Dictionary(List.of(
			new DictionaryVersion("v1", Quarter.parse("2017-18-Q1"), List.of()),
			new DictionaryVersion("v2", Quarter.parse("2019-20-Q1"),
					List.of(change("referrals", "those by the police count too", false))),
			new DictionaryVersion("v3", Quarter.parse("2025-26-Q1"),
					List.of(change("children-looked-after", "children in a series of short breaks count too", true)))));

	static final Catalogue CATALOGUE = catalogue();

	private Fixtures() {
	}

	static Reference reference() {
		return new Reference(CATALOGUE, Populations.none(), TODAY);
	}

	private static Catalogue catalogue() {
		Catalogue real = CatalogueFiles.load(FrozenJobs.FOLDER, INPUT).catalogue();
		Settings settings = real.settings();
		List<Measure> measures = new ArrayList<>(real.measures());
		measures.add(measure("former-measure", Unit.PER_10000, Quarter.parse("2018-19-Q4")));
		measures.add(measure("counted-things", Unit.COUNT, null));
		return new Catalogue(measures, real.authorities(), real.successions(), real.inspections(),
				real.generalPopulation(), real.populations(),
				new Settings(settings.region(), Map.of("referrals", Set.of(1, 2, 3, 4)), settings.schedule(),
						settings.reports(), settings.editions(), settings.populationRelease(),
						settings.neighboursEdition(), settings.neighboursStatistic(), settings.minimumCoverage(),
						settings.subGroups(), settings.returnsDue(), 8000, settings.thresholds(), Map.of(), "", ""),
				real.files(), Committees.NONE, List.of(), Contacts.NONE, DICTIONARY);
	}

	private static DictionaryVersion.Change change(String measure, String what, boolean breaks) {
		return new DictionaryVersion.Change(measure, List.of(DictionaryVersion.Part.NUMERATOR), what, breaks);
	}

	private static Measure measure(String code, Unit unit, Quarter validTo) {
		return new Measure(code, code, "Other measures", "", code, Denominator.POPULATION_0_17, "", unit, Basis.QUARTER,
				Polarity.NEUTRAL, 1, Counts.WHOLE, false, Set.of(1, 2, 3, 4), null, validTo, List.of(), null, "", true,
				Relations.NONE, false);
	}

}
