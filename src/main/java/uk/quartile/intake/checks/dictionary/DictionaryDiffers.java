package uk.quartile.intake.checks.dictionary;

import java.util.List;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.NamedVersion;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;

/** Two versions of the dictionary in one return. */
final class DictionaryDiffers implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		List<NamedVersion> named = checked.versions();
		named.stream()
			.skip(1)
			.forEach((other) -> findings.error(this, other.line(), Column.DICTIONARY,
					"version " + Quoted.text(other.name()) + " of the dictionary, where " + named.get(0).where()
							+ " names " + Quoted.text(named.get(0).name()),
					"one version for the whole return",
					"name the version by which the figures were counted; if they were counted by two, count those of "
							+ "the older one anew"));
	}

}
