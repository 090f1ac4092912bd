package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file that isn't text, whatever its name says. */
final class FileNotText implements FileCheck {

	private static final String SAVE_AS = "in Excel choose Save As, CSV UTF-8, and send that file instead";

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		String found = file.readAsReturn() ? content.notText() : null;
		if (found != null) {
			boolean misnamed = found.startsWith("a ") && file.name().endsWith(".csv");
			findings.error(this, null, null, misnamed ? found + " saved with the name .csv" : found,
					"text with commas between its fields",
					found.contains("PDF") ? "ask for the table itself, saved as CSV UTF-8" : SAVE_AS);
		}
	}

}
