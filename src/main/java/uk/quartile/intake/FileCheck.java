package uk.quartile.intake;

/** A check of a file's name and bytes; an error leaves nothing to read in it. */
interface FileCheck extends Check {

	void check(ReturnFile file, Content content, Reference reference, Findings findings);

}
