package uk.quartile.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.comparison.Benchmark;
import uk.quartile.comparison.Subject;
import uk.quartile.domain.Footprint;

/** Whether a figure is no longer what was first returned. */
final class Revised {

	private Revised() {
	}

	/** What the first accepted submission gave, where that is something else. */
	static Optional<Counted> first(Compared compared, Benchmark row) {
		Subject subject = row.subject();
		if (!Compared.ofArea(subject)) {
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
		Counted first = accepted.get(0).line();
		Counted now = accepted.stream()
			.filter(Submitted::inForce)
			.map(Submitted::line)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		boolean same = first == null || now != null && first.numerator().equals(now.numerator())
				&& Objects.equals(first.denominator(), now.denominator());
		return same ? Optional.empty() : Optional.ofNullable(first);
	}

	/** A successor may return for its predecessor's quarters. */
	private static boolean sameArea(Compared compared, Footprint area, Footprint sent, Subject subject) {
		return sent.equals(area) || compared.footprints()
			.on(sent, subject.quarter().lastDay())
			.filter((ground) -> ground.equals(area) && !sent.joint())
			.isPresent();
	}

}
