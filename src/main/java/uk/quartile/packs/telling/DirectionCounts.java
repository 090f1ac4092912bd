package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * How many authorities rose, fell or stayed as they were. A majority is told alone;
 * without one all are told, for half of them is not what most have seen.
 */
final class DirectionCounts {

	private final Measure measure;

	private final Change change;

	private final String noun;

	private final int unchanged;

	/**
	 * The directions of a change.
	 * @param noun what one of the areas is
	 */
	DirectionCounts(Measure measure, Change change, String noun) {
		this.noun = noun;
		this.measure = measure;
		this.change = change;
		this.unchanged = change.judged() - change.risen() - change.fallen();
	}

	/**
	 * Such as
	 * {@code Six of the nine authorities have seen a rise since Quarter 1 2018-19}.
	 */
	String inWords() {
		if (this.change.judged() == 0) {
			return "None of the " + Words.counted(this.change.footprints(), this.noun)
					+ " can be judged, for none has 20 or more " + Dates.duringBoth(this.measure.basis());
		}
		boolean counts = Values.toldInCounts(this.measure);
		String noun = Values.noun(this.measure);
		String since = Dates.period(this.measure.basis(), this.change.earlier());
		String then = Dates.during(this.measure.basis(), this.change.earlier());
		List<Told> all = new ArrayList<>();
		all.add(counts ? new Told(this.change.risen(), "seen a rise since " + since, "a rise")
				: new Told(this.change.risen(), "a higher " + noun + " than " + then, "a higher one"));
		all.add(counts ? new Told(this.change.fallen(), "seen a fall since " + since, "a fall")
				: new Told(this.change.fallen(), "a lower " + noun + " than " + then, "a lower one"));
		if (this.change.fallen() > this.change.risen()) {
			all.add(all.remove(0));
		}
		all.add(counts ? new Told(this.unchanged, "seen no change since " + since, "no change")
				: new Told(this.unchanged, "the same " + noun + " as " + then, "the same"));
		all.removeIf((told) -> told.number() == 0);
		boolean majority = 2 * all.get(0).number() > this.change.judged();
		List<String> parts = new ArrayList<>();
		for (Told told : majority ? all.subList(0, 1) : all) {
			parts.add(parts.isEmpty()
					? Words.someOf(told.number(), this.change.judged(), this.noun) + among()
							+ ((told.number() == 1) ? " has " : " have ") + told.first()
					: Words.number(told.number()) + " " + told.next());
		}
		return Words.list(parts);
	}

	/** {@code  that can be judged, of eight,}, where not each of them can. */
	private String among() {
		return (this.change.judged() == this.change.footprints()) ? ""
				: " that can be judged, of " + Words.number(this.change.footprints()) + ",";
	}

	/**
	 * What ties the sum of all to it: a contrast where the sum went against the majority.
	 */
	String link() {
		int all = this.change.judged();
		int most = (2 * this.change.risen() > all) ? 1 : (2 * this.change.fallen() > all) ? -1 : 0;
		return (most != 0 && most != sum(this.measure, this.change)) ? ", though " : "; ";
	}

	/**
	 * What the sum of all did: {@code went} with the majority, or else the direction
	 * itself.
	 */
	static String verb(Measure measure, Change change) {
		boolean told = 2 * Math.max(change.risen(), change.fallen()) > change.judged()
				&& new DirectionCounts(measure, change, "").link().equals("; ");
		int sum = sum(measure, change);
		return (told || sum == 0) ? "went" : (sum > 0) ? "rose" : "fell";
	}

	/** Above 0 where all together rose. */
	private static int sum(Measure measure, Change change) {
		return Values.toldInCounts(measure)
				? Objects.requireNonNull(change.numerator())
					.compareTo(Objects.requireNonNull(change.earlierNumerator()))
				: Double.compare(Objects.requireNonNull(change.value()), Objects.requireNonNull(change.earlierValue()));
	}

	/** How many, and what they have, told first or after another. */
	private record Told(int number, String first, String next) {
	}

}
