package uk.quartile.console.returns;

import java.util.List;

/**
 * Files that somebody has sent to this console, and that wait for a decision.
 *
 * @param id a number that can't be guessed
 * @param files what the checks say of each
 */
public record Upload(String id, List<UploadedFile> files) {

	/** Whether there is anything that can be accepted. */
	public boolean acceptable() {
		return this.files.stream().anyMatch(UploadedFile::acceptable);
	}

}
