package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.explanation.ledger.Submitted;
import uk.quartile.explanation.words.InWords;
import uk.quartile.figures.Figure;

/** Why there is no figure, and what was received for one. */
final class WhyAbsent {

	private final MeasureCompared compared;

	private final Footprints footprints;

	WhyAbsent(MeasureCompared compared, Footprints footprints) {
		this.compared = compared;
		this.footprints = footprints;
	}

	/** Of an area that has a row, but no figure. */
	List<String> because(Subject subject) {
		String why = (subject.figure() instanceof Figure.Undefined undefined) ? undefined.because() : "";
		List<String> because = new ArrayList<>();
		if (MeasureCompared.ofArea(subject) && subject.status() == Absence.NOT_SUPPLIED) {
			because.addAll(notSupplied(subject.area()));
		}
		if (because.isEmpty()) {
			because.add(InWords.capital(why) + ".");
		}
		return because;
	}

	/** What became of the return that should have held the figure. */
	private List<String> notSupplied(String area) {
		String of = this.compared.names().of(area) + " for " + InWords.quarter(this.compared.quarter());
		List<Submitted> submissions = submissions(area);
		if (submissions.isEmpty()) {
			return List.of("No return of " + of + " has been taken in.");
		}
		Optional<Submitted> inForce = submissions.stream().filter(Submitted::inForce).findFirst();
		List<String> because = new ArrayList<>();
		inForce.filter((each) -> each.line() == null)
			.ifPresent((each) -> because
				.add("The return of " + of + " (" + each.file() + ") has no line for this measure."));
		Submitted newest = submissions.get(submissions.size() - 1);
		if (newest.withdrawn() != null && !newest.inForce()) {
			because.add(0, "The return of " + of + " (" + newest.file() + ") was withdrawn on " + newest.withdrawn()
					+ (newest.withdrawn().endsWith(".") ? "" : "."));
		}
		else if (!newest.accepted()) {
			because.add(rejected(newest));
		}
		return because;
	}

	private static String rejected(Submitted submitted) {
		return "The submission of " + submitted.file() + " that was taken in on " + InWords.moment(submitted.takenIn())
				+ " was rejected: " + String.join(" ", submitted.findings().stream().map(Finding::message).toList());
	}

	/** Of an area that has no row at all. */
	Explanation explanation(Area area, Explanation.Asked asked) {
		Measure measure = this.compared.measure();
		Quarter quarter = this.compared.asked();
		List<String> because = new ArrayList<>();
		if (!measure.validIn(quarter)) {
			because.add("This measure exists " + span(measure) + ".");
		}
		elsewhere(area).ifPresent(because::add);
		if (because.isEmpty() && !this.compared.catalogue().due(measure, quarter)) {
			because.add(notCollected() + ", and " + area.name() + " has not returned it.");
		}
		if (because.isEmpty()) {
			because.add("No row of the comparison is of " + area.name() + ".");
		}
		latest().ifPresent((latest) -> because.add("The latest quarter with figures of it is " + latest + "."));
		return new Explanation(asked,
				new Explanation.Value(null, null, Absence.NOT_SUPPLIED, measure.annualised(), null, because), List.of(),
				null, List.of(), List.of(), List.of(), null, null, null,
				area.type() == AreaType.AUTHORITY ? receipts(area.code(), AreaType.AUTHORITY) : List.of(), List.of(),
				List.of(), Map.of());
	}

