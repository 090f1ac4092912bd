package uk.quartile.console.returns;

import java.util.List;

/**
 * One of the files.
 *
 * @param name as sent
 * @param whose authorities and quarters, in words; blank if that can't be told
 * @param acceptable whether a run would accept it
 * @param refused why it can't be accepted here, whatever the checks say; blank if it can
 * @param findings what the checks say
 */
public record UploadedFile(String name, String whose, boolean acceptable, String refused, List<FindingShown> findings) {

	/** How many of the findings reject the return. */
	public long errors() {
		return this.findings.stream().filter(FindingShown::error).count();
	}

}
