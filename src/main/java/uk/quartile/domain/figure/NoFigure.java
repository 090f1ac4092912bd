package uk.quartile.domain.figure;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;

/**
 * Why an area or a group has no figure.
 *
 * @param why for programs, where comparing is the reason; null where the count itself is,
 * whose marker tells it
 * @param because for people, in words that end no sentence
 */
public record NoFigure(@Nullable Why why, String because) {

	/** The reasons among those that are compared. */
	public enum Why implements Written {

		/** Nobody returned it. */
		NOT_SUPPLIED("not-supplied"),

		/** Nothing is published of it. */
		NOT_PUBLISHED("not-published"),

		/** No member of the group had anything to count. */
		NOTHING_TO_COUNT("nothing-to-count"),

		/** Too few members of the group have it. */
		FEW_MEMBERS("few-members"),

		/** Too few authorities have a grade on record for their group to be known. */
		FEW_GRADES("few-grades");

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