	/** Where the figure may be found instead. */
	private Optional<String> elsewhere(Area area) {
		Quarter quarter = this.compared.quarter();
		Optional<Authority> authority = this.compared.catalogue().authority(area.code());
		if (authority.isPresent() && !authority.get().validOn(quarter.lastDay())) {
			String was = area.name() + " (" + area.code() + ") was no authority on " + InWords.day(quarter.lastDay());
			return Optional.of(this.footprints.on(Footprint.parse(area.code()), quarter.lastDay())
				.map((ground) -> was + "; the same ground was then " + this.compared.names().of(ground.code())
						+ ": ask for " + ground.code() + ".")
				.orElse(was + ", and nothing covered the same ground then."));
		}
		return this.compared.areas()
			.stream()
			.map(Benchmark::subject)
			.filter((each) -> each.type() == AreaType.JOINT && !each.area().equals(area.code())
					&& Footprint.parse(each.area()).authorities().contains(area.code()))
			.findFirst()
			.map((joint) -> area.name() + " returns this measure jointly, as " + this.compared.names().of(joint.area())
					+ ", and has no figure of its own: ask for " + joint.area() + ".");
	}

	private Optional<Quarter> latest() {
		return Optional.of(this.compared.quarter()).filter((latest) -> !latest.equals(this.compared.asked()));
	}

	/** Of what is shown of a measure that isn't collected for the quarter. */
	Optional<String> older() {
		return latest().map((latest) -> notCollected() + ": this is the latest figure, of " + InWords.quarter(latest)
				+ ", which the documents of " + InWords.quarter(this.compared.asked()) + " show.");
	}

	/**
	 * {@code East Midlands does not collect this measure for Quarter 1, but for Quarter
	 * 4}.
	 */
	private String notCollected() {
		return InWords.capital(this.compared.names().of(this.compared.region()))
				+ " does not collect this measure for Quarter " + this.compared.asked().number()
				+ due(this.compared.measure());
	}

	private String due(Measure measure) {
		List<String> due = Stream.of(1, 2, 3, 4)
			.filter((number) -> this.compared.catalogue()
				.due(measure, new Quarter(this.compared.asked().year(), number)))
			.map((number) -> "Quarter " + number)
			.toList();
		return due.isEmpty() ? "" : ", but for " + InWords.list(due);
	}

	private static String span(Measure measure) {
		return ((measure.validFrom() != null) ? "from " + measure.validFrom() + " on" : "")
				+ ((measure.validTo() != null) ? " until " + measure.validTo() : "");
	}

	/** Whatever was received about an area for the quarter, the oldest first. */
	List<Explanation.Receipt> receipts(String area, AreaKind type) {
		if (!type.returns()) {
			return List.of();
		}
		List<Submitted> submissions = submissions(area);
		boolean withheld = submissions.stream()
			.filter(Submitted::inForce)
			.anyMatch((each) -> each.line() != null && each.line().withheld());
		return submissions.stream().map((each) -> receipt(each, withheld)).toList();
	}

	/**
	 * What was withheld since isn't told again.
	 * @param withheld whether the figure in force is
	 */
	private static Explanation.Receipt receipt(Submitted submitted, boolean withheld) {
		CountedLine line = submitted.line();
		CountedLine shown = (withheld && !submitted.inForce()) ? null : line;
		return new Explanation.Receipt(submitted.authority(), submitted.file(), submitted.sha256(), submitted.takenIn(),
				submitted.accepted(), submitted.inForce(), (line != null) ? line.source().line() : null,
				(shown != null) ? written(shown.numerator()) : null,
				(shown != null) ? written(shown.denominator()) : null, submitted.withdrawn(),
				submitted.findings().stream().map(Finding::message).toList());
	}

	private List<Submitted> submissions(String area) {
		Set<String> codes = new LinkedHashSet<>(Footprint.parse(area).authorities());
		for (String code : List.copyOf(codes)) {
			this.footprints.sameGround(code).forEach((ground) -> codes.addAll(ground.authorities()));
		}
		return this.compared.submissions()
			.stream()
			.filter((each) -> Footprint.parse(each.authority()).authorities().stream().anyMatch(codes::contains))
			.toList();
	}

	private static @Nullable String written(@Nullable Count count) {
		if (count == null) {
			return null;
		}
		return (count instanceof Count.Known known) ? InWords.count(known.value())
				: Objects.requireNonNull(((Count.Absent) count).why().written());
	}

}
