package uk.quartile.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.area.Footprint;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.explanation.ledger.Submitted;

/**
 * That a figure is no longer what was first returned.
 *
 * @param first what the first accepted submission gave; null where that isn't to be shown
 * again, since it was withheld or withdrawn
 */
record Revised(@Nullable CountedLine first) {

	/** Of a figure that is something else than the first accepted submission gave. */
	static Optional<Revised> of(MeasureCompared compared, Benchmark row) {
		Subject subject = row.subject();
		if (!MeasureCompared.ofArea(subject)) {
			return Optional.empty();
		}
		Footprint area = Footprint.parse(subject.area());
		List<Submitted> accepted = compared.submissions()
			.stream()
			.filter(Submitted::accepted)
			.filter((each) -> sameArea(compared, area, Footprint.parse(each.authority()), subject))
			.toList();
		if (accepted.isEmpty()) {
			return Optional.empty();
		}
		CountedLine first = accepted.get(0).line();
		CountedLine now = accepted.stream()
			.filter(Submitted::inForce)
			.map(Submitted::line)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		boolean same = first == null || now != null && first.numerator().equals(now.numerator())
				&& Objects.equals(first.denominator(), now.denominator());
		boolean shown = accepted.get(0).withdrawn() == null && (now == null || !now.withheld());
		return same ? Optional.empty() : Optional.of(new Revised(shown ? first : null));
	}

	/** A successor may return for its predecessor's quarters. */
	private static boolean sameArea(MeasureCompared compared, Footprint area, Footprint sent, Subject subject) {
		return sent.equals(area) || compared.footprints()
			.on(sent, subject.quarter().lastDay())
			.filter((ground) -> ground.equals(area) && !sent.joint())
			.isPresent();
	}

}
