package uk.quartile.intake.checks.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Relations;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * The same count, given differently under two measures. Lines that all give it in the
 * same other size are told together.
 */
final class CountsDiffer implements PlausibilityCheck {

	@Override
	public void check(Judged judged, Findings findings) {
		Map<String, Map<BigDecimal, List<Stated>>> differing = new TreeMap<>();
		for (Stated line : judged.lines()) {
			Relations.SameCount same = line.measure().relations().sameCount();
			if (same != null && line.denominator() != null && !line.noted() && !noted(same, judged)) {
				BigDecimal other = count(same, judged);
				if (other != null && line.denominator().compareTo(other) != 0) {
					differing.computeIfAbsent(same.toString(), (each) -> new TreeMap<>())
						.computeIfAbsent(line.denominator(), (each) -> new ArrayList<>())
						.add(line);
				}
			}
		}
		differing.values().forEach((each) -> each.values().forEach((lines) -> tell(lines, judged, findings)));
	}

	private void tell(List<Stated> lines, Judged judged, Findings findings) {
		Stated first = lines.get(0);
		Relations.SameCount same = Objects.requireNonNull(first.measure().relations().sameCount());
		String others = (lines.size() == 1) ? "" : ", also in "
				+ lines.stream().skip(1).map((each) -> each.measure().code()).collect(Collectors.joining(", "));
		findings.warning(this, first.line(), Column.DENOMINATOR,
				Shown.number(Objects.requireNonNull(first.denominator())) + others,
				Shown.number(Objects.requireNonNull(count(same, judged))) + ", the same count as the "
						+ (same.denominator() ? "denominator" : "numerator") + " of " + same.measure(),
				"correct one of the two, or say in the note why");
	}

	private static @Nullable BigDecimal count(Relations.SameCount same, Judged judged) {
		return judged.line(same.measure())
			.map((line) -> same.denominator() ? line.denominator() : line.numerator())
			.orElse(null);
	}

	private static boolean noted(Relations.SameCount same, Judged judged) {
		return judged.line(same.measure()).map(Stated::noted).orElse(false);
	}

}
