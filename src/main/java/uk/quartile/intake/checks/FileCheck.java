package uk.quartile.intake.checks;

import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A check of a file's name and bytes; an error leaves nothing to read in it. */
public interface FileCheck extends Check {

	void check(ReturnFile file, Content content, Reference reference, Findings findings);

}
