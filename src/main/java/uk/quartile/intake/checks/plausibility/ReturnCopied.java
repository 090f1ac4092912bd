package uk.quartile.intake.checks.plausibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Stated;

/**
 * The same figures as a quarter or a year before, nearly throughout: the earlier return
 * may have been sent again under another date.
 */
final class ReturnCopied implements PlausibilityCheck {

	/** Lines to compare, without which nothing is said: one count may well recur. */
	private static final int ENOUGH = 5;

	@Override
	public void check(Judged judged, Findings findings) {
		for (Quarter earlier : List.of(judged.quarter().previous(), judged.quarter().yearEarlier())) {
			List<Stated> compared = judged.lines()
				.stream()
				.filter((line) -> comparable(line, earlier, judged))
				.toList();
			long same = compared.stream().filter((line) -> same(line, before(line, earlier, judged).get())).count();
			if (compared.size() >= ENOUGH && same * 10 >= compared.size() * 9L) {
				findings.warning(this, null, null,
						same + " of " + compared.size() + " figures the same as for " + earlier,
						"at most a tenth of them the same",
						"send this quarter's figures; if these are right, say so in "
								+ "a note on each that is the same");
			}
		}
	}

	private static boolean comparable(Stated line, Quarter earlier, Judged judged) {
		return !line.noted() && line.numerator() != null && line.numerator().doubleValue() >= Stated.FEW
				&& before(line, earlier, judged).isPresent();
	}

	private static Optional<Stated> before(Stated line, Quarter earlier, Judged judged) {
		return judged.history().line(line.measure().code(), earlier);
	}

	private static boolean same(Stated line, Stated before) {
		return Objects.equals(line.numerator(), before.numerator())
				&& Objects.equals(line.denominator(), before.denominator());
	}

}
