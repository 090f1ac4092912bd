package uk.quartile.record;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;

/**
 * A piece of quality work, such as a deep dive, an audit or a survey. What isn't stated
 * is null, and said to be "not stated".
 *
 * @param authority GSS code
 * @param quarter for which it is planned, or in which it was done
 * @param kind such as deep dive
 * @param subject what is looked at
 * @param stage planned or done
 * @param n how many were looked at or asked, or are to be
 * @param unit what they are, such as families
 * @param result what came of it; of planned work none
 */
public record QualityWork(String authority, Quarter quarter, String kind, String subject, Stage stage,
		@Nullable Integer n, @Nullable String unit, @Nullable String result) {

	/** How far it is. */
	public enum Stage implements Written {

		PLANNED("planned"),

		DONE("done");

		private final String written;

		Stage(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
