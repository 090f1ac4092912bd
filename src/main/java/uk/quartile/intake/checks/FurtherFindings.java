package uk.quartile.intake.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/** More findings about a file than anybody reads. */
public final class FurtherFindings implements Check {

	/** How many are told of one file. */
	private static final int MOST = 100;

	/** The findings; of too many the errors first, and at the end how many there are. */
	static List<Finding> limit(String file, List<Finding> findings) {
		if (findings.size() <= MOST) {
			return findings;
		}
		List<Finding> errorsFirst = new ArrayList<>(findings);
		errorsFirst.sort(
				(one, other) -> Boolean.compare(one.severity() != Severity.ERROR, other.severity() != Severity.ERROR));
		Set<Finding> told = Set.copyOf(errorsFirst.subList(0, MOST));
		List<Finding> limited = findings.stream()
			.filter(told::contains)
			.collect(Collectors.toCollection(ArrayList::new));
		limited.add(new Finding(file, limited.get(limited.size() - 1).line(), null, new FurtherFindings().name(),
				errorsFirst.get(MOST).severity(),
				"%,d findings, of which %d are told here".formatted(findings.size(), MOST), "fewer",
				"mend those that are told, and check the return again"));
		return limited;
	}

}
