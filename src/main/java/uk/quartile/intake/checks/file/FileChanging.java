package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file that somebody is still writing; a run leaves it for the next one. */
final class FileChanging implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		if (content.changing()) {
			findings.error(this, null, null, "a file that changed while it was read", "one that is there as a whole",
					"wait until it is copied, and check it again");
		}
	}

}
