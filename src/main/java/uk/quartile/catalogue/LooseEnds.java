package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession;

/**
 * Authorities that end, or begin, of which {@code successions.csv} doesn't say what
 * became of them, or what was there before. That is no fault: not every table goes back
 * so far; but their figures are compared with nothing across that day.
 */
final class LooseEnds {

	private LooseEnds() {
	}

	/** A warning for each, in the order of their codes. */
	static List<Finding> of(List<Authority> authorities, List<Succession> successions) {
		List<Finding> warnings = new ArrayList<>();
		for (Authority each : authorities) {
			LocalDate to = each.validTo();
			if (to != null && !told(each, to.plusDays(1), successions, Succession::predecessor)) {
				warnings.add(warning("valid_to", named(each) + ", which ended on " + to,
						"in successions.csv a line for each authority that took over ground of it on " + to.plusDays(1),
						"add them, or its figures are compared with nothing that came after"));
			}
			LocalDate from = each.validFrom();
			if (from != null && !told(each, from, successions, Succession::successor)) {
				warnings.add(warning("valid_from", named(each) + ", which began on " + from,
						"in successions.csv a line for each authority that it took over ground of on that day",
						"add them, or its figures are compared with nothing that was before"));
			}
		}
		return warnings;
	}

	private static boolean told(Authority authority, LocalDate effective, List<Succession> successions,
			Function<Succession, String> side) {
		return successions.stream()
			.anyMatch((each) -> each.effective().equals(effective) && side.apply(each).equals(authority.code()));
	}

	private static String named(Authority authority) {
		return authority.name() + " (" + authority.code() + ")";
	}

	private static Finding warning(String column, String found, String expected, String remedy) {
		return new Finding("input/" + CatalogueFiles.AUTHORITIES, null, column, "loose-end", Severity.WARNING, found,
				expected, remedy);
	}

}
