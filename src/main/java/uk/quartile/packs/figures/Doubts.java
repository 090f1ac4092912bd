package uk.quartile.packs.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Doubt;

/**
 * Why a figure, and those that it is compared with, may not be right. Of a group, why its
 * members' may not.
 *
 * @param now of the figure itself
 * @param previous of the quarter before
 * @param yearEarlier of the same quarter a year before
 * @param ofGroup whether they are about a group's members
 */
public record Doubts(List<Doubted> now, List<Doubted> previous, List<Doubted> yearEarlier, boolean ofGroup) {

	public static final Doubts NONE = new Doubts(List.of(), List.of(), List.of(), false);

	/** What is doubted of the figure itself, in plain language; null if nothing is. */
	public @Nullable String reason() {
		if (this.now.isEmpty()) {
			return null;
		}
		return this.ofGroup
				? Doubt.within((int) this.now.stream().map((each) -> each.doubt().returnedBy()).distinct().count())
				: Doubt.reasons(this.now.stream().map(Doubted::doubt).toList());
	}

}
