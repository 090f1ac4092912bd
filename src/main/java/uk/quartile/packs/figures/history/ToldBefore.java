package uk.quartile.packs.figures.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.words.Dates;

/**
 * What has been told already of a region: the exceptions of the newest earlier quarter
 * that documents were published of, and what was published of the same quarter before.
 *
 * @param lastTime that earlier quarter; null where there is none
 * @param exceptions that its newest set listed
 * @param replaced what each document takes the place of, by its file in the set; none of
 * a first issue
 */
public record ToldBefore(@Nullable Quarter lastTime, Set<Histories.Of> exceptions, Map<String, Issue> replaced) {

	/** Nothing was ever told. */
	public static final ToldBefore NOTHING = new ToldBefore(null, Set.of(), Map.of());

	private static final Comparator<Histories.Of> ORDER = Comparator.comparing(Histories.Of::measure)
		.thenComparing((each) -> each.type().written())
		.thenComparing(Histories.Of::area);

	/**
	 * An earlier issue of a document, of the same quarter.
	 *
	 * @param on day on which it was made, in the schedule's zone
	 * @param changed figures whose status, counts or value are others since, come or gone
	 */
	public record Issue(LocalDate on, Set<Histories.Of> changed) {

		/** How many figures of some areas changed. */
		public int changedOf(Predicate<Histories.Of> such) {
			return (int) this.changed.stream().filter(such).count();
		}

	}

	/**
	 * Whether an exception is new.
	 * @return empty where no earlier quarter was told of: then it isn't known
	 */
	public Optional<Boolean> isNew(Figure exception) {
		return (this.lastTime == null) ? Optional.empty() : Optional.of(!this.exceptions
			.contains(new Histories.Of(exception.measure().code(), exception.areaType(), exception.area())));
	}

	/** Whether a figure is an exception that was told of before: no news. */
	public boolean isOld(Figure figure) {
		return isException(figure) && !isNew(figure).orElse(true);
	}

	/**
	 * {@code New.} or {@code Told before, in Quarter 3 2023-24.}; blank for what is no
	 * exception, and where no earlier quarter was told of.
	 */
	public String inWords(Figure figure) {
		if (this.lastTime == null || !isException(figure)) {
			return "";
		}
		return isOld(figure) ? "Told before, in " + Dates.quarter(this.lastTime) + "." : "New.";
	}

	private static boolean isException(Figure figure) {
		return figure.standOut() != null && figure.standOut().list() == StandOutKind.EXCEPTION;
	}

	/** Adds all of it to the basis of what shows it. */
	public void addTo(Fingerprint basis) {
		basis.add("told last in", String.valueOf(this.lastTime));
		this.exceptions.stream().sorted(ORDER).forEach((each) -> basis.add("told before", each.toString()));
		this.replaced.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((each) -> {
			basis.add("replaces", each.getKey() + " of " + each.getValue().on());
			each.getValue()
				.changed()
				.stream()
				.sorted(ORDER)
				.forEach((figure) -> basis.add("changed", figure.toString()));
		});
	}

}
