package uk.quartile.domain.area;

import java.time.LocalDate;

import uk.quartile.domain.Written;

/**
 * One authority's taking over from another, in whole or in part.
 *
 * @param predecessor GSS code
 * @param successor GSS code
 * @param effective first day of the successor
 * @param kind what happened
 */
public record Succession(String predecessor, String predecessorName, String successor, String successorName,
		LocalDate effective, Kind kind) {

	/** What happened to the boundary. */
	public enum Kind implements Written {

		/** The same authority under another code. */
		RECODE("recode"),

		/** One became several, which together are it exactly. */
		SPLIT("split"),

		/** Several became one, which is all of them exactly. */
		MERGE("merge"),

		/** The boundary moved: figures before and after are not comparable. */
		TRANSFER("transfer");

		private final String written;

		Kind(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
