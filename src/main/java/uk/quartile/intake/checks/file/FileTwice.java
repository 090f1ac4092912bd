package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A return that is there twice, so that nobody knows which is meant. */
final class FileTwice implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		if (file.twin() != null) {
			findings.error(this, null, null, Quoted.text(file.twin()) + " beside it, which is the same return",
					"one file for a return", "take the one away that is not meant");
		}
	}

}
