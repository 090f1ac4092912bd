package uk.quartile.packs.regional;

import java.util.List;
import java.util.Set;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrSignal;

/**
 * The words of one row, held against each other by the rules of METHODS, "Trend", and
 * DOCUMENTS, A6 and A14: a movement is never said against the sign of the year's change,
 * and what a test says of the year is told as a fact that fits the trend.
 *
 * @param figure of the row
 * @param inTheYear word for the year's change; blank where the table has no such column
 * @param trend word for the trend, likewise
 */
record RowWords(Figure figure, String inTheYear, String trend) {

	private static final String RECONCILED = ", not\u00a0lately";

	void hold(String where, SoftAssertions softly) {
		String row = where + ", " + this.figure.measure().code() + ", " + this.figure.areaName() + ": " + this;
		year(row, softly);
		movement(row, softly);
		level(row, softly);
		list(row, softly);
		verdict(row, softly);
		target(row, softly);
	}

	/** What benchmarks.csv has of it. */
	void holdStored(String where, SoftAssertions softly) {
		String row = where + ", " + this.figure.measure().code() + ", " + this.figure.areaName() + ": " + this;
		list(row, softly);
		verdict(row, softly);
		target(row, softly);
	}

	private void year(String row, SoftAssertions softly) {
		if (this.inTheYear.matches("(?:Rose|Marked.rise).*")) {
			softly.assertThat(sign()).as(row).isOne();
		}
		if (this.inTheYear.matches("(?:Fell|Marked.fall).*")) {
			softly.assertThat(sign()).as(row).isEqualTo(-1);
		}
	}

	/** Rising beside a fall says that it isn't in the year, and else it doesn't. */
	private void movement(String row, SoftAssertions softly) {
		int direction = direction();
		if (direction != 0) {
			softly.assertThat(this.trend.contains(RECONCILED)).as(row).isEqualTo(direction == -sign());
		}
		else {
			softly.assertThat(this.trend).as(row).doesNotContain(RECONCILED);
		}
	}

	/** A fall beyond chance to a level that is still high is told as one. */
	private void level(String row, SoftAssertions softly) {
		if (this.inTheYear.startsWith("Fell")) {
			softly.assertThat(this.trend).as(row).doesNotStartWith("Higher than usual");
		}
		if (this.inTheYear.startsWith("Rose")) {
			softly.assertThat(this.trend).as(row).doesNotStartWith("Lower than usual");
		}
		if (this.figure.overTime().trend() != null) {
			softly.assertThat(this.trend).as(row).doesNotStartWith("None");
		}
	}

	private void list(String row, SoftAssertions softly) {
		if (this.figure.standOut() == null || this.figure.standOut().list() == null) {
			return;
		}
		int moves = this.figure.standOut().moves();
		switch (this.figure.standOut().list()) {
			case EXCEPTION, SLIPPING -> softly.assertThat(moves).as(row).isEqualTo(-good());
			case GOING_WELL -> {
				softly.assertThat(moves).as(row).isNotEqualTo(-good());
				softly.assertThat(direction() == -good() && !this.trend.contains(RECONCILED)).as(row).isFalse();
				OverTime.Trend quarters = this.figure.overTime().trend();
				softly.assertThat((quarters != null) ? quarters.verdict() : null)
					.as(row)
					.isNotEqualTo(TrendVerdict.CONCERN);
			}
			default -> softly.assertThat(moves).as(row).isNotZero();
		}
		softly.assertThat(moves != 0 && moves == -sign()).as(row).isFalse();
	}

	/** Of the column of benchmarks.csv, by the signals beside it. */
	private void verdict(String row, SoftAssertions softly) {
		OverTime.Trend quarters = this.figure.overTime().trend();
		if (quarters == null || quarters.verdict() == null) {
			return;
		}
		int up = switch (quarters.verdict()) {
			case RISING, HIGHER_THAN_USUAL -> 1;
			case FALLING, LOWER_THAN_USUAL -> -1;
			case IMPROVING -> good();
			case CONCERN -> -good();
			case ORDINARY -> 0;
		};
		List<XmrSignal> signals = quarters.signals();
		boolean ofLevel = signals.stream().anyMatch((each) -> !each.movement() && each.upward() == (up > 0));
		boolean ofMovement = signals.stream().anyMatch((each) -> each.movement() && each.upward() == (up > 0))
				&& sign() != -up;
		softly.assertThat(up == 0 || ofLevel || ofMovement).as(row).isTrue();
		softly
			.assertThat(Set.of(TrendVerdict.RISING, TrendVerdict.FALLING).contains(quarters.verdict()) && sign() == -up)
			.as(row)
			.isFalse();
	}

	private void target(String row, SoftAssertions softly) {
		OverTime.@Nullable Target target = this.figure.overTime().target();
		if (target != null) {
			softly.assertThat(target.outlook())
				.as(row)
				.isNotEqualTo((target.rating() == TargetRating.GREEN) ? TargetOutlook.MISSED : TargetOutlook.MET);
		}
	}

	/** 1 where the trend's word says up, −1 where it says down; else 0. */
	private int direction() {
		if (this.trend.startsWith("Rising")) {
			return 1;
		}
		if (this.trend.startsWith("Falling")) {
			return -1;
		}
		return this.trend.matches("(?:Improving|Getting better).*") ? good()
				: this.trend.matches("(?:Worsening|Getting worse).*") ? -good() : 0;
	}

	private int good() {
		return (this.figure.measure().polarity() == Polarity.LOW_IS_GOOD) ? -1 : 1;
	}

	/** Of the two values of the year's change, as they are; 0 without a change. */
	private int sign() {
		Change change = this.figure.onYear();
		return (change == null || change.noneBecause() != null || change.value() == null
				|| change.earlierValue() == null) ? 0 : Double.compare(change.value(), change.earlierValue());
	}

	@Override
	public String toString() {
		OverTime.Trend quarters = this.figure.overTime().trend();
		return "change " + sign() + ", in the year <" + this.inTheYear + ">, trend <" + this.trend + ">, "
				+ ((quarters != null) ? quarters.verdict() + " " + quarters.signals() + ", " : "")
				+ this.figure.standOut() + ", " + this.figure.overTime().target();
	}

}
