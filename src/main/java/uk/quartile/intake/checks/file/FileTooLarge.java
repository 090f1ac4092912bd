package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file larger than any return, which isn't even read. */
final class FileTooLarge implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		if (content.bytes() == null && content.unreadable() == null) {
			findings.error(this, null, null, "%,d bytes".formatted(content.size()),
					"at most %,d".formatted(reference.catalogue().settings().largestFile()),
					"send the lines of one authority and one quarter only, or raise the limit in quarterly-benchmarking.yml");
		}
	}

}
