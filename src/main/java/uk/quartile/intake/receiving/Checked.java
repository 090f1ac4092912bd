package uk.quartile.intake.receiving;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.returns.ReturnLine;

/**
 * What the checks made of a file.
 *
 * @param findings in the order of the file's lines
 * @param lines as read; none if they couldn't be
 * @param dictionary version that it names, as the catalogue spells it where it knows it;
 * null where it names none
 * @param cells where they stand in a workbook; null if they came as text
 */
public record Checked(List<Finding> findings, List<ReturnLine> lines, @Nullable String dictionary,
		@Nullable Cells cells) {

	public boolean accepted() {
		return this.findings.stream().noneMatch((each) -> each.severity() == Severity.ERROR);
	}

}
