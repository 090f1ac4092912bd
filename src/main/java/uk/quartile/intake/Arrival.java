package uk.quartile.intake;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/**
 * A file to be compared with what was received before.
 *
 * @param file that is there
 * @param newest submission of the same return; null if it is the first
 * @param reference what it would be checked against
 * @param siblings finds other returns about the same authorities
 */
record Arrival(ReturnFile file, @Nullable Submission newest, Reference reference, Siblings siblings) {

	/**
	 * Whether it has other bytes than the newest submission, or is to be checked again.
	 */
	boolean news() {
		return news(content());
	}

	private boolean news(Content content) {
		return this.newest == null
				|| !this.newest.settles(content.sha256(), this.reference.fingerprint(), this.reference.today());
	}

	/** A new submission, or another check of the newest. */
	Receipt receive() {
		Content content = content();
		Long again = (this.newest != null && this.newest.sha256().equals(content.sha256())) ? this.newest.id() : null;
		Checked checked = Checks.check(this.file, content, this.reference, this.siblings::of);
		return new Receipt(this.file, content, again, checked, this.reference.fingerprint(), this.reference.today());
	}

	/** What the newest submission's check said of this content, or another would. */
	boolean accepted(Content content) {
		return (this.newest != null && !news(content)) ? this.newest.accepted() : receive().checked().accepted();
	}

	Content content() {
		return Content.read(this.file.path(), this.reference.catalogue().settings().largestFile());
	}

}
