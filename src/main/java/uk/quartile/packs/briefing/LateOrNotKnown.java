package uk.quartile.packs.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.WhyUnsupplied;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * What is late, in doubt or not to be known of an authority's figures, a sentence each.
 */
final class LateOrNotKnown {

	/** More names than this in a sentence are counted, whatever room there is. */
	private static final int MOST_NAMES = 6;

	private final AuthorityFigures authority;

	private final SetFigures set;

	private final int mostNames;

	/**
	 * Of an authority.
	 * @param mostNames of measures in a sentence; more are counted
	 */
	LateOrNotKnown(AuthorityFigures authority, int mostNames) {
		this.authority = authority;
		this.set = authority.set();
		this.mostNames = mostNames;
	}

	/** Never empty. */
	List<String> sentences() {
		List<String> said = new ArrayList<>();
		Optional<String> why = noReturn();
		if (why.isPresent()) {
			said.add(why.get());
		}
		else {
			named("Late", (figure) -> lacking(figure) && Absences.inWords(figure.status()).isPresent()
					&& figure.status() == Absence.NOT_SUPPLIED, said);
		}
		named(this.set.isPublic() ? "Withheld, or not available" : "Withheld at source or not available",
				(figure) -> lacking(figure) && !WhyUnsupplied.is(figure) && figure.status() != Absence.NOT_SUPPLIED
						&& !Absences.isNothingToCount(figure.status()) && Absences.inWords(figure.status()).isPresent(),
				said);
		named("Far from the year before, and the return gives no reason",
				(figure) -> !lacking(figure) && !figure.doubts().now().isEmpty(), said);
		named("Of too few to judge", (figure) -> figure.value() != null && figure.ofTooFew(), said);
		if (said.isEmpty()) {
			said.add(this.set.isPublic() ? "Every figure is shown." : "Nothing due is late and no figure is in doubt.");
		}
		notCollected().ifPresent(said::add);
		return said;
	}

	/** Why none of the quarter's figures is there; empty where some are. */
	Optional<String> noReturn() {
		List<Own> due = this.authority.figures()
			.stream()
			.filter((own) -> own.among().quarter().equals(this.set.quarter()))
			.toList();
		if (this.set.isPublic() || due.isEmpty() || due.stream().anyMatch(Own::isThere)) {
			return Optional.empty();
		}
		Optional<Returned> sent = sent();
		String quarter = Dates.quarter(this.set.quarter());
		return Optional.of(sent
			.map((each) -> (each.withdrawn() != null) ? "The return for " + quarter + " was withdrawn."
					: each.accepted() ? "The return for " + quarter + " has no figures."
							: "The return for " + quarter + " was rejected.")
			.orElse("No return for " + quarter + " has come. " + due(
					this.set.catalogue().deadline(this.authority.code(), this.set.quarter()), this.set.receivedBy())));
	}

	private Optional<Returned> sent() {
		return this.set.returns()
			.newest()
			.stream()
			.filter((each) -> Arrays.asList(each.authority().split("\\+")).contains(this.authority.code()))
			.findFirst();
	}

	/** Whether a return has come and is in force, and none of its figures is there. */
	boolean isWithoutFigures() {
		return sent().filter((each) -> each.withdrawn() == null && each.accepted()).isPresent();
	}

	/** What isn't due yet isn't late. */
	static String due(LocalDate day, LocalDate receivedBy) {
		return (receivedBy.isAfter(day) ? "It was due by " : "It is due by ") + Dates.day(day) + ".";
	}

	private static boolean lacking(Figure figure) {
		return figure.value() == null && figure.numerator() == null;
	}

	private void named(String what, Predicate<Figure> such, List<String> said) {
		List<String> names = this.authority.figures()
			.stream()
			.map(Own::figure)
			.filter(such)
			.map((figure) -> Words.within(Words.set(figure.measure().label().shortTitle())))
			.toList();
		if (!names.isEmpty()) {
			said.add(what + ": " + ((names.size() > Math.min(this.mostNames, MOST_NAMES))
					? Words.counted(names.size(), "figure") : Words.list(names)) + ".");
		}
	}

	/** The sections of the catalogue of which this region collects nothing. */
	private Optional<String> notCollected() {
		Set<String> sections = new LinkedHashSet<>();
		this.set.catalogue().measures().stream().map(Measure::section).forEach(sections::add);
		Set<String> collects = this.set.catalogue().settings().collects().keySet();
		if (collects.isEmpty()) {
			return Optional.empty();
		}
		this.set.catalogue()
			.measures()
			.stream()
			.filter((measure) -> collects.contains(measure.code()))
			.map(Measure::section)
			.forEach(sections::remove);
		return sections.isEmpty() ? Optional.empty()
				: Optional.of("Not collected yet: " + Words.list(sections.stream().map(Words::within).toList()) + ".");
	}

}
