package uk.quartile.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Written;

/**
 * What an authority lets others see of it.
 *
 * @param authority code
 * @param measure code; null means all
 * @param edition of the papers
 * @param show how it is shown
 * @param from the first day on which it holds, until a newer row does
 */
public record SharingRow(String authority, @Nullable String measure, Edition edition, Show show, LocalDate from) {

	/** How an authority's figures are shown. */
	public enum Show implements Written {

		/** With its name. */
		NAMED("named"),

		/** Without its name. */
		ANONYMISED("anonymised"),

		/** Not at all. */
		WITHHELD("withheld");

		private final String written;

		Show(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
