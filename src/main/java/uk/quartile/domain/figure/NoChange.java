package uk.quartile.domain.figure;

import uk.quartile.domain.Written;

/**
 * Why a figure isn't compared with an earlier one.
 *
 * @param why for programs
 * @param because for people, in words that end no sentence
 */
public record NoChange(Why why, String because) {

	/** The reasons. */
	public enum Why implements Written {

		/** One of the two figures isn't there. */
		NO_FIGURE("no-figure"),

		/** Nothing covers the same ground in both quarters. */
		OTHER_GROUND("other-ground"),

		/** Too few members of a group have both figures. */
		FEW_MEMBERS("few-members"),

		/** What is counted changed in between, by the catalogue. */
		BREAK("break");

		private final String written;

		Why(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
