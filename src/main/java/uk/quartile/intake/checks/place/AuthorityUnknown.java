package uk.quartile.intake.checks.place;

import java.time.LocalDate;
import java.util.List;

import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A line whose authority isn't in the reference table. */
final class AuthorityUnknown implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Lines.Same same : Lines.by(checked.lines(), ReturnLine::authority)) {
			List<String> unknown = same.first()
				.footprint()
				.authorities()
				.stream()
				.filter((code) -> !checked.reference().knows(code))
				.toList();
			if (!unknown.isEmpty()) {
				findings.error(this, same.first().line(), Column.AUTHORITY, same.found(),
						"a code of authorities.csv, as in E06000016, or codes joined by + for a joint return",
						remedy(unknown, checked));
			}
		}
	}

	private static String remedy(List<String> unknown, Return checked) {
		LocalDate day = checked.quarter().map(Quarter::lastDay).orElse(null);
		String meant = AuthorityMeant.remedy(unknown.get(0), checked.reference().catalogue().authorities(), day,
				"write '%s'");
		return (meant != null) ? meant : unknown.stream().anyMatch(Authority::isCode) ? Authority.NEWER
				: "write the authority's nine-character code";
	}

}
