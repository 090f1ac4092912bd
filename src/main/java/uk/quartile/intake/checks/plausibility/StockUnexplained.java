package uk.quartile.intake.checks.plausibility;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Relations;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * A stock that grew or shrank otherwise than starts less ends say: over the quarter, or,
 * where that can't be told, over the year.
 */
final class StockUnexplained implements PlausibilityCheck {

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated stock : judged.lines()) {
			Relations.Flows flows = stock.measure().relations().flows();
			if (flows != null && stock.numerator() != null) {
				Movement movement = movement(stock, flows.in(), flows.out(), judged.quarter().previous(), judged);
				String inTheYear = yearly(flows.in(), judged.catalogue());
				String outInTheYear = yearly(flows.out(), judged.catalogue());
				if (movement == null && inTheYear != null && outInTheYear != null) {
					movement = movement(stock, inTheYear, outInTheYear, judged.quarter().yearEarlier(), judged);
				}
				if (movement != null && !movement.noted()) {
					check(movement, judged, findings);
				}
			}
		}
	}

	private void check(Movement movement, Judged judged, Findings findings) {
		double before = number(movement.before());
		double in = number(movement.in());
		double out = number(movement.out());
		double expected = before + in - out;
		double stock = number(movement.stock());
		double tolerated = Math.max(judged.threshold("stock-gap-children"),
				judged.threshold("stock-gap-percent") / 100 * stock);
		if (Math.abs(stock - expected) > tolerated) {
			findings.warning(this, movement.stock().line(), Column.NUMERATOR, Shown.number(stock),
					movement.stock().range(Column.NUMERATOR, Math.max(0, expected - tolerated), expected + tolerated)
							+ ", since it was " + Shown.number(before) + " for " + movement.since() + ", with "
							+ Shown.number(in) + " " + movement.in().measure().code() + " and " + Shown.number(out)
							+ " " + movement.out().measure().code() + " since",
					"correct whichever of the four is wrong, or say in the note why");
		}
	}

	private static @Nullable Movement movement(Stated stock, String in, String out, Quarter since, Judged judged) {
		Stated before = judged.history().comparable(stock.measure(), since, judged.quarter()).orElse(null);
		Stated joined = judged.line(in).orElse(null);
		Stated left = judged.line(out).orElse(null);
		if (before == null || joined == null || left == null || before.numerator() == null || joined.numerator() == null
				|| left.numerator() == null) {
			return null;
		}
		return new Movement(stock, before, since, joined, left);
	}

	private static @Nullable String yearly(String code, Catalogue catalogue) {
		return catalogue.measure(code).map((measure) -> measure.relations().yearly()).orElse(null);
	}

	private static double number(Stated line) {
		return Objects.requireNonNull(line.numerator()).doubleValue();
	}

	/** A stock, what it was, and what came and went since. */
	private record Movement(Stated stock, Stated before, Quarter since, Stated in, Stated out) {

		boolean noted() {
			return this.stock.noted() || this.in.noted() || this.out.noted();
		}

	}

}
