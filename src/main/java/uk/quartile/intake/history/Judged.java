package uk.quartile.intake.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Relations;
import uk.quartile.intake.reading.Column;

/**
 * A return to be held against the others of its authority. What comes after it plays no
 * part, so that what is said of it stands.
 *
 * @param stated the return
 * @param history all that is in force of its authority, this return included
 * @param catalogue names the measures and sets the thresholds
 */
public record Judged(StatedReturn stated, History history, Catalogue catalogue) {

	public Quarter quarter() {
		return this.stated.place().quarter();
	}

	public List<Stated> lines() {
		return this.stated.lines();
	}

	/** What is in force of a measure for the same quarter, in this return or another. */
	public Optional<Stated> line(String measure) {
		return this.history.line(measure, quarter());
	}

	/** The counts of a line that no other line of the quarter is to repeat. */
	public List<Column> ownCounts(Stated line) {
		Relations.SameCount same = line.measure().relations().sameCount();
		return (same != null && line(same.measure()).isPresent()) ? List.of(Column.NUMERATOR)
				: List.of(Column.NUMERATOR, Column.DENOMINATOR);
	}

	public double threshold(String name) {
		return Objects.requireNonNull(this.catalogue.settings().thresholds().get(name), name);
	}

}
