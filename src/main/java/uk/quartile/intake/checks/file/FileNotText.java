package uk.quartile.intake.checks.file;

import uk.quartile.catalogue.reading.NotText;
import uk.quartile.intake.checks.FileCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.reading.WorkbookFormat;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** A file that isn't text, whatever its name says. */
final class FileNotText implements FileCheck {

	@Override
	public void check(ReturnFile file, Content content, Reference reference, Findings findings) {
		NotText found = (file.readAsReturn() && !file.workbook()) ? content.notText() : null;
		if (found != null) {
			findings.error(this, null, null, file.name().endsWith(".csv") ? found.misnamed() : found.found(),
					NotText.EXPECTED, remedy(found, content));
		}
	}

	private static String remedy(NotText found, Content content) {
		byte[] bytes = content.bytes();
		return ((found.kind() == NotText.Kind.WORKBOOK && bytes != null && content.zipped())
				? "rename it to end in " + WorkbookFormat.of(bytes).ending() + ", or " : "")
				+ found.remedy("send that file instead");
	}

}
