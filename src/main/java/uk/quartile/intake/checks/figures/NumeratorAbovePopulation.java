package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A count larger than the children there are. */
final class NumeratorAbovePopulation implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		BigDecimal numerator = line.numerator().number();
		Optional<Place> place = checked.place();
		if (measure.denominator() == Denominator.POPULATION_0_17 && numerator != null && place.isPresent()) {
			OptionalLong population = checked.reference()
				.populations()
				.of(place.get().footprint(), place.get().quarter());
			if (population.isPresent() && numerator.compareTo(BigDecimal.valueOf(population.getAsLong())) > 0) {
				findings.warning(this, line.line(), Column.NUMERATOR, Quoted.text(line.numerator().written()),
						"at most the %,d children who live there".formatted(population.getAsLong()),
						"check the figure; if it is right, say why in the note");
			}
		}
	}

}
