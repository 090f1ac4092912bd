package uk.quartile.intake.checks.file;

import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.PlaceName;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file under the folder of returns whose name makes it nobody's return. */
final class FileMisplaced implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		PlaceName.Fault fault = (file.placed() && !file.ofSeveral() && content.unreadable() == null)
				? PlaceName.read(file.name(), reference).fault() : null;
		if (fault != null) {
			findings.error(this, null, null, fault.found(), fault.expected(), fault.remedy());
		}
	}

}
