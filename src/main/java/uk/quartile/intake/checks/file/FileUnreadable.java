package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file or folder that can't be read, or a link that leads nowhere. */
final class FileUnreadable implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		if (content.unreadable() != null) {
			findings.error(this, null, null, content.unreadable(), "a file that this user may read",
					"mend its permissions, or take it away");
		}
	}

}
