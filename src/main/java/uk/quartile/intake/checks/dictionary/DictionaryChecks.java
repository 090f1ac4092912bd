package uk.quartile.intake.checks.dictionary;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of the dictionary's version. A return need not name any. */
public final class DictionaryChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new DictionaryDiffers(), new DictionaryUnknown(),
			new DictionaryOther());

	private DictionaryChecks() {
	}

}
