package uk.quartile.intake.checks.dictionary;

import java.util.List;

import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.NamedVersion;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;

/**
 * A version of the dictionary that the catalogue doesn't know, so that nobody can say
 * what was counted. Where the catalogue keeps no versions at all, the figures are taken
 * as those of a return that names none.
 */
final class DictionaryUnknown implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		List<NamedVersion> named = checked.versions();
		if (named.size() != 1 || checked.dictionary().version(named.get(0).name()).isPresent()) {
			return;
		}
		NamedVersion version = named.get(0);
		String found = "version " + Quoted.text(version.name()) + " of the dictionary";
		List<String> known = checked.dictionary().versions().stream().map(DictionaryVersion::name).toList();
		if (known.isEmpty()) {
			findings.warning(this, version.line(), Column.DICTIONARY, found,
					"no version, for jobs/measures.yml lists none under 'versions'",
					"nothing, if the figures are counted as jobs/measures.yml says; the version is kept, and nothing "
							+ "is compared by it");
		}
		else {
			findings.error(this, version.line(), Column.DICTIONARY, found,
					"one of those that jobs/measures.yml knows: " + String.join(", ", known),
					"name the one by which the figures were counted, or leave it blank where they are counted as "
							+ "jobs/measures.yml says; one that is newer than these has to be added there first");
		}
	}

}
