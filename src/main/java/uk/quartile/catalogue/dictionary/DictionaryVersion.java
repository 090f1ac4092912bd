package uk.quartile.catalogue.dictionary;

import java.util.List;
import java.util.Locale;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;

/**
 * A version of the dictionary.
 *
 * @param name as returns name it
 * @param from first quarter that is counted by it
 * @param changes what it defines otherwise than the version before it, in the order of
 * the file
 */
public record DictionaryVersion(String name, Quarter from, List<Change> changes) {

	/**
	 * What stands in the first column of a row of a workbook whose second names the
	 * version that it is filled in by.
	 */
	public static final String ON_SHEETS = "Dictionary version";

	/**
	 * A measure that is defined otherwise than before.
	 *
	 * @param measure code
	 * @param changed which of its parts are
	 * @param what changed, in words that end no sentence
	 * @param breaks whether figures can't be compared with those counted as before
	 */
	public record Change(String measure, List<Part> changed, String what, boolean breaks) {
	}

	/** What a definition is made of. */
	public enum Part implements Written {

		DEFINITION, NUMERATOR, DENOMINATOR;

		@Override
		public String written() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Whether one that names this version means it, whatever the case of its letters. */
	public boolean named(String written) {
		return this.name.equalsIgnoreCase(written.strip());
	}

}
