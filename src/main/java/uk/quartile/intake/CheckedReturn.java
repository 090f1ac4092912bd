package uk.quartile.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.area.Footprint;

/**
 * What the checks say of one file, without its being received.
 *
 * @param file relative to the folder of returns, or as named if it isn't in one
 * @param findings in the order of the file's lines; none if all is well
 * @param alone whether, though it would be accepted, there is no earlier return of its
 * authority to hold it against
 * @param footprint whose return it is; null where that can't be told
 * @param quarter of the return; null where that can't be told
 */
public record CheckedReturn(String file, List<Finding> findings, boolean alone, @Nullable Footprint footprint,
		@Nullable Quarter quarter) {

	/** Whether a run would reject the return. */
	public boolean rejected() {
		return this.findings.stream().anyMatch((each) -> each.severity() == Severity.ERROR);
	}

}
