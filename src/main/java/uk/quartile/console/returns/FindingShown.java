package uk.quartile.console.returns;

import java.util.List;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/**
 * A finding, beside the line that it is about.
 *
 * @param error whether it rejects the return
 * @param where line and column, or the file as a whole
 * @param line from 1; 0 for the file as a whole
 * @param sentence what was found, what is expected, and what to do
 * @param asSent the line; blank where there is none to show
 */
public record FindingShown(boolean error, String where, int line, String sentence, String asSent) {

	static FindingShown of(Finding finding, SentLines sent) {
		int line = (finding.line() != null) ? finding.line() : 0;
		String where = (line == 0) ? "The file" : "Line " + line;
		return new FindingShown(finding.severity() == Severity.ERROR,
				where + ((finding.column() != null) ? ", " + finding.column() : ""), line,
				"found " + finding.found() + "; expected " + finding.expected() + "; " + finding.remedy() + ".",
				sent.line(line));
	}

	static List<FindingShown> of(List<Finding> findings, SentLines sent) {
		return findings.stream().map((each) -> of(each, sent)).toList();
	}

}
