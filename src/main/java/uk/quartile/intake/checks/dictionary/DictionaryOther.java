package uk.quartile.intake.checks.dictionary;

import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.catalogue.dictionary.DictionaryVersion.Change;
import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.NamedVersion;
import uk.quartile.intake.returns.Return;

/**
 * Another version of the dictionary than the quarter's, by which measures of the return
 * are defined otherwise. Where none of them is, nothing is to be said.
 */
final class DictionaryOther implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		List<NamedVersion> named = checked.versions();
		if (named.size() != 1) {
			return;
		}
		Dictionary dictionary = checked.dictionary();
		DictionaryVersion version = dictionary.version(named.get(0).name()).orElse(null);
		DictionaryVersion own = checked.quarter().flatMap(dictionary::inForce).orElse(null);
		if (version == null || own == null || version.equals(own)) {
			return;
		}
		List<Change> changes = dictionary.between(version, own)
			.stream()
			.filter((each) -> checked.line(each.measure()).isPresent())
			.toList();
		if (!changes.isEmpty()) {
			boolean breaks = changes.stream().anyMatch(Change::breaks);
			findings.warning(this, named.get(0).line(), Column.DICTIONARY,
					"version " + version.name() + " of the dictionary, which defines "
							+ changes.stream().map(DictionaryOther::inWords).collect(Collectors.joining("; ")),
					"version " + own.name() + ", by which " + checked.quarter().orElseThrow() + " is counted",
					"count " + ((changes.size() == 1) ? "it" : "them") + " by version " + own.name()
							+ " and send the return again"
							+ (breaks ? "; as sent, what can't be compared is marked as a break in its series" : ""));
		}
	}

	private static String inWords(Change change) {
		return change.measure() + " otherwise (" + change.what() + ")";
	}

}
